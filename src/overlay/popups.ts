import { intersection, isEmpty, type Rect } from './geometry.ts';

/**
 * Menus and lists of suggestions somebody has opened, on any page. Roles and a test id, so that they
 * are the same in every language; X's listbox of suggestions has no test id of its own. On mobile a
 * menu is a sheet (x-web-client 1.5).
 */
const POPUPS = '[role=menu], [role=listbox], [data-testid=Dropdown], [data-testid=sheetDialog]';

/** Those with a box that is shown; whether something lies over them is the caller's question. */
export function openPopups(doc: Document, viewport: Rect): [Element, Rect][] {
  return [...doc.querySelectorAll(POPUPS)].flatMap((element): [Element, Rect][] => {
    const seen = intersection(element.getBoundingClientRect(), viewport);
    if (isEmpty(seen) || getComputedStyle(element).visibility !== 'visible') return [];
    return [[element, seen]];
  });
}

/** Differs when one has come, gone, grown or moved; reads no layout while there is none. */
export const popupsSignature = (doc: Document): string =>
  [...doc.querySelectorAll(POPUPS)]
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join();
    })
    .join(';');
