import type { Profile } from '../../followers/profile.ts';
import { all, isHtml, visibleText } from '../dom.ts';
import {
  AVATAR,
  AVATAR_ID,
  CELL,
  FOLLOW_BUTTON,
  FOLLOW_BUTTON_ID,
  LOCK_ICON,
  USER_CELL,
  VERIFIED_ICON,
} from '../selectors.ts';

/** An account that stands in a list of X's now. X re-uses the elements: the number is what it is. */
export interface FollowerCell {
  readonly id: string;
  readonly handle: string;
  /** X's own place in its list, in pixels (3.3). */
  readonly top: number;
  /** The place in the virtual list, and the account within. */
  readonly place: HTMLElement;
  readonly cell: HTMLElement;
}

const TOP = /translateY\((-?[\d.]+)px\)/;

/** Where X has put a place of its virtual list; places may share one, and be fractions (3.3, A). */
export function topOf(place: HTMLElement): number | null {
  const top = Number(TOP.exec(place.style.transform)?.[1] ?? Number.NaN);
  return Number.isFinite(top) ? top : null;
}

/** What a place held when it was read last, with what says so. */
interface Held extends Pick<FollowerCell, 'id' | 'handle' | 'cell'> {
  readonly button: HTMLElement;
  readonly avatar: HTMLElement;
  readonly says: string;
}
/** Read with every frame of a scroll: what stands as it stood is not searched again. */
const held = new WeakMap<Element, Held>();

/** The account in one place of a list; null for spacers, loaders, errors and the end. */
export function readCell(place: HTMLElement): FollowerCell | null {
  const top = topOf(place);
  if (top === null) return null;
  const before = held.get(place);
  if (before && stands(place, before)) {
    const { id, handle, cell } = before;
    return { id, handle, top, place, cell };
  }
  held.delete(place);
  const cell = place.querySelector(USER_CELL);
  if (!isHtml(cell)) return null;
  const number = numberIn(cell);
  const handle = handleIn(cell);
  if (number === null || handle === null) return null;
  const { id, button } = number;
  const avatar = cell.querySelector(AVATAR);
  // A handle that was read elsewhere is read anew each time.
  if (isHtml(avatar) && AVATAR_ID.exec(avatar.dataset.testid ?? '')?.[1] === handle) {
    held.set(place, { id, handle, cell, button, avatar, says: sayingOf(button, avatar) });
  }
  return { id, handle, top, place, cell };
}

/** X re-uses its elements, and draws within them anew: each has to be there, and to say the same (3.3). */
const stands = (place: Element, { cell, button, avatar, says }: Held): boolean =>
  place.contains(cell) &&
  cell.contains(button) &&
  cell.contains(avatar) &&
  sayingOf(button, avatar) === says;

const sayingOf = (button: HTMLElement, avatar: HTMLElement): string =>
  `${button.dataset.testid} ${avatar.dataset.testid}`;

/** The accounts of a list as X orders it, which is not the order of its elements (3.3). */
export function readCells(list: Element): FollowerCell[] {
  return all(list, CELL)
    .flatMap((place) => readCell(place) ?? [])
    .sort((a, b) => a.top - b.top);
}

/** The button of a cell or a profile that says how the two stand, with the number in it. */
export function numberIn(
  root: ParentNode,
): { readonly id: string; readonly state: string; readonly button: HTMLElement } | null {
  for (const button of all(root, FOLLOW_BUTTON)) {
    const [, id, state] = FOLLOW_BUTTON_ID.exec(button.dataset.testid ?? '') ?? [];
    if (id !== undefined && state !== undefined) return { id, state, button };
  }
  return null;
}

/** The school blocks it: X keeps its cell in a list that was loaded before (3.3). */
export const isBlockedIn = (cell: ParentNode): boolean => numberIn(cell)?.state === 'unblock';

/** In the account's own case, unlike the handles of post.ts, which are compared. */
function handleIn(cell: Element): string | null {
  for (const avatar of all(cell, AVATAR)) {
    const handle = AVATAR_ID.exec(avatar.dataset.testid ?? '')?.[1];
    if (handle !== undefined && handle !== 'unknown') return handle;
  }
  return pathOf(nameLink(cell));
}

/** The link with the name: the picture's is hidden, the handle's is not in the tab order (3.2, A). */
function nameLink(cell: Element): HTMLElement | null {
  const links = all(cell, 'a[href]:not([aria-hidden="true"], [tabindex="-1"])');
  return links.find((link) => pathOf(link) !== null) ?? null;
}

const pathOf = (link: Element | null): string | null =>
  /^\/(\w{1,20})\/?$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;

/** What a cell shows of its account; no location, link, count or date is in it (3.2). */
export function profileOf({ id, handle, cell }: FollowerCell): Profile {
  const found = numberIn(cell);
  const name = nameLink(cell);
  return {
    id,
    handle,
    name: name ? visibleText(name).trim().slice(0, 200) : '',
    bio: bioOf(cell, found?.button ?? null).slice(0, 1_000),
    location: '',
    website: '',
    createdAt: null,
    followers: null,
    following: null,
    posts: null,
    media: null,
    likes: null,
    listed: null,
    defaultPicture: pictureOf(cell),
    defaultTheme: null,
    banner: null,
    protected: cell.querySelector(LOCK_ICON) === null ? null : true,
    verified: cell.querySelector(VERIFIED_ICON) !== null,
    sensitive: null,
    parody: null,
    followedBySchool: found ? found.state === 'unfollow' : null,
    blockedBySchool: found ? found.state === 'unblock' : null,
    seen: 'cell',
  };
}

/**
 * The bio has no test id. The first `[dir=auto]` of a cell is the hidden "Click to Follow ..." that
 * describes the button, and names may be `[dir=auto]` in a link (3.2, the trap).
 */
function bioOf(cell: Element, button: HTMLElement | null): string {
  const hints = new Set(button?.getAttribute('aria-describedby')?.split(/\s+/) ?? []);
  const texts = all(cell, '[dir="auto"]').filter(
    (el) =>
      !hints.has(el.id) &&
      el.style.display !== 'none' &&
      el.closest('a') === null &&
      el.closest('button, [role="button"], li') === cell.closest('button, [role="button"], li'),
  );
  const bio = texts.at(-1);
  return bio ? visibleText(bio).trim() : '';
}

function pictureOf(cell: Element): boolean | null {
  for (const img of all(cell, `:is(${AVATAR}) img[src]`)) {
    return (img.getAttribute('src') ?? '').includes('/default_profile_images/');
  }
  return null;
}
