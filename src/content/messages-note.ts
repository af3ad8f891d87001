import type { Words } from '../i18n/words.ts';
import type { School } from '../messages/index.ts';
import { createNotice } from '../overlay/notice/index.tsx';
import { messagesOn } from '../x/index.ts';
import type { Link } from './link.ts';

export interface MessagesNote {
  /** What the school's policy says for it; null: no note. */
  use(messages: School['messages']): void;
  /** The page, or who is signed in, may have changed. */
  look(): void;
  /** Moves the focus into it. @returns false while there is none. */
  enter(): boolean;
}

/**
 * What the policy says, beside X's messages of the official account (clause `no-parent-engagement`).
 * Whom they are with and what is in them is not looked at. To be called at document_start.
 */
export function createMessagesNote(
  doc: Document,
  link: Pick<Link, 'send'>,
  words: Words,
  official: () => boolean,
  signal: AbortSignal,
): MessagesNote {
  let messages: School['messages'] = null;
  const notice = createNotice({
    doc,
    words: {
      lang: 'en-GB',
      name: words('panel_name'),
      show: words('panel_show'),
      hide: words('panel_hide'),
      shortcut: words('panel_shortcut'),
      close: words('note_close'),
      leaveHint: words('note_leave'),
      pressNotSeen: words('panel_pressNotSeen'),
    },
    events: {
      onClose() {
        // Gone at once, also where the worker sleeps: it tells the other tabs when it has heard of it.
        messages = null;
        look();
        link.send({ type: 'close-note' });
      },
      onLeave: () => messagesOn(doc)?.anchor.querySelector('textarea')?.focus(),
    },
    signal,
  });

  function look(): void {
    const shown = messages && official() ? messagesOn(doc) : null;
    if (!messages || !shown) {
      notice.clear();
      return;
    }
    const office = goesTo(messages, words);
    const says = [words('note_messages_says'), office, words('note_messages_reads')];
    notice.show({ ...shown, title: words('note_messages_title'), inShort: office, says });
  }

  return {
    use(next) {
      messages = next;
      look();
    },
    look,
    enter: notice.enter,
  };
}

/** Where a parent's matter goes, as far as the school has published it. */
function goesTo({ phone, mail }: NonNullable<School['messages']>, words: Words): string {
  if (phone !== null && mail !== null) return words('note_messages_office_both', { phone, mail });
  if (phone !== null) return words('note_messages_office_phone', { phone });
  if (mail !== null) return words('note_messages_office_mail', { mail });
  return words('note_messages_office');
}
