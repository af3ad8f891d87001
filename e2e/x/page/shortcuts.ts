import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import { testId } from './config.ts';
import { topDialog } from './focus-trap.ts';
import { askBlock, askMute } from './post-menus.tsx';
import { navigate } from './router.ts';
import { getStore, shownAccount } from './session.ts';
import type { User } from './types.ts';

/** Where a key reached the page: X's React root, or the document around it. */
export interface Fired {
  key: string;
  at: 'root' | 'document';
}

declare global {
  interface Window {
    /** Every shortcut that reached the page, so that a test sees what leaked. */
    __shortcutsFired: Fired[];
  }
}

/** What `data-at-shortcutkeys` holds. assumed: its exact keys; the letters are X's (1.1). */
export const SHORTCUTS: Readonly<Record<string, string>> = {
  n: 'New post',
  'CTRL Enter': 'Send post',
  '/': 'Search',
  l: 'Like',
  r: 'Reply',
  t: 'Repost',
  s: 'Share post',
  b: 'Bookmark',
  u: 'Mute account',
  x: 'Block account',
  Enter: 'Open post details',
  o: 'Expand photo',
  i: 'Open/Close Messages dock',
  j: 'Next post',
  k: 'Previous post',
  ' ': 'Page down',
  '.': 'Load new posts',
  '?': 'Shortcut help',
  g: 'Go to…',
};

const GO: Readonly<Record<string, string>> = {
  h: '/home',
  e: '/explore',
  n: '/notifications',
  r: '/notifications/mentions',
  f: '/compose/post/unsent/drafts',
  t: '/compose/post/unsent/scheduled',
  m: '/i/chat',
  s: '/settings',
  b: '/i/bookmarks',
  d: '/i/display',
};

/** Keys that press a button of the focused post, by its test id. */
const PRESS: Readonly<Record<string, string>> = {
  l: 'like',
  r: 'reply',
  t: 'retweet',
  b: 'bookmark',
};

window.__shortcutsFired = [];
let going = false;

function isShortcut(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!(going ? event.key in GO || event.key === 'p' : event.key in SHORTCUTS)) return false;
  // In a closed shadow root the target is its host, which is no editable: keys typed there leak.
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable="true"]')) return false;
  return !((event.key === 'Enter' || event.key === ' ') && target?.closest('a, button, [role]'));
}

/** X's own listener inside the React tree. */
export function onRootKey(event: ReactKeyboardEvent): void {
  if (isShortcut(event)) window.__shortcutsFired.push({ key: event.key, at: 'root' });
}

/** The listener at the document: it acts, because with nothing focused the root gets no keys. */
export function watchKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    window.__shortcutsFired.push({ key: event.key, at: 'document' });
    // assumed: an open dialog keeps the shortcuts of the page behind it from acting.
    if (!topDialog() || event.key === '?') act(event);
  });
}

function act(event: KeyboardEvent): void {
  const { key } = event;
  if (going) {
    going = false;
    navigate(key === 'p' ? `/${shownAccount().handle}` : (GO[key] ?? '/home'));
    return;
  }
  if (key === ' ') return;
  event.preventDefault();
  const article = document.activeElement?.closest<HTMLElement>('article') ?? null;
  if (key === 'g') going = true;
  else if (key === 'n') navigate('/compose/post');
  else if (key === '?') navigate('/i/keyboard_shortcuts');
  else if (key === '/') document.querySelector<HTMLElement>('form[role=search] input')?.focus();
  else if (key === 'j' || key === 'k') step(article, key === 'j' ? 1 : -1);
  else if (key === 'Enter') article?.click();
  else if (key === 'x' || key === 'u') aboutAuthor(article, key === 'x' ? askBlock : askMute);
  else if (article && PRESS[key]) press(article, PRESS[key]);
}

function press(article: Element, name: string): void {
  const id = testId(name);
  if (id) article.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
}

/** Block and mute ask at once, without a menu (4.2). */
function aboutAuthor(article: Element | null, question: (user: User) => void): void {
  const href = article?.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href');
  const post = getStore().posts.get(href?.split('/').pop() ?? '');
  if (post) question(post.author);
}

function step(from: HTMLElement | null, by: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('main article')];
  const next = from ? all[all.indexOf(from) + by] : all[0];
  next?.focus();
}
