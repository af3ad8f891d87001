import type { Account, School } from '../messages/index.ts';
import { judgeAccount, readSignedIn, twid, watchSignedIn } from '../x/index.ts';
import type { SignedIn } from '../x/types.ts';

/** Reads that must agree, and how far apart: after a switch X shows the old account for seconds. */
const READS = 3;
const READ_EVERY_MS = 500;

export interface AccountWatch {
  account(): Account;
}

/**
 * Follows who is signed in. Until the official account's number is known it is learned here, from
 * three spaced reads in which the page's handle is the school's and the cookie holds one number
 * (x-web-client 6); meanwhile the account counts as *changing*, which holds.
 */
export function watchAccount(
  doc: Document,
  school: School,
  events: { changed(): void; learned(handle: string, id: string): void },
  signal: AbortSignal,
): AccountWatch {
  let signedIn: SignedIn = readSignedIn(doc, doc.cookie);
  let sameReads = 0;
  let lastRead = '';

  const learn = (): void => {
    const now = readSignedIn(doc, doc.cookie);
    const read = `${now.id}/${now.handle}`;
    sameReads = read === lastRead ? sameReads + 1 : 1;
    lastRead = read;
    if (now.id && now.handle === school.handle.toLowerCase() && sameReads >= READS) {
      events.learned(school.handle, now.id);
      clearInterval(timer);
    }
  };
  const timer = school.accountId === null ? setInterval(learn, READ_EVERY_MS) : undefined;
  signal.addEventListener('abort', () => clearInterval(timer));

  watchSignedIn(
    doc,
    (now) => {
      signedIn = now;
      events.changed();
    },
    signal,
  );

  return {
    account() {
      // The cookie is read again each time: at Post it must be this moment's, not the last event's.
      const now = { ...signedIn, id: twid(doc.cookie) };
      const { handle, accountId: id } = school;
      if (id !== null) return judgeAccount(now, { id, handle });
      if (now.handle === null) return 'unknown';
      return now.handle === handle.toLowerCase() ? 'changing' : 'other';
    },
  };
}
