import { isBlockedIn, readCells } from '../../x/followers/cell.ts';
import { findList, retryButton } from '../../x/followers/list.ts';
import type { Hearing } from './hearing.ts';
import type { ListWatch } from './list-watch.ts';
import type { PageState } from './state.ts';
import type { WalkPage } from './walk.ts';

/** The list on the page, as the walk sees and scrolls it. */
export function createWalkPage(
  win: Window & typeof globalThis,
  state: PageState,
  list: () => ListWatch,
  hearing: () => Hearing,
): WalkPage {
  const doc = win.document;
  const inFront = () => {
    const handle = state.handle();
    const found = handle === null ? null : findList(doc, handle);
    return found?.kind === 'all' ? found : null;
  };
  return {
    look() {
      const found = inFront();
      if (found === null) return null;
      const { from, to } = list().onScreen(found.section, true);
      const { scrollHeight } = doc.documentElement;
      return {
        ids: readCells(found.section).flatMap(({ id, top, cell }) =>
          // X keeps the cell of whoever is blocked by hand: it follows no more.
          top < to && (state.acted.has(id) || !isBlockedIn(cell)) ? [id] : [],
        ),
        atTop: from <= 0 || win.scrollY <= 0,
        state: found.state,
        atFoot: win.scrollY + win.innerHeight >= scrollHeight - 2,
        end: hearing().ended(),
      };
    },
    hidden: () => doc.hidden,
    down: (share) => win.scrollBy(0, share * win.innerHeight),
    back(id) {
      const top = id === null ? null : (state.accounts.get(id)?.top ?? null);
      if (id === null) win.scrollTo(0, 0);
      else if (top !== null) list().bring(top);
    },
    retry() {
      const found = inFront();
      hearing().asked();
      if (found !== null) retryButton(found.section)?.click();
    },
    failed: () => hearing().failed(),
    wait: (ms, over) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          over.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        over.addEventListener('abort', end);
      }),
  };
}
