import { areaOf, clearOfHidden, clearOfText } from './clear-of.ts';
import { follow } from './follow.ts';
import { intersection, isEmpty, overlaps, type Rect } from './geometry.ts';
import { fitOf, isLeast, isShort, measure } from './measure.ts';
import { markMoreBelow } from './more-below.ts';
import { type Around, readComposer, readPage, readPopups } from './obstacles.ts';
import { place } from './placement.ts';
import type { Placement, Scene, Sizes } from './scene.ts';
import { readTheme } from './theme.ts';
import type { PanelView } from './types.ts';

/** Scrolling has ended when no scroll event has come for this long, in ms. */
const SCROLL_END = 150;

/** What of a view says where it may stand. */
type Placed = Pick<PanelView, 'anchor' | 'controls' | 'send' | 'hold'>;

interface Wishes {
  view(): Placed | null;
  want(): Scene['want'];
  /** To be seen although the composer is not. */
  insists(): boolean;
  /** Called when the shape that fits has changed. */
  onShape(shape: Placement['size']): void;
  /** Called when the box has been put elsewhere, or is of another size. */
  onMoved(): void;
}

interface Placer {
  /** The content has changed, so may its size have. */
  contentChanged(): void;
  /** Another shape is wanted. */
  wishChanged(): void;
  /** Whether the box stands where it was put; a page can move, scale or distort all that is in it. */
  isInPlace(): boolean;
  stop(): void;
}

/**
 * Keeps the box where `place` says. Every layout read waits for the frame. While scrolling only the
 * anchor is read and the box moves along; while typing what lies around is remembered, and looked at
 * again once the page has changed or come to rest.
 */
export function createPlacer(doc: Document, box: HTMLElement, wishes: Wishes): Placer {
  let frame = 0;
  let task: 'none' | 'move' | 'place' = 'none';
  let after: ReturnType<typeof setTimeout> | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let sizes: Sizes | null = null;
  let last: Placement | null = null;
  let lastAnchor: Rect | null = null;
  /** Null when it has to be looked at again. */
  let around: Around | null = null;
  let followed: { readonly anchor: Element; stop(): void } | null = null;
  let fontSize = '';
  let standing: { readonly left: number; readonly top: number; readonly sizes: string } | null =
    null;

  const schedule = (next: 'move' | 'place'): void => {
    if (task !== 'place') task = next;
    frame ||= requestAnimationFrame(() => {
      // Looking for a place reads the layout: after the frame, so that no letter waits for it. Only
      // what moves with a scroll must be in the frame itself.
      if (task === 'move') run();
      else after = setTimeout(run);
    });
  };

  const pageChanged = (): void => {
    around = null;
    schedule('place');
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
    const stop = follow(anchor, box, { onMove: () => schedule('move'), onChange: pageChanged });
    followed = { anchor, stop };
  }

  /** False when it did not just move. */
  function move(anchor: Element): boolean {
    const now = anchor.getBoundingClientRect();
    if (!last || !lastAnchor || !sameSize(now, lastAnchor) || sameBox(now, lastAnchor))
      return false;
    last = { ...last, x: now.left + last.offset.x, y: now.top + last.offset.y };
    lastAnchor = now;
    put(last);
    // X's bars and its rail stand still meanwhile: better not seen for a moment than over one of them.
    const area = sizes && areaOf(last, sizes);
    const over = area !== null && around?.frame.some((control) => overlaps(control, area));
    box.classList.toggle('away', over === true && !wishes.insists());
    clearTimeout(settle);
    settle = setTimeout(pageChanged, SCROLL_END);
    return true;
  }

  function search(view: Placed): void {
    dress();
    sizes ??= measure(box, view.hold);
    const found = readComposer(doc, view);
    // The composer has been scrolled away, or is being re-mounted.
    const away = isEmpty(intersection(found.anchor, found.viewport));
    box.classList.toggle('away', away && !wishes.insists());

    if (!lastAnchor || !sameBox(found.anchor, lastAnchor)) around = null;
    const known = around !== null;
    // What is asked for by its position should be the page, not ourselves.
    box.style.pointerEvents = 'none';
    around ??= readPage(doc, view.anchor, view.controls, found);
    const rtl = doc.documentElement.dir === 'rtl';
    const popups = readPopups(doc, found.viewport);
    const want = wishFor(wishes.want(), popups);
    const scene = { ...found, popups, sizes, want, rtl, last };
    const next = place({ ...scene, ...around });
    if (known && last && sameSpot(next, last)) last = next;
    else {
      [last, around] = clearOfHidden(doc, scene, next, around);
      [last, around] = clearOfText(doc, scene, last, around);
    }
    box.style.pointerEvents = '';

    lastAnchor = found.anchor;
    put(last);
    wishes.onShape(last.size);
    markMoreBelow(box);
  }

  /** Theme and text size are X's to choose, and it changes them under way. */
  function dress(): void {
    box.dataset.theme = readTheme(doc);
    const size = doc.documentElement.style.fontSize;
    if (size !== fontSize) sizes = null;
    fontSize = size;
  }

  function put(at: Placement): void {
    const { size, x, y, width, maxHeight } = at;
    const [left, top] = [Math.round(x), Math.round(y)];
    const now = { left, top, sizes: [size, Math.floor(width), Math.floor(maxHeight)].join() };
    const before = standing;
    standing = now;
    if (now.left !== before?.left || now.top !== before.top || now.sizes !== before.sizes) {
      wishes.onMoved();
    }
    box.dataset.shape = size;
    if (sizes) {
      box.dataset.fit = fitOf(at, sizes);
      box.toggleAttribute('data-short', isShort(at, sizes));
      box.toggleAttribute('data-least', isLeast(at, sizes));
    }
    box.style.width = `${Math.floor(width)}px`;
    box.style.maxHeight = `${Math.floor(maxHeight)}px`;
    box.style.translate = `${left}px ${top}px`;
  }

  return {
    contentChanged() {
      sizes = null;
      schedule('place');
    },
    wishChanged() {
      last = null;
      pageChanged();
    },
    isInPlace() {
      if (!standing) return false;
      const { left, top } = box.getBoundingClientRect();
      return Math.abs(left - standing.left) < 1 && Math.abs(top - standing.top) < 1;
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(after);
      clearTimeout(settle);
      followed?.stop();
    },
  };
}

/** Beside an open menu nothing opens by itself. */
const wishFor = (want: Scene['want'], popups: readonly Rect[]): Scene['want'] =>
  want === 'either' && popups.length > 0 ? 'strip' : want;

const sameSize = (a: Rect, b: Rect): boolean =>
  a.right - a.left === b.right - b.left && a.bottom - a.top === b.bottom - b.top;

const sameBox = (a: Rect, b: Rect): boolean =>
  sameSize(a, b) && a.left === b.left && a.top === b.top;

const sameSpot = (a: Placement, b: Placement): boolean =>
  a.attempt === b.attempt && a.x === b.x && a.y === b.y && a.width === b.width;
