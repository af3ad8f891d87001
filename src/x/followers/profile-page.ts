import { addressOf, all, isHtml } from '../dom.ts';
import {
  BLOCK_ITEM,
  CANCEL,
  CELL,
  COLUMN,
  CONFIRM,
  CONFIRM_SHEET,
  FOLLOW_BUTTON,
  FOLLOW_BUTTON_ID,
  FOLLOWS_YOU,
  MENU_ITEM,
  OPEN_MENU,
  PROFILE_EMPTY,
  PROFILE_MENU,
  PROFILE_NAME,
  USER_CELL,
} from '../selectors.ts';

/** Whom something is to be done about: the number decides, the handle says where they are found. */
export interface Target {
  readonly id: string;
  readonly handle: string;
}

/** The page of an account, as X shows it to the school. */
export type ProfilePage =
  /** It is theirs by its address, its name and its number. */
  | { readonly is: 'theirs'; readonly state: string; readonly menu: HTMLElement | null }
  /** X has no such account, or the handle is another's now. */
  | { readonly is: 'not-there' }
  | { readonly is: 'another' };

/** @returns null while X draws the page, or another page is in front. */
export function readProfilePage(doc: Document, { id, handle }: Target): ProfilePage | null {
  if (!isAtProfile(doc, handle)) return null;
  const column = doc.querySelector(COLUMN.present);
  if (column === null) return null;
  if (column.querySelector(PROFILE_EMPTY) !== null) return { is: 'not-there' };
  const name = column.querySelector(PROFILE_NAME)?.textContent ?? '';
  if (!names(name, handle)) return null;
  const button = numberOnProfile(column);
  if (button === null) return null;
  if (button.id !== id) return { is: 'another' };
  const menu = column.querySelector(PROFILE_MENU);
  return { is: 'theirs', state: button.state, menu: isHtml(menu) ? menu : null };
}

export function isAtProfile(doc: Document, handle: string): boolean {
  return addressOf(doc).pathname.toLowerCase().replace(/\/$/, '') === `/${handle.toLowerCase()}`;
}

/** Whose page is in front, by its button and its address; null where that is nobody's. */
export function targetOnPage(doc: Document): Target | null {
  const handle = /^\/(\w{1,20})\/?$/.exec(addressOf(doc).pathname)?.[1];
  const column = doc.querySelector(COLUMN.present);
  const button = column && numberOnProfile(column);
  return handle && button ? { id: button.id, handle } : null;
}

/** The profile's own button: suggestions among its posts have such buttons too (3.2). */
function numberOnProfile(column: Element): { id: string; state: string } | null {
  for (const button of all(column, FOLLOW_BUTTON)) {
    if (button.closest(`${CELL}, ${USER_CELL}, aside`) !== null) continue;
    const [, id, state] = FOLLOW_BUTTON_ID.exec(button.dataset.testid ?? '') ?? [];
    if (id !== undefined && state !== undefined) return { id, state };
  }
  return null;
}

/** Whether X says beside the name that it follows the school (3.2). */
export const saysItFollows = (doc: Document): boolean =>
  doc.querySelector(`:is(${COLUMN.present}) :is(${PROFILE_NAME}) ${FOLLOWS_YOU}`) !== null;

/** The handle stands in what is written, in whatever language; never as a part of another. */
export function names(words: string, handle: string): boolean {
  return new RegExp(`@${handle}(?!\\w)`, 'i').test(words);
}

/** The open menu with its items; they are drawn a moment after it (4.2). */
export function openMenu(doc: Document): HTMLElement[] | null {
  const menu = all(doc, OPEN_MENU).at(-1);
  const items = menu ? all(menu, MENU_ITEM) : [];
  return items.length > 0 ? items : null;
}

/** X's item to block, when it names the account. */
export function blockItem(items: readonly HTMLElement[], handle: string): HTMLElement | null {
  const item = items.find((one) => one.matches(BLOCK_ITEM));
  return item && names(item.textContent ?? '', handle) ? item : null;
}

/**
 * X's item to remove a follower has no test id (4.2), so its words must be known for certain. Only the
 * English ones are established; in any other language a person presses it.
 */
const REMOVE_WORDS: Readonly<Record<string, string>> = { en: 'Remove this follower' };

export const knowsRemoveWords = (doc: Document): boolean => removeWords(doc) !== undefined;

const removeWords = (doc: Document): string | undefined =>
  REMOVE_WORDS[doc.documentElement.lang.toLowerCase().split('-')[0] ?? ''];

export function removeItem(doc: Document, items: readonly HTMLElement[]): HTMLElement | null {
  const words = removeWords(doc);
  return items.find((one) => one.textContent?.trim() === words) ?? null;
}

/** X's question before it does something, and its answer yes. */
export function confirmSheet(doc: Document): { words: string; yes: HTMLElement } | null {
  const sheet = doc.querySelector(CONFIRM_SHEET);
  const yes = sheet?.querySelector(CONFIRM);
  return sheet && isHtml(yes) ? { words: sheet.textContent ?? '', yes } : null;
}

/** Takes away the question or the menu that is open, so that nobody presses it by mistake. */
export function dismiss(doc: Document): void {
  const no = doc.querySelector(`${CONFIRM_SHEET} ${CANCEL}`);
  if (isHtml(no)) {
    no.click();
    return;
  }
  if (openMenu(doc) === null) return;
  // On the release, and from a script it needs both (4.2, C).
  const view = doc.defaultView;
  for (const type of ['keydown', 'keyup']) {
    const key = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, cancelable: true };
    doc.body.dispatchEvent(new (view?.KeyboardEvent ?? KeyboardEvent)(type, key));
  }
}
