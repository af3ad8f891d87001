import { readSignedIn } from './account.ts';
import { PROFILE_LINK, SWITCHER } from './selectors.ts';
import type { SignedIn } from './types.ts';

const ANY = `${SWITCHER.present}, ${PROFILE_LINK.present}`;
/** How long the page may go on changing before it is read: it re-mounts in many small steps. */
const SETTLE = 250;
/** Where there is no cookieStore the cookie has to be asked for. */
const POLL = 1_000;

/**
 * Calls back with who is signed in, once at the start and then whenever the answer changes. Cookies
 * change for all tabs at once (house), and `cookieStore` says so in both browsers' content scripts.
 */
export function watchSignedIn(
  doc: Document,
  onChange: (signedIn: SignedIn) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const view = doc.defaultView;
  let last = '';
  const look = () => {
    const now = readSignedIn(doc, doc.cookie);
    const key = JSON.stringify(now);
    if (key === last) return;
    last = key;
    onChange(now);
  };

  const store = cookieStoreOf(view);
  if (store !== null) store.addEventListener('change', look, { signal });
  else {
    const timer = setInterval(look, POLL);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  let due: ReturnType<typeof setTimeout> | null = null;
  const soon = () => {
    due ??= setTimeout(() => {
      due = null;
      watchPlaces();
      look();
    }, SETTLE);
  };
  let places: Element[] = [];
  const Observer = view?.MutationObserver ?? MutationObserver;
  // X keeps the switcher's nodes and changes what they say.
  const inside = new Observer(soon);
  // A theme change or a narrower window brings new ones. On a scrolling timeline this asks two or
  // three nodes whether they are still there.
  const outside = new Observer(() => {
    if (places.length === 0 || places.some((place) => !place.isConnected)) soon();
  });
  function watchPlaces(): void {
    inside.disconnect();
    places = [...doc.querySelectorAll(ANY)];
    for (const place of places) {
      const attributeFilter = ['data-testid', 'href'];
      inside.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter });
    }
  }
  watchPlaces();
  outside.observe(doc, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      inside.disconnect();
      outside.disconnect();
      if (due !== null) clearTimeout(due);
    },
    { once: true },
  );
  look();
}

function cookieStoreOf(view: Window | null): EventTarget | null {
  if (view === null || !('cookieStore' in view)) return null;
  const store = view.cookieStore;
  return isEventTarget(store) ? store : null;
}

function isEventTarget(value: unknown): value is EventTarget {
  return typeof value === 'object' && value !== null && 'addEventListener' in value;
}
