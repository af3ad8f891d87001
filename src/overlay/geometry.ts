/** A box in CSS pixels of the layout viewport, as `getBoundingClientRect` and `position: fixed` have it. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export const widthOf = (box: Rect): number => Math.max(0, box.right - box.left);
export const heightOf = (box: Rect): number => Math.max(0, box.bottom - box.top);
export const areaOf = (box: Rect): number => widthOf(box) * heightOf(box);
export const isEmpty = (box: Rect): boolean => areaOf(box) === 0;

export const inflate = (box: Rect, by: number): Rect => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const intersection = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Boxes that only share an edge do not overlap. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const overlapArea = (a: Rect, b: Rect): number => {
  return areaOf(intersection(a, b));
};

/** The gap between two boxes, 0 when they touch or overlap. */
export const distance = (a: Rect, b: Rect): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );

export const within = (box: Rect, outer: Rect): boolean =>
  box.left >= outer.left &&
  box.right <= outer.right &&
  box.top >= outer.top &&
  box.bottom <= outer.bottom;

/** `value` within [low, high]; `low` wins where the interval is empty. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
