import { readCells } from '../../x/followers/cell.ts';
import { findList } from '../../x/followers/list.ts';
import type { ListWatch } from './list-watch.ts';
import { STEP } from './pace.ts';
import type { SeekPage } from './seek.ts';
import type { PageState } from './state.ts';

/** The list on the page, as the search for one account sees and scrolls it. */
export function createSeekPage(
  win: Window & typeof globalThis,
  state: PageState,
  list: () => ListWatch,
): SeekPage {
  const doc = win.document;
  const cells = () => {
    const handle = state.handle();
    const found = handle === null ? null : findList(doc, handle);
    return found === null ? [] : readCells(found.section);
  };
  return {
    inFront: () => state.busy === null && cells().length > 0,
    mounted: (id) => cells().some((cell) => cell.id === id),
    place(id) {
      // What is drawn now says where it is; else where it was drawn last.
      const now = cells().find((cell) => cell.id === id);
      return now?.top ?? state.accounts.get(id)?.top ?? null;
    },
    bring: (top) => list().bring(top),
    down() {
      const before = win.scrollY;
      win.scrollBy(0, STEP * win.innerHeight);
      return win.scrollY > before;
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}
