import { clockNow } from '../clock.ts';
import { createPageWords } from '../i18n/in-page.ts';
import type { Account, School } from '../messages/index.ts';
import { createOverlay } from '../overlay/index.ts';
import { watchDrafts, watchMessages } from '../x/index.ts';
import { type AccountWatch, watchAccount } from './account.ts';
import { createChecker } from './checker.ts';
import { createDesk } from './desk.ts';
import { createFollowers } from './followers/index.ts';
import { installGuard } from './guard.ts';
import { openLink } from './link.ts';
import { createMessagesNote } from './messages-note.ts';
import { overlayWords } from './overlay-words.ts';
import { createOwnLint } from './own-lint.ts';
import { createPictureKeys, readsOf } from './pictures/keys.ts';
import { tellOfPosts } from './posts.ts';
import { createSettlement } from './settlement.ts';
import { watchShortcut } from './shortcut.ts';
import { reportSurfaces } from './surfaces.ts';
import { takeOver } from './takeover.ts';

/** How often the worker is asked for the school until it answers. */
const HELLO_EVERY_MS = 5_000;
/** How long a Post waits to hear whether there is a school at all. */
const PATIENCE_MS = 3_000;

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
  const words = createPageWords();

  let mode: 'starting' | 'off' | 'on' = 'starting';
  let running: Running | null = null;
  let overrides = false;
  /** Until when (UTC milliseconds) the page may post what somebody has checked by hand. */
  let byHandUntil = 0;
  const byHand = () => clockNow() < byHandUntil;
  const { promise: started, resolve: nowStarted } = Promise.withResolvers<void>();
  /** Settles when the school is known, or when nobody has said so for too long. */
  const { promise: waited, resolve: released } = Promise.withResolvers<void>();
  void started.then(released);

  const account = (): Account => running?.account.account() ?? 'unknown';

  const page = crypto.randomUUID();
  const link = openLink(
    page,
    (message) => {
      if (message.type === 'school') begin(message.school);
      else if (message.type === 'followers') followers.receive(message.says);
      else if (message.type === 'look-again') lookAgain();
      else if (message.type === 'refused' && message.to !== 'check') desk.refused(message);
      else if (message.type === 'signed-in') settlement.kept(message.account);
      else if (message.type === 'by-hand') {
        byHandUntil = message.until;
        desk.byHand();
      } else if (message.type === 'network') desk.network(message.what);
      else checker.receive(message);
    },
    () => {
      checker.workerGone();
      followers.workerGone();
      desk.look();
    },
    signal,
  );
  const settlement = createSettlement(link, account);
  const own = createOwnLint();
  const pictures = createPictureKeys(readsOf(doc), page, () => desk.look());
  const checker = createChecker(link, own.findings, pictures, () => desk.look(), byHand);
  const overlay = createOverlay({
    doc,
    words: overlayWords(words),
    events: {
      onFix: (id) => void desk.fix(id),
      onAnswer: (id) => desk.answer(id),
      onDismiss: (id) => desk.dismiss(id),
      onChoice: (id, choice) => desk.choose(id, choice),
      onTakeBack: () => desk.takeBack(),
      onAction: (id) => desk.act(id),
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
    own,
    pictures,
    link,
    on: () => mode === 'on',
    overrides: () => overrides,
    reload: () => win.location.reload(),
  });

  const followers = createFollowers(win, link, words, signal);
  const isOfficial = (): boolean => account() === 'official';
  const note = createMessagesNote(doc, link, words, isOfficial, signal);

  installGuard(
    win,
    {
      mode: () => mode,
      started: () => waited,
      account,
      settled: settlement.settled,
      settling: settlement.settling,
      byHand,
    },
    checker,
    desk,
    signal,
  );
  watchShortcut(win, () => desk.enterPanel() || followers.enter() || note.enter(), signal);
  takeOver(win, link.orphaned, abort);
  signal.addEventListener('abort', () => begin(null));

  function lookAgain(): void {
    checker.forget();
    desk.look();
    followers.lookAgain();
  }

  function begin(school: School | null): void {
    running?.end.abort();
    running = null;
    checker.forget();
    own.use(school);
    overrides = school?.overrides ?? false;
    mode = school ? 'on' : 'off';
    if (school) {
      const end = new AbortController();
      let posts: ReturnType<typeof tellOfPosts> | null = null;
      const watched = watchAccount(
        doc,
        school,
        {
          changed: () => {
            settlement.tell();
            posts?.tell();
            desk.look();
            followers.look();
            note.look();
          },
          learned: (handle, id) => void link.send({ type: 'learn', handle, id }),
        },
        end.signal,
      );
      running = { account: watched, end };
      settlement.tell();
      const surfaces = reportSurfaces(
        win,
        (path, surfaces) => {
          if (isOfficial()) link.send({ type: 'probe', path, surfaces });
        },
        end.signal,
      );
      const changed = (): void => {
        desk.look();
        surfaces.soon();
        followers.look();
      };
      watchDrafts(doc, changed, end.signal);
      watchMessages(doc, note.look, end.signal);
      posts = tellOfPosts(win, link, school.handle, isOfficial, end.signal);
    }
    followers.use(
      school && {
        handle: school.handle,
        id: school.accountId,
        official: isOfficial,
      },
    );
    note.use(school?.messages ?? null);
    nowStarted();
    desk.look();
  }

  // Asked again until somebody answers. Meanwhile nothing is known of a school, so after a moment
  // posts go: a worker that can't start must not hold the accounts of people who never set it up.
  let answered = false;
  void started.then(() => {
    answered = true;
  });
  const hello = (): void => {
    if (answered || signal.aborted) return;
    if (link.send({ type: 'hello' }) !== 'orphaned') setTimeout(hello, HELLO_EVERY_MS);
  };
  hello();
  setTimeout(() => {
    if (mode === 'starting') mode = 'off';
    released();
  }, PATIENCE_MS);
}
