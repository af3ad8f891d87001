import { AROUND, type Attempt, attemptsFor } from './attempts.ts';
import {
  clamp,
  distance,
  heightOf,
  inflate,
  intersection,
  overlapArea,
  overlaps,
  type Rect,
  rect,
  widthOf,
  within,
} from './geometry.ts';
import type { Placement, Scene } from './scene.ts';

/**
 * Why not floating-ui's middleware: it puts one box at one side of a reference and flips or shifts
 * it. We must miss a dozen boxes at once, may sit in a gap within the reference, and choose between
 * two shapes. Its `autoUpdate` does serve, see follow.ts.
 */

/** What a box of no width would cost, in pixels of distance. */
const NARROW_COST = 80;

/**
 * What a covered pixel costs where nothing is left free: a post's buttons come round again with a
 * scroll, a menu will close, the rail is needed, the composer more, and its text and Post most of all.
 * Each outweighs the one before it over the whole of the smallest shape.
 */
const COVERED = { posts: 1, frame: 30, popups: 30, hard: 1e6, dear: 1e11 };

/** Keeps the last resort as quick as the rest. */
const MOST_EDGES = 40;

/**
 * The best place. The rule, in the order in which it gives way:
 *
 * 1. The composer's text and controls are never covered while any shape fits elsewhere.
 * 2. What opens by itself, or after a Post was held, covers no control of X at all. By itself a card
 *    opens only where it covers no words either, and near the composer; else there is a strip. After
 *    a hold the card may cover words and be low; where it does not fit even so, the strip gives the
 *    sentence in as many lines as its place has room for.
 * 3. A card somebody asked for goes where it covers no control, low and scrolling if need be. Where
 *    there is no such place it lies over the posts of the timeline, which scroll away and are not what
 *    somebody who asked is doing now; then it becomes smaller still; and only then it covers
 *    something of the rail, the bars or a dialog's head, from which Esc brings everything back.
 * 4. Where no shape fits, as in a window full of controls, the smallest covers what matters least; of
 *    the composer some tool rather than the text or Post.
 */
export function place(scene: Scene): Placement {
  // Clear of the window's edge where that is possible, up against it where it is not.
  const roomy = { ...scene, viewport: inflate(scene.viewport, -AROUND.edge) };
  for (const attempt of attemptsFor(scene)) {
    for (const area of [roomy, scene]) {
      const found = stay(attempt, area) ?? search(attempt, area);
      if (found) return found;
    }
  }
  return leastCovering(scene);
}

/** Where it was, when that is still free: a panel that jumps while somebody types is a nuisance. */
function stay(attempt: Attempt, scene: Scene): Placement | null {
  const { last, anchor, viewport } = scene;
  if (!last || last.attempt !== attempt.name) return null;
  const y = anchor.top + last.offset.y;
  const at = (x: number, width: number): Rect => rect(anchor.left + x, y, width, attempt.minHeight);
  const legal = (box: Rect): boolean =>
    within(box, viewport) && !attempt.avoid.some((other) => overlaps(other, box));
  // As wide as it was, where its words have not grown beyond that; or else as narrow as they allow,
  // with its start where it stood.
  const width = Math.min(...attempt.widths);
  const same = at(last.offset.x, Math.min(last.width, Math.max(...attempt.widths)));
  const narrow = at(last.offset.x + (scene.rtl ? last.width - width : 0), width);
  const fits = widthOf(same) >= width && legal(same);
  const kept = fits ? same : legal(narrow) ? widen(narrow, attempt, scene) : null;
  if (!kept || distance(kept, anchor) > attempt.farthest) return null;
  const below = attempt.avoid.filter(
    (other) => other.top >= kept.top && other.left < kept.right && kept.left < other.right,
  );
  const room = Math.min(viewport.bottom, ...below.map((other) => other.top)) - kept.top;
  // A card that has grown should look for a taller place, not shrink where it is.
  if (attempt.size === 'card' && room < Math.min(attempt.height, last.maxHeight)) return null;
  return asPlacement(attempt, kept, room, anchor);
}

/**
 * Complete for a given width: any legal box can be pushed left until it touches something, so only
 * lefts at an edge need be tried, and in each such column the free heights are what the obstacles
 * leave.
 */
function search(attempt: Attempt, scene: Scene): Placement | null {
  let best: { readonly box: Rect; readonly room: number; readonly cost: number } | null = null;
  const fromTop = attempt.avoid.toSorted((a, b) => a.top - b.top);
  for (const [index, width] of attempt.widths.entries()) {
    for (const left of lefts(width, attempt.avoid, scene)) {
      for (const gap of gaps(left, width, attempt.minHeight, fromTop, scene.viewport)) {
        const height = Math.min(attempt.height, heightOf(gap));
        const ideal = attempt.size === 'card' ? scene.anchor.top : lowestControl(scene) - height;
        const top = clamp(ideal, gap.top, gap.bottom - height);
        const box = rect(left, top, width, height);
        if (distance(box, scene.anchor) > attempt.farthest) continue;
        const wider = index === 0 ? box : widen(box, attempt, scene);
        const narrow = attempt.widths[0] ? 1 - widthOf(wider) / attempt.widths[0] : 0;
        const cost = costOf(box, attempt, scene) + narrow * NARROW_COST;
        if (!best || cost < best.cost) best = { box: wider, room: gap.bottom - top, cost };
      }
    }
  }
  return best && asPlacement(attempt, best.box, best.room, scene.anchor);
}

