import type { Words } from '../../i18n/words.ts';
import type { FollowerMark } from '../../messages/followers.ts';
import type { FlagView, FollowersOverlay } from '../../overlay/followers/types.ts';
import { type FollowerCell, profileOf, readCells } from '../../x/followers/cell.ts';
import { findList, listKind } from '../../x/followers/list.ts';
import { readTheme } from '../../x/theme.ts';
import { barView, decidedIn } from './bar-view.ts';
import type { ListWatch } from './list-watch.ts';
import { reasonsIn } from './reasons.ts';
import { isShown } from './shown.ts';
import { createSpots } from './sight.ts';
import type { PageState } from './state.ts';

/** While somebody scrolls the bar's count goes up with every account; drawn with each it would cost a frame. */
const COUNT_AFTER_MS = 250;
/** What cells alone show is told when X's answer has had its time to come. */
const CELLS_AFTER_MS = 700;

export interface Picture {
  /** The list of this account has changed. @param moved things may stand elsewhere than they did. */
  sync(handle: string, moved: boolean): void;
  /** What is said has changed. */
  draw(): void;
  /** Tells the worker now of whom only cells have shown. */
  tellCells(): void;
}

/** Draws what is known beside the accounts that are on the page, and the bar beneath them. */
export function createPicture(
  win: Window & typeof globalThis,
  state: PageState,
  words: Words,
  parts: {
    overlay(): FollowersOverlay;
    list(): ListWatch;
    walking(): boolean;
  },
): Picture {
  const doc = win.document;
  const { accounts } = state;
  const spots = createSpots(win);
  let drawnKeepable = -1;
  let cellsTold: ReturnType<typeof setTimeout> | undefined;
  let counting: ReturnType<typeof setTimeout> | undefined;

  const tellCells = (): void => {
    clearTimeout(cellsTold);
    cellsTold = undefined;
    const handle = state.handle();
    const found = handle === null ? null : findList(doc, handle);
    if (found === null) return;
    let cells: FollowerCell[] | null = null;
    accounts.tellCells((id) => {
      cells ??= readCells(found.section);
      const cell = cells.find((one) => one.id === id);
      return cell ? profileOf(cell) : null;
    });
  };

  /** A mark is put into words once, not with every frame that shows it. */
  const inWords = new WeakMap<FollowerMark, Omit<FlagView, 'handle'>>();
  const flagOf = ({ id, handle }: FollowerCell): FlagView | null => {
    const mark = accounts.get(id)?.mark;
    if (!mark || mark.verdict === 'fine') return null;
    const { decided, waiting, verdict } = mark;
    const said = inWords.get(mark) ?? {
      id,
      verdict,
      word:
        decided === null
          ? words(`followerBar_verdict_${verdict}`)
          : decidedIn({ decided, waiting }, words),
      reasons: reasonsIn(mark, words),
      settled: decided !== null,
    };
    inWords.set(mark, said);
    return { ...said, handle };
  };

  const draw = (): void => {
    clearTimeout(counting);
    counting = undefined;
    const { busy, check, silent, selected, done } = state;
    const handle = state.handle();
    const inList = handle !== null && listKind(doc, handle) !== null;
    if (busy === null && (!inList || (check === null && !silent))) {
      parts.overlay().bar(null);
      return;
    }
    const account = selected === null ? null : accounts.get(selected);
    const facts = {
      check,
      walking: parts.walking(),
      busy,
      done,
      keepable: accounts.keepableCount(),
      inQuestion: accounts.openCount(),
      elsewhere: Math.max(0, (check?.flagged ?? 0) - accounts.flaggedHere()),
      lost: state.lost,
      selected: account?.mark
        ? {
            mark: account.mark,
            handle: account.handle,
            reason: state.reason,
          }
        : null,
    };
    drawnKeepable = facts.keepable;
    parts.overlay().bar(barView(facts, words));
    parts.overlay().place(parts.list().barPlace(), readTheme(doc).dark ? 'dark' : 'light');
  };

  return {
    sync(handle, moved) {
      const found = findList(doc, handle);
      if (moved) spots.forget();
      if (found === null) {
        parts.overlay().flags([]);
        return;
      }
      const cells = readCells(found.section);
      const { from, to } = parts.list().onScreen(found.section, moved);
      // Read after the scroll, which has the page laid out already.
      const inFront = { from, to, bar: parts.overlay().barHeight(), walking: parts.walking() };
      for (const cell of cells) accounts.see(cell, isShown(cell.top, inFront));
      if (cellsTold === undefined) cellsTold = setTimeout(tellCells, CELLS_AFTER_MS);
      parts.overlay().flags(
        cells.flatMap((cell) => {
          const flag = flagOf(cell);
          const spot = flag && spots.of(cell);
          return flag && spot ? [{ ...flag, ...spot }] : [];
        }),
      );
      if (moved) draw();
      else if (accounts.keepableCount() !== drawnKeepable) {
        counting ??= setTimeout(draw, COUNT_AFTER_MS);
      }
    },
    draw,
    tellCells,
  };
}
