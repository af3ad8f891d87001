import {
  type Decision,
  type DecisionReason,
  MOST_PROFILES,
  type WalkKind,
} from '../../messages/followers.ts';
import type { BarAct } from '../../overlay/followers/types.ts';
import { goTo } from '../../x/followers/go.ts';
import { listKind } from '../../x/followers/list.ts';
import type { Freshness } from './freshness.ts';
import type { PageState } from './state.ts';
import type { Walk } from './walk.ts';

/** What a person presses in the bar. Each is called from a trusted event only. */
export interface Presses {
  act(what: BarAct): void;
  decide(id: string, decision: Decision, reason: DecisionReason): void;
  select(id: string | null): void;
  /** After a decision: the next that is still to be decided. */
  nextOpen(): void;
}

export function createPresses(
  win: Window & typeof globalThis,
  state: PageState,
  walk: Pick<Walk, 'go' | 'pause'>,
  parts: {
    /** Scrolls to where X has an account, whether it is drawn now or not. */
    seek(id: string): void;
    unlock(): void;
    draw(): void;
    /** The walk was started or carried on here: the worker's answer to it is on its way. */
    started(): void;
    readonly fresh: Pick<Freshness, 'staleToStart' | 'staleToGoOn'>;
    /** The walk begins at the top of what is shown. */
    begin(): void;
    /** Loads X's list anew once the worker has heard of the start; the walk begins in the page that comes. */
    loadAnew(): void;
  },
): Presses {
  const { accounts, send } = state;

  const select = (id: string | null): void => {
    if (id !== state.selected) state.reason = null;
    state.selected = id;
    state.done = null;
    state.lost = false;
    if (id !== null) parts.seek(id);
  };

  /** In turn, from the one that is selected. */
  const step = (by: 1 | -1): void => {
    const all = accounts.inQuestion();
    const at = all.findIndex(({ id }) => id === state.selected);
    const first = by > 0 ? 0 : all.length - 1;
    const next = at < 0 ? first : (at + by + all.length) % all.length;
    select(all[next]?.id ?? null);
    parts.draw();
  };

  /** The walk is about everybody, not only those who pay. */
  const toList = (): void => {
    const handle = state.handle();
    if (handle !== null && listKind(win.document, handle) !== 'all') {
      goTo(win, `/${handle}/followers`);
    }
  };

  const start = (kind: WalkKind): void => {
    if (parts.fresh.staleToStart()) {
      send({ type: 'walk-press', press: { what: 'start-anew', kind } });
      parts.loadAnew();
      return;
    }
    send({ type: 'walk-press', press: { what: 'start', kind } });
    parts.started();
    toList();
    win.scrollTo(0, 0);
    parts.begin();
    parts.draw();
  };

  const keepShown = (): void => {
    const ids = accounts.keepable();
    for (let from = 0; from < ids.length; from += MOST_PROFILES) {
      const some = ids.slice(from, from + MOST_PROFILES);
      accounts.remind(some);
      send({
        ...{ type: 'follower-decide', ids: some, decision: 'keep', reason: 'fine' },
        together: true,
      });
    }
  };

  const acts: Readonly<Record<BarAct, () => void>> = {
    start: () => start(state.check?.dueDays === null ? 'baseline' : 'weekly'),
    full: () => start('full'),
    pause() {
      walk.pause();
      send({ type: 'walk-press', press: { what: 'pause' } });
      parts.draw();
    },
    stop() {
      walk.pause();
      send({ type: 'walk-press', press: { what: 'stop' } });
      parts.draw();
    },
    resume() {
      if (parts.fresh.staleToGoOn()) return start(state.check?.kind ?? 'weekly');
      send({ type: 'walk-press', press: { what: 'resume' } });
      parts.started();
      toList();
      walk.go();
      parts.draw();
    },
    'keep-shown': keepShown,
    unlock: parts.unlock,
    'open-list': () => void send({ type: 'open-followers' }),
    previous: () => step(-1),
    next: () => step(1),
    undo() {
      const id = state.selected;
      const event = id === null ? null : (accounts.get(id)?.mark?.event ?? null);
      if (id === null || event === null) return;
      accounts.remind([id]);
      send({ type: 'follower-undo', id, event });
    },
  };

  return {
    act: (what) => acts[what](),
    decide(id, decision, reason) {
      select(id);
      accounts.remind([id]);
      send({ type: 'follower-decide', ids: [id], decision, reason, together: false });
    },
    select,
    nextOpen() {
      const all = accounts.inQuestion();
      const at = all.findIndex(({ id }) => id === state.selected);
      const ahead = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      select(ahead.find(({ mark }) => mark?.decided === null)?.id ?? null);
    },
  };
}
