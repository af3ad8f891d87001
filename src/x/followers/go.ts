import { readCells } from './cell.ts';
import { findList } from './list.ts';
import { waitFor } from './wait.ts';

/**
 * Goes to a path without loading the page: X's router follows a `popstate` (x-web-client 1.4, B). The
 * event's state is null, so that it means the same in Firefox's page world.
 */
export function goTo(win: Window & typeof globalThis, path: string): void {
  win.history.pushState({}, '', path);
  win.dispatchEvent(new win.PopStateEvent('popstate', { state: null }));
}

/** Where somebody was in the list: how far down, and who stood where on the screen. */
export interface Place {
  readonly path: string;
  readonly y: number;
  readonly id: string | null;
  /** Pixels from the top of the viewport. */
  readonly offset: number;
}

export function placeInList(win: Window, handle: string): Place | null {
  const list = findList(win.document, handle);
  if (list === null) return null;
  const cells = readCells(list.section);
  const offset = (cell: Element): number => cell.getBoundingClientRect().top;
  const shown = cells.find(({ cell }) => offset(cell) >= 0) ?? cells[0];
  return {
    path: win.location.pathname,
    y: win.scrollY,
    id: shown?.id ?? null,
    offset: shown ? offset(shown.cell) : 0,
  };
}

const BACK_MS = 8_000;
/** X draws its list anew with heights it has yet to measure. */
const MOST_LOOKS = 24;

/** Goes back to the list and to the same place in it; X itself does so only roughly (3.3, B). */
export async function goBack(
  win: Window & typeof globalThis,
  handle: string,
  place: Place,
  signal: AbortSignal,
): Promise<void> {
  const doc = win.document;
  if (win.location.pathname !== place.path) win.history.back();
  const read = () => (win.location.pathname === place.path ? findList(doc, handle) : null);
  const list = await waitFor(doc, read, BACK_MS, signal);
  if (list === null) return;
  win.scrollTo(0, place.y);
  for (let looks = 0; looks < MOST_LOOKS && !signal.aborted; looks += 1) {
    await nextFrame(win);
    const section = findList(doc, handle)?.section;
    const cells = section ? readCells(section) : [];
    const mine = cells.find(({ id }) => id === place.id);
    if (mine === undefined) {
      // Not drawn there: looked for a screen further up and down, in turns.
      const away = Math.ceil(looks / 2) * win.innerHeight * 0.8;
      win.scrollTo(0, Math.max(0, place.y + (looks % 2 === 0 ? -away : away)));
      continue;
    }
    const off = mine.cell.getBoundingClientRect().top - place.offset;
    if (Math.abs(off) < 2) return;
    win.scrollBy(0, off);
  }
}

const nextFrame = (win: Window): Promise<void> =>
  new Promise((resolve) => {
    // A hidden tab has no frames.
    if (win.document.hidden) setTimeout(resolve, 50);
    else win.requestAnimationFrame(() => setTimeout(resolve, 30));
  });
