import type { PlacedFlag } from '../../overlay/followers/types.ts';
import type { FollowerCell } from '../../x/followers/cell.ts';
import { numberIn } from '../../x/followers/cell.ts';

const GAP_PX = 8;
/** An icon without its word. */
const LEAST_PX = 28;

/** Where in the document a flag beside this account stands. */
type Spot = Pick<PlacedFlag, 'x' | 'y' | 'room' | 'rtl'>;

/**
 * On the line of the handle, after whatever X has there, where nothing is written; short of the button.
 * Reads layout: asked only of flagged accounts that have come or moved.
 */
export function spotIn({ cell }: FollowerCell, win: Window): Spot | null {
  const handle = [...cell.querySelectorAll('a[tabindex="-1"]:not([aria-hidden="true"])')].at(-1);
  const row = handle?.parentElement;
  const last = row?.lastElementChild ?? handle;
  if (!handle || !last) return null;
  const rtl = win.getComputedStyle(cell).direction === 'rtl';
  const at = last.getBoundingClientRect();
  const line = handle.getBoundingClientRect();
  const around = cell.getBoundingClientRect();
  const button = numberIn(cell)?.button.getBoundingClientRect();
  const middle = line.top + line.height / 2;
  const room = rtl
    ? at.left - (button?.right ?? around.left) - 2 * GAP_PX
    : (button?.left ?? around.right) - at.right - 2 * GAP_PX;
  const x = rtl ? at.left - GAP_PX : at.right + GAP_PX;
  return {
    x: Math.round(x + win.scrollX),
    y: Math.round(middle - 12 + win.scrollY),
    room: Math.max(LEAST_PX, room),
    rtl,
  };
}

/** Spots that were read, for as long as nothing has moved. */
export function createSpots(win: Window): {
  of(cell: FollowerCell): Spot | null;
  forget(): void;
} {
  let known = new WeakMap<Element, { readonly key: string; readonly spot: Spot | null }>();
  return {
    of(cell) {
      const key = `${cell.id} ${cell.top}`;
      const before = known.get(cell.cell);
      if (before?.key === key) return before.spot;
      const spot = spotIn(cell, win);
      known.set(cell.cell, { key, spot });
      return spot;
    },
    forget() {
      known = new WeakMap();
    },
  };
}
