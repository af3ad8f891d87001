import type { Words } from '../i18n/index.ts';
import type { Overlay } from '../overlay/types.ts';
import type { Reading } from '../x/types.ts';
import type { Act } from './acts.ts';
import type { Link } from './link.ts';
import { thumbnailOf } from './pictures/draw.ts';
import type { PictureKeys } from './pictures/keys.ts';
import { askingOf } from './pictures/sheet.ts';

/**
 * Does what the buttons of the panel say that lead on from a verdict.
 * @param tell says something to the worker, and that nobody heard it where that is so.
 * @param reload loads the tab again.
 * @returns does one act; `reading` is the draft that is shown, null where no composer was found.
 */
export function createPerformer(
  doc: Document,
  parts: {
    overlay: Pick<Overlay, 'say'>;
    words: Words;
    pictures: PictureKeys;
    tell(message: Parameters<Link['send']>[0]): void;
    reload(): void;
  },
): (act: Act, reading: Reading | null) => void {
  const { overlay, words, tell } = parts;
  /** The draft for which somebody has been told that X may lose it by a reload. */
  let mayBeLost: string | null = null;

  const reload = ({ draft }: Reading): void => {
    const now = JSON.stringify(draft);
    if (mayBeLost === now) {
      parts.reload();
      return;
    }
    mayBeLost = now;
    overlay.say(words('panel_reloadLoses'));
  };

  const askPictured = ({ draft }: Reading): void => {
    const keys = parts.pictures.of(draft);
    const { pictures, say } = askingOf(draft, keys, (address) => thumbnailOf(doc, address));
    if (pictures.length > 0) tell({ type: 'ask-pictured', pictures, scheduled: draft.scheduled });
    if (say) overlay.say(words(say.key, say.params));
  };

  const askOverride = ({ draft }: Reading): void => {
    const pictures = parts.pictures.of(draft).map((keys) => [...keys]);
    tell({ type: 'ask-override', draft, pictures });
  };

  return (act, reading) => {
    switch (act) {
      case 'by-hand':
        return tell({ type: 'ask-by-hand' });
      case 'reload':
        // Where no composer was found there is no draft that could be lost.
        return reading ? reload(reading) : parts.reload();
      case 'say-pictured':
      case 'change-pictured':
        if (reading) askPictured(reading);
        return;
      case 'override':
        if (reading) askOverride(reading);
        return;
      case 'see-list':
        return tell({ type: 'open-page', which: 'list' });
      case 'unlock':
      case 'set-up-list':
        return tell({ type: 'open-page', which: 'vault' });
    }
  };
}
