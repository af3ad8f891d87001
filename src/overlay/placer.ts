import { follow } from './follow.ts';
import { intersection, isEmpty, type Rect } from './geometry.ts';
import { fitOf, measure } from './measure.ts';
import { readObstacles } from './obstacles.ts';
import { type Placement, place, type Scene, type Sizes } from './placement.ts';
import { readTheme } from './theme.ts';
import type { PanelView } from './types.ts';

/** Scrolling has ended when no scroll event has come for this long, in ms. */
const SCROLL_END = 150;

interface Wishes {
  view(): PanelView | null;
  want(): Scene['want'];
  /** Called when the shape that fits has changed. */
  onShape(shape: Placement['size']): void;
}

interface Placer {
  /** The content has changed, so may its size have. */
  contentChanged(): void;
  /** Another shape is wanted. */
  wishChanged(): void;
  stop(): void;
}

/**
 * Keeps the box where `place` says. Every layout read waits for the frame; while scrolling only the
 * anchor is read and the box moves along, and the search is done once it has stopped.
 */
export function createPlacer(
  doc: Document,
  host: Element,
  box: HTMLElement,
  wishes: Wishes,
): Placer {
  let frame = 0;
  let task: 'none' | 'move' | 'place' = 'none';
  let settle: ReturnType<typeof setTimeout> | undefined;
  let sizes: Sizes | null = null;
  let last: Placement | null = null;
  let lastAnchor: Rect | null = null;
  let followed: { anchor: Element; stop(): void } | null = null;
  let fontSize = '';

  const schedule = (next: 'move' | 'place'): void => {
    if (task !== 'place') task = next;
    frame ||= requestAnimationFrame(run);
  };

  function run(): void {
    const now = task;
    frame = 0;
    task = 'none';
    const view = wishes.view();
    if (!view) return;
    watch(view.anchor);
    if (now === 'move' && move(view.anchor)) return;
    search(view);
  }

  /** X re-mounts its composer: the view's own anchor is asked every time. */
  function watch(anchor: Element): void {
    if (followed?.anchor === anchor) return;
    followed?.stop();
    const stop = follow(anchor, box, {
      onMove: () => schedule('move'),
      onChange: () => schedule('place'),
    });
    followed = { anchor, stop };
  }

  function move(anchor: Element): boolean {
    const now = anchor.getBoundingClientRect();
    if (!last || !lastAnchor || !sameSize(now, lastAnchor)) return false;
    if (now.left === lastAnchor.left && now.top === lastAnchor.top) return false;
    last = { ...last, x: now.left + last.offset.x, y: now.top + last.offset.y };
    lastAnchor = now;
    put(last);
    clearTimeout(settle);
    settle = setTimeout(() => schedule('place'), SCROLL_END);
    return true;
  }

  function search(view: PanelView): void {
    dress();
    sizes ??= measure(box);
    const found = readObstacles(doc, host, view.anchor, view.controls);
    const want = wishes.want();
    // The composer has been scrolled away, or is being re-mounted: only what was asked for stays.
    const away = isEmpty(intersection(found.anchor, found.viewport));
    box.classList.toggle('away', away && want !== 'card');
    last = place({ ...found, sizes, want, rtl: box.dir === 'rtl', last });
    lastAnchor = found.anchor;
    put(last);
    wishes.onShape(last.size);
  }

  /** Theme, direction and text size are X's to choose, and it changes them under way. */
  function dress(): void {
    box.dataset.theme = readTheme(doc);
    box.dir = doc.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    const size = doc.documentElement.style.fontSize;
    if (size !== fontSize) sizes = null;
    fontSize = size;
  }

  function put({ size, x, y, width, maxHeight }: Placement): void {
    box.dataset.shape = size;
    if (sizes) box.dataset.fit = fitOf(width, sizes);
    box.style.width = `${Math.floor(width)}px`;
    box.style.maxHeight = `${Math.floor(maxHeight)}px`;
    box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }

  return {
    contentChanged() {
      sizes = null;
      schedule('place');
    },
    wishChanged() {
      last = null;
      schedule('place');
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(settle);
      followed?.stop();
    },
  };
}

const sameSize = (a: Rect, b: Rect): boolean =>
  a.right - a.left === b.right - b.left && a.bottom - a.top === b.bottom - b.top;
