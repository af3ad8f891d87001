import type { BarPlace } from '../../overlay/followers/types.ts';
import { COLUMN, TOAST } from '../../x/selectors.ts';

/** X's toasts come at the foot of the page, where the bar stands: it makes room. */
const TOAST_PX = 72;
/** As in followers.css: up to this height the bar may be higher than half of the window. */
const LOW_PX = 600;

/** Follows the list while it is in front. */
export interface ListWatch {
  /** @returns whether it has begun just now. */
  start(): boolean;
  /** @returns whether it was on. */
  stop(): boolean;
  /** Something was said of the accounts: drawn with the next frame. */
  soon(): void;
  /** Which of X's places in the list are on the screen, as it numbers them. */
  onScreen(section: HTMLElement, anew: boolean): { readonly from: number; readonly to: number };
  /** Scrolls so that the place is on the screen. */
  bring(top: number): void;
  barPlace(): BarPlace;
}

/**
 * Calls back at most once a frame, when the list has changed; `moved`: things may stand elsewhere than
 * they did. Scrolling alone calls nobody: X moves no cell by it, and what is drawn goes with the page.
 */
export function createListWatch(
  win: Window & typeof globalThis,
  onChange: (moved: boolean) => void,
  signal: AbortSignal,
): ListWatch {
  const doc = win.document;
  let frame: number | null = null;
  let moved = true;
  let watching: AbortController | null = null;
  /** The list's own top in the document; null: to be read. */
  let listTop: number | null = null;
  let column: { readonly x: number; readonly width: number } | null = null;
  let toast = false;

  const soon = (): void => {
    if (frame !== null || watching === null) return;
    frame = win.requestAnimationFrame(() => {
      frame = null;
      const anew = moved;
      moved = false;
      toast = doc.querySelector(TOAST.present) !== null;
      onChange(anew);
    });
  };
  const all = (): void => {
    moved = true;
    listTop = null;
    column = null;
    soon();
  };

  const start = (): boolean => {
    if (watching !== null || signal.aborted) return false;
    watching = new AbortController();
    const over = watching.signal;
    const nodes = new win.MutationObserver(soon);
    nodes.observe(doc.body, { childList: true, subtree: true });
    // X moves its cells by their style (3.3), and re-draws everything with the theme (1.2).
    const styles = new win.MutationObserver(soon);
    const looks = new win.MutationObserver(all);
    looks.observe(doc.body, { attributeFilter: ['style', 'class'] });
    const sizes = new win.ResizeObserver(all);
    let watched: Element | null = null;
    const watchColumn = (): void => {
      const now = doc.querySelector(COLUMN.present);
      if (now === watched) return;
      watched = now;
      styles.disconnect();
      sizes.disconnect();
      if (now === null) return;
      styles.observe(now, { attributes: true, attributeFilter: ['style'], subtree: true });
      sizes.observe(now);
    };
    const columns = new win.MutationObserver(watchColumn);
    columns.observe(doc.body, { childList: true, subtree: true });
    watchColumn();
    win.addEventListener('resize', all, { signal: over });
    over.addEventListener('abort', () => {
      for (const one of [nodes, styles, looks, sizes, columns]) one.disconnect();
      if (frame !== null) win.cancelAnimationFrame(frame);
      frame = null;
    });
    all();
    return true;
  };

  return {
    start,
    stop() {
      const was = watching !== null;
      watching?.abort();
      watching = null;
      return was;
    },
    soon,
    onScreen(section, anew) {
      if (anew || listTop === null) {
        const cell = section.querySelector('[data-testid="cellInnerDiv"]');
        const box = (cell?.parentElement ?? section).getBoundingClientRect();
        listTop = box.top + win.scrollY;
      }
      const from = win.scrollY - listTop;
      return { from, to: from + win.innerHeight };
    },
    bring(top) {
      const y = (listTop ?? 0) + top;
      const high = win.innerHeight;
      // In a low window the bar takes most of it (followers.css).
      const low = high <= LOW_PX;
      if (y > win.scrollY + high * 0.15 && y < win.scrollY + high * (low ? 0.2 : 0.5)) return;
      win.scrollTo(0, Math.max(0, y - high * (low ? 0.16 : 0.25)));
    },
    barPlace() {
      column ??= ((): { x: number; width: number } => {
        const box = doc.querySelector(COLUMN.present)?.getBoundingClientRect();
        return { x: Math.round(box?.left ?? 0), width: Math.round(box?.width ?? win.innerWidth) };
      })();
      return { ...column, lift: toast ? TOAST_PX : 0 };
    },
  };
}
