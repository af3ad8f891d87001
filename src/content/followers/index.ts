import { clockNow } from '../../clock.ts';
import type { Words } from '../../i18n/words.ts';
import type { FollowerCheck, FollowersToPage } from '../../messages/followers.ts';
import { createFollowersOverlay } from '../../overlay/followers/index.tsx';
import { readCells } from '../../x/followers/cell.ts';
import { findList, listKind, totalOnProfile } from '../../x/followers/list.ts';
import { listenToFollowers } from '../../x/observer/followers-told.ts';
import type { Link } from '../link.ts';
import { doneIn } from './bar-view.ts';
import { createCarryOut } from './carry-out.ts';
import { followersWords } from './followers-words.ts';
import { createFreshness } from './freshness.ts';
import { createHearing } from './hearing.ts';
import { createListWatch } from './list-watch.ts';
import { createPicture } from './picture.ts';
import { createPresses } from './presses.ts';
import { createSeek } from './seek.ts';
import { createSeekPage } from './seek-page.ts';
import { createState, type SchoolList } from './state.ts';
import { createWalk } from './walk.ts';
import { createWalkPage } from './walk-page.ts';

/** The worker answers in a fraction of that; else the bar says that it does not. */
const SILENT_AFTER_MS = 5_000;

export interface FollowersPart {
  /** The school whose list it is about; null: none, and nothing is read or drawn. */
  use(school: SchoolList | null): void;
  /** The page, or who is signed in, may have changed. */
  look(): void;
  receive(says: FollowersToPage): void;
  /** Something was unlocked, locked or recorded. */
  lookAgain(): void;
  /** The worker sleeps, or has died. */
  workerGone(): void;
  /** Moves the focus into the bar. @returns false while there is none. */
  enter(): boolean;
}

/**
 * The list of the school's followers in one page of X: what is met there goes to the worker, what the
 * worker thinks of it is drawn beside each account, and what a person presses is done. To be called at
 * document_start.
 */
