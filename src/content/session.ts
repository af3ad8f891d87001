import { createWords } from '../i18n/index.ts';
import type { Account, School } from '../messages/index.ts';
import { createOverlay } from '../overlay/index.ts';
import { watchDrafts } from '../x/index.ts';
import { type AccountWatch, watchAccount } from './account.ts';
import { createChecker } from './checker.ts';
import { createDesk } from './desk.ts';
import { installGuard } from './guard.ts';
import { openLink } from './link.ts';
import { overlayWords } from './overlay-words.ts';
import { createOwnLint } from './own-lint.ts';
import { watchShortcut } from './shortcut.ts';
import { reportSurfaces } from './surfaces.ts';
import { takeOver } from './takeover.ts';

/** What runs while a school is set up; ended and begun anew when the school changes. */
interface Running {
  readonly account: AccountWatch;
  readonly end: AbortController;
}

/**
 * Joins X to the worker and to the overlay in one page. Until the worker has said that a school is
 * set up, nothing is read and nothing drawn; only Post is held for the moment that takes.
 */
export function startSession(win: Window & typeof globalThis): void {
  const doc = win.document;
  const abort = new AbortController();
  const { signal } = abort;
  const words = createWords('en_GB');

  let mode: 'starting' | 'off' | 'on' = 'starting';
  let running: Running | null = null;
  const { promise: started, resolve: nowStarted } = Promise.withResolvers<void>();

  const link = openLink(
    (message) => {
      if (message.type === 'school') begin(message.school);
      else checker.receive(message);
    },
    () => {
      checker.workerGone();
      // An update cut us off before the school was known: hold nothing that was never ours to hold.
      if (mode === 'starting' && link.orphaned()) begin(null);
      else if (mode === 'starting') link.send({ type: 'hello' });
      desk.look();
    },
    signal,
  );
  const own = createOwnLint();
  const checker = createChecker(link, own.findings);
  const account = (): Account => running?.account.account() ?? 'unknown';

  const overlay = createOverlay({
    doc,
    words: overlayWords(words),
    events: {
      onFix: (id) => void desk.fix(id),
      onSettings: () => void link.send({ type: 'open-settings' }),
      onLeave: () => desk.focusEditor(),
    },
    signal,
  });
  const desk = createDesk(doc, {
    checker,
    overlay,
    words,
    account,
    own: own.findings,
    on: () => mode === 'on',
  });

  installGuard(win, { mode: () => mode, started: () => started, account }, checker, desk, signal);
  watchShortcut(win, () => desk.enterPanel(), signal);
  takeOver(win, link.orphaned, abort);
  signal.addEventListener('abort', () => begin(null));

  function begin(school: School | null): void {
    running?.end.abort();
    running = null;
    checker.forget();
    own.use(school?.rules ?? null);
    mode = school ? 'on' : 'off';
    if (school) {
      const end = new AbortController();
      const watched = watchAccount(
        doc,
        school,
        {
          changed: () => desk.look(),
          learned: (handle, id) => void link.send({ type: 'learn', handle, id }),
        },
        end.signal,
      );
      running = { account: watched, end };
      const surfaces = reportSurfaces(
        win,
        (path, surfaces) => {
          if (account() === 'official') link.send({ type: 'probe', path, surfaces });
        },
        end.signal,
      );
      const changed = (): void => {
        desk.look();
        surfaces.soon();
      };
      watchDrafts(doc, changed, end.signal);
    }
    nowStarted();
    desk.look();
  }

  link.send({ type: 'hello' });
}
