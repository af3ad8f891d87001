import type { PlacedFlag } from '../../overlay/followers/types.ts';
import type { FollowerCell } from '../../x/followers/cell.ts';
import { numberIn } from '../../x/followers/cell.ts';
import { AVATAR } from '../../x/selectors.ts';

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
  const beside = rtl
    ? at.left - (button?.right ?? around.left) - 2 * GAP_PX
    : (button?.left ?? around.right) - at.right - 2 * GAP_PX;
  if (beside < LEAST_PX) return beneathPicture(cell, rtl, win);
  const x = rtl ? at.left - GAP_PX : at.right + GAP_PX;
  return {
    x: Math.round(x + win.scrollX),
    y: Math.round(middle - 12 + win.scrollY),
    room: beside,
    rtl,
  };
}

/** Where the line is full, as on a telephone: beneath the account's picture, where X has nothing. */
function beneathPicture(cell: Element, rtl: boolean, win: Window): Spot | null {
  const picture = cell.querySelector(AVATAR)?.getBoundingClientRect();
  if (!picture) return null;
  return {
    x: Math.round((rtl ? picture.right : picture.left) + win.scrollX),
    y: Math.round(picture.bottom + 2 + win.scrollY),
    room: LEAST_PX,
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
