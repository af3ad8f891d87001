import { useSyncExternalStore } from 'react';

/**
 * The client router: the History API and nothing else. A `popstate` that a script dispatches makes
 * it navigate as well (x-web-client 1.4), because it reads `location` and not the event.
 */
const MODAL =
  /^\/(compose\/(post|tweet)(\/|$)|i\/(foundmedia\/search|display|keyboard_shortcuts)|intent\/(post|tweet)|\w+\/status\/\d+\/(photo|video))/;

interface Place {
  path: string;
  search: string;
  state: unknown;
  /** The last page that was no modal: what stays mounted behind one. */
  behind: string;
}

const listeners = new Set<() => void>();

function read(behind: string): Place {
  const path = location.pathname === '/compose/tweet' ? '/compose/post' : location.pathname;
  return {
    path,
    search: location.search,
    state: history.state,
    behind: isModal(path) ? behind : path,
  };
}

export function isModal(path: string): boolean {
  return MODAL.test(path);
}

let place = read('/home');
/** How many entries of this page load lie behind us; at 0 there is nothing to go back to. */
let depth = 0;

function update(): void {
  place = read(place.behind);
  for (const listener of listeners) listener();
}

window.addEventListener('popstate', () => {
  depth = Math.max(0, depth - 1);
  update();
});

/** Goes to a path (with its query) without loading the page. */
export function navigate(path: string, options: { replace?: boolean; state?: unknown } = {}): void {
  if (options.replace) history.replaceState(options.state ?? null, '', path);
  else {
    history.pushState(options.state ?? null, '', path);
    depth++;
  }
  update();
}

/** The back arrow and the closing of a modal: the entry before, or home when there is none. */
export function back(): void {
  if (depth > 0) history.back();
  else navigate(isModal(place.behind) ? '/home' : place.behind, { replace: true });
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

/** The pathname, without its query. */
export function usePath(): string {
  return usePlace().path;
}

export function useQuery(): URLSearchParams {
  return new URLSearchParams(usePlace().search);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
