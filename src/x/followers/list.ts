import { addressOf, all, isHtml } from '../dom.ts';
import { CELL, COLUMN, LIST, PROGRESS, USER_CELL } from '../selectors.ts';

/** `verified`: X's list of only those who pay; the profile's link may lead there first (3.1, B). */
export type ListKind = 'all' | 'verified';

/** The list of followers of one account, as it stands on the page. */
export interface FollowerList {
  readonly kind: ListKind;
  readonly section: HTMLElement;
  /**
   * `loading`: X is fetching more. `failed`: it could not, and offers to try again (3.3). `idle`:
   * neither is drawn, which near the foot of the page may be the end.
   */
  readonly state: 'loading' | 'failed' | 'idle';
}

/** Which list of this account's followers the address is of; null: none. */
export function listKind(doc: Document, handle: string): ListKind | null {
  const [, owner, which] =
    /^\/(\w{1,20})\/(followers|verified_followers)\/?$/.exec(addressOf(doc).pathname) ?? [];
  if (owner?.toLowerCase() !== handle.toLowerCase()) return null;
  return which === 'followers' ? 'all' : 'verified';
}

/** The list on the account's own page; null on any other page, and while X has not drawn it. */
export function findList(doc: Document, handle: string): FollowerList | null {
  const kind = listKind(doc, handle);
  if (kind === null) return null;
  // X Pro and mobile have other columns; what is beside the list is not looked at (3.2).
  const column = doc.querySelector(COLUMN.present);
  const section = column?.querySelector(`${LIST}:has(${CELL})`);
  if (!isHtml(section)) return null;
  return {
    kind,
    section,
    // Of every frame that is drawn nobody asks it.
    get state() {
      return stateOf(section);
    },
  };
}

function stateOf(section: Element): FollowerList['state'] {
  const others = all(section, CELL).filter((place) => place.querySelector(USER_CELL) === null);
  if (others.some((place) => place.querySelector('button, [role="button"]') !== null)) {
    return 'failed';
  }
  return others.some((place) => place.querySelector(PROGRESS) !== null) ? 'loading' : 'idle';
}

/** X's own button to try again, in the cell that says that it failed (3.3). */
export function retryButton(section: Element): HTMLElement | null {
  const failed = all(section, CELL).find(
    (place) =>
      place.querySelector(USER_CELL) === null &&
      place.querySelector('button, [role="button"]') !== null,
  );
  const button = failed?.querySelector('button, [role="button"]');
  return isHtml(button) ? button : null;
}

const WHOLE = /^\d{1,3}(?:[.,\s’'\u00a0\u202f]?\d{3})*$/;

/**
 * How many follow the account, from its own page, where X writes the number out; null where it is
 * shortened (`8.7K`) or not there.
 */
export function totalOnProfile(doc: Document, handle: string): number | null {
  const [, owner] = /^\/(\w{1,20})\/?$/.exec(addressOf(doc).pathname) ?? [];
  if (owner?.toLowerCase() !== handle.toLowerCase()) return null;
  const column = doc.querySelector(COLUMN.present);
  if (column === null) return null;
  const path = new RegExp(`^/${handle}/(?:verified_)?followers$`, 'i');
  for (const link of all(column, 'a[href]')) {
    if (!path.test(link.getAttribute('href') ?? '')) continue;
    const number = all(link, 'span')
      .map((part) => part.textContent?.trim() ?? '')
      .find((words) => WHOLE.test(words));
    if (number !== undefined) return Number(number.replaceAll(/\D/g, ''));
  }
  return null;
}