export function createFollowers(
  win: Window & typeof globalThis,
  link: Pick<Link, 'send'>,
  words: Words,
  signal: AbortSignal,
): FollowersPart {
  const doc = win.document;
  const state = createState(link);
  /** The worker has not yet heard that the walk was started here. */
  let starting = false;
  /** A walk was started here, and waits for the list to be loaded anew. */
  let loading = false;
  const fresh = createFreshness(clockNow);
  let waited: ReturnType<typeof setTimeout> | undefined;

  const picture = createPicture(win, state, words, {
    overlay: () => overlay,
    list: () => list,
    walking: () => walk.going(),
  });
  const walk = createWalk(
    createWalkPage(
      win,
      state,
      () => list,
      () => hearing,
    ),
    {
      step(ids, end) {
        // The worker remembers whom it has heard of, by more than a number.
        picture.tellCells();
        state.accounts.remindForgotten(ids);
        const said = end === 'said' ? { said: true } : {};
        return state.send({ type: 'walk-step', ids, end: end !== null, ...said });
      },
      stuck(why) {
        state.send({ type: 'walk-stuck', why });
        picture.draw();
      },
      back: () => void state.send({ type: 'walk-press', press: { what: 'resume' } }),
    },
  );
  const list = createListWatch(win, sync, signal);
  const seek = createSeek(
    createSeekPage(win, state, () => list),
    () => {
      state.lost = true;
      picture.draw();
    },
  );
  signal.addEventListener('abort', seek.stop);
  // Whoever scrolls themselves is not taken elsewhere.
  for (const type of ['wheel', 'touchmove'] as const) {
    win.addEventListener(type, seek.stop, { passive: true, capture: true, signal });
  }
  const presses = createPresses(win, state, walk, {
    seek: (id) => seek.to(id),
    unlock: () => void link.send({ type: 'open-page', which: 'vault' }),
    draw: picture.draw,
    started() {
      starting = true;
    },
    fresh,
    begin,
    loadAnew() {
      loading = true;
    },
  });
  const overlay = createFollowersOverlay({
    doc,
    words: followersWords(words),
    events: {
      onAct: presses.act,
      onDecide: presses.decide,
      onReason(chosen) {
        state.reason = chosen;
        picture.draw();
      },
      onSelect(id) {
        presses.select(id);
        picture.draw();
        overlay.enter();
      },
      onLeave: leave,
    },
    signal,
  });
  const carryOut = createCarryOut({
    win,
    school: state.handle,
    handleOf: (id) => state.accounts.get(id)?.handle ?? null,
    busy(now) {
      state.busy = now;
      if (now !== null && walk.going()) presses.act('pause');
      picture.draw();
    },
    done(task, handle, outcome) {
      const { id, decision } = task;
      if (outcome === 'seen') {
        fresh.carriedOut();
        state.acted.add(id);
      }
      if (outcome !== 'called-off') state.send({ type: 'follower-done', id, decision, outcome });
      if (handle === '') return;
      state.done = { handle, decision, outcome };
      overlay.say(doneIn(state.done, words));
    },
    ask: ({ id, decision }) => void state.send({ type: 'follower-still', id, decision }),
    signal,
  });
  const hearing = createHearing(state, carryOut);
  listenToFollowers(win, hearing.hear, clockNow, signal);
  signal.addEventListener('abort', leaveList);

  function begin(): void {
    fresh.begun();
    walk.begin();
  }

  /** A person has started the walk: here, where the list is to be loaded first, or in the page before this one. */
  function begins(): void {
    const handle = state.handle();
    if (handle === null || walk.going()) return;
    if (loading) win.location.assign(`/${handle}/followers`);
    else begin();
  }

  function sync(moved: boolean): void {
    const handle = state.handle();
    if (handle === null || listKind(doc, handle) === null) look();
    else picture.sync(handle, moved);
  }

  /** Asked with every key somebody types in a composer: who is signed in only matters on few pages. */
  const concerned = (): boolean => {
    const { school } = state;
    if (school === null) return false;
    const path = win.location.pathname.toLowerCase();
    return path.startsWith(`/${school.handle.toLowerCase()}`) || state.busy !== null;
  };

  function look(): void {
    if (!concerned()) {
      leaveList();
      return;
    }
    hearing.look();
    const handle = state.handle();
    if (handle === null) {
      leaveList();
      return;
    }
    hearing.total(totalOnProfile(doc, handle));
    if (listKind(doc, handle) !== null) {
      if (list.start()) waitForWorker();
    } else if (state.busy === null) {
      leaveList();
    } else {
      overlay.flags([]);
      list.stop();
    }
  }

  function waitForWorker(): void {
    waited ??= setTimeout(() => {
      state.silent = state.check === null;
      picture.draw();
    }, SILENT_AFTER_MS);
  }

  function leaveList(): void {
    if (!list.stop() && state.busy === null) return;
    clearTimeout(waited);
    waited = undefined;
    overlay.clear();
  }

  /** Back to X: to the account that was in question, where it stands. */
  function leave(): void {
    const handle = state.handle();
    const found = handle === null ? null : findList(doc, handle);
    const cells = found ? readCells(found.section) : [];
    const cell = cells.find(({ id }) => id === state.selected) ?? cells[0];
    cell?.cell.focus({ preventScroll: true });
  }

  /** Whoever could not hear it before, can now. */
  function retell(): void {
    const handle = state.handle();
    if (handle !== null && listKind(doc, handle) !== null) state.accounts.again();
  }

  function marked(marks: Extract<FollowersToPage, { type: 'follower-marks' }>['marks']): void {
    const decided = () => {
      const { selected } = state;
      return selected === null ? undefined : state.accounts.get(selected)?.mark?.decided;
    };
    const before = decided();
    state.accounts.mark(marks);
    if (before === null && decided()) presses.nextOpen();
    list.soon();
    picture.draw();
  }

  return {
    use(next) {
      const same = next?.handle === state.school?.handle && next?.id === state.school?.id;
      state.school = next;
      if (!same) {
        state.check = null;
        state.selected = null;
      }
      look();
      if (!same) retell();
    },
    look,
    receive(says) {
      switch (says.type) {
        case 'follower-marks':
          marked(says.marks);
          return;
        case 'follower-check':
          state.check = says.check;
          state.silent = false;
          // What was said before the worker heard of the start does not end it.
          if (says.check.begins) begins();
          if (says.check.state === 'locked') loading = false;
          if (says.check.state === 'walking') starting = false;
          else if (says.check.state === 'locked' || !(starting || isWaiting(says.check))) {
            walk.pause();
          }
          picture.draw();
          return;
        case 'follower-carry-out':
          carryOut.take({ id: says.id, decision: says.decision, handle: says.handle });
          return;
        case 'follower-go':
          carryOut.goOn(says.id, says.decision, says.may);
          return;
      }
    },
    lookAgain: retell,
    workerGone() {
      state.accounts.workerGone();
      walk.workerGone();
    },
    enter: () => overlay.enter(),
  };
}

/** The walk goes on by itself when the tab is in front again. */
const isWaiting = ({ state, stuck }: FollowerCheck): boolean =>
  state === 'paused' && stuck === 'hidden';