/** A narrow box grows to the width it would like, as far as nothing is in the way, towards the end. */
function widen(box: Rect, { widths, avoid }: Attempt, { viewport, anchor, rtl }: Scene): Rect {
  const bounds = within(box, anchor) ? intersection(anchor, viewport) : viewport;
  const beside = avoid.filter((other) => other.top < box.bottom && box.top < other.bottom);
  const wanted = Math.max(...widths);
  const lowest = beside.map(({ right }) => right).filter((right) => right <= box.left);
  const highest = beside.map(({ left }) => left).filter((left) => left >= box.right);
  const left = Math.max(bounds.left, ...lowest, box.right - wanted);
  if (rtl) return { ...box, left };
  const right = Math.min(bounds.right, ...highest, box.left + wanted);
  return { ...box, right };
}

function lefts(width: number, avoid: readonly Rect[], scene: Scene): Set<number> {
  const { viewport } = scene;
  const wanted = [viewport.left, viewport.right - width];
  for (const box of [scene.anchor, columnOf(scene)]) wanted.push(box.left, box.right - width);
  for (const box of avoid) wanted.push(box.right, box.left - width);
  return new Set(wanted.filter((x) => x >= viewport.left && x + width <= viewport.right));
}

/** The heights that are free in one column. `fromTop`: what is to be avoided, sorted by its top. */
function* gaps(
  left: number,
  width: number,
  least: number,
  fromTop: readonly Rect[],
  viewport: Rect,
): Generator<Rect> {
  const right = left + width;
  let top = viewport.top;
  for (const box of fromTop) {
    if (box.left >= right || left >= box.right) continue;
    const bottom = Math.min(box.top, viewport.bottom);
    if (bottom - top >= least) yield { left, top, right, bottom };
    top = Math.max(top, box.bottom);
  }
  if (viewport.bottom - top >= least) yield { left, top, right, bottom: viewport.bottom };
}

type Side = 'inside' | 'end' | 'start' | 'below' | 'above';

/** In pixels of distance: how much nearer a worse side must be to be chosen. */
const SIDE_COST: Record<'strip' | 'card', Record<Side, number>> = {
  strip: { inside: 0, below: 12, above: 36, end: 48, start: 60 },
  card: { end: 0, start: 30, below: 60, above: 90, inside: 240 },
};

function sideOf(box: Rect, anchor: Rect, rtl: boolean): Side {
  if (overlaps(box, anchor)) return 'inside';
  if (box.left >= anchor.right) return rtl ? 'start' : 'end';
  if (box.right <= anchor.left) return rtl ? 'end' : 'start';
  return box.top >= anchor.bottom ? 'below' : 'above';
}

/** A composer that fills the window ends far below what is in it. */
const lowestControl = ({ anchor, hard }: Scene): number =>
  Math.min(anchor.bottom, Math.max(anchor.top, ...hard.map(({ bottom }) => bottom)));

/** Where the composer's text begins and ends: its widest control is what is written in. */
const columnOf = ({ anchor, hard }: Scene): Rect =>
  hard.reduce(
    (widest, box) => (overlaps(box, anchor) && widthOf(box) > widthOf(widest) ? box : widest),
    hard[0] ?? anchor,
  );

function costOf(box: Rect, attempt: Attempt, scene: Scene): number {
  const { anchor, rtl } = scene;
  const missing = attempt.height - heightOf(box);
  const alongside =
    attempt.size === 'card' ? box.top - anchor.top : box.bottom - lowestControl(scene);
  const edge = overlaps(box, anchor) ? columnOf(scene) : anchor;
  const start = rtl ? edge.right - box.right : box.left - edge.left;
  const pokesOut = overlaps(box, anchor) && !within(box, anchor) ? 30 : 0;
  return (
    pokesOut +
    SIDE_COST[attempt.size][sideOf(box, anchor, rtl)] +
    distance(box, anchor) +
    missing * 0.5 +
    Math.abs(alongside) * 0.1 +
    Math.abs(start) * 0.02
  );
}

function leastCovering(scene: Scene): Placement {
  const { viewport, anchor, hard, dear, popups, frame, posts, sizes, want } = scene;
  const size = want === 'card' ? 'card' : 'strip';
  const { smallest } = sizes.card;
  const [wide, high] =
    size === 'card' ? [smallest.width, smallest.height] : [sizes.strip.tiny, sizes.strip.height];
  const width = Math.min(wide, widthOf(viewport));
  const height = Math.min(high, heightOf(viewport));
  // The edges of the gravest are enough to begin from: every pair of edges is a place to be weighed.
  const edges = [...hard, ...popups, ...frame].slice(0, MOST_EDGES);
  const ys = new Set([viewport.top, viewport.bottom - height]);
  for (const box of edges) ys.add(box.bottom).add(box.top - height);
  let best = rect(viewport.left, viewport.top, width, height);
  let least = Number.POSITIVE_INFINITY;
  for (const x of lefts(width, edges, scene)) {
    for (const wanted of ys) {
      const box = rect(x, clamp(wanted, viewport.top, viewport.bottom - height), width, height);
      const over = (others: readonly Rect[]): number =>
        others.reduce((sum, other) => sum + overlapArea(box, other), 0);
      const covered =
        over(dear) * COVERED.dear +
        over(hard) * COVERED.hard +
        over(popups) * COVERED.popups +
        over(frame) * COVERED.frame +
        over(posts) * COVERED.posts;
      if (covered < least) [best, least] = [box, covered];
    }
  }
  return asPlacement({ size, note: null, name: 'least' }, best, height, anchor);
}

const asPlacement = (
  attempt: Pick<Attempt, 'size' | 'note' | 'name'>,
  box: Rect,
  room: number,
  anchor: Rect,
): Placement => ({
  size: attempt.size,
  x: box.left,
  y: box.top,
  width: widthOf(box),
  maxHeight: room,
  note: attempt.note,
  attempt: attempt.name,
  offset: { x: box.left - anchor.left, y: box.top - anchor.top },
});
