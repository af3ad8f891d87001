import { probe } from '../x/index.ts';
import type { SurfaceReport } from '../x/types.ts';

/** X needs a moment to draw a route; a probe before that would report surfaces missing that come. */
const SETTLE_MS = 1_500;

/**
 * Looks at which surfaces of X are seen, when the page has settled on a route, and reports when that
 * changed. Uses the page's title as the sign of a route change (x-web-client 1.4).
 * @returns `soon`, for whoever has seen something else change.
 */
export function reportSurfaces(
  win: Window & typeof globalThis,
  report: (path: string, surfaces: SurfaceReport[]) => void,
  signal: AbortSignal,
): { soon(): void } {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const path = win.location.pathname;
    const surfaces = probe(win.document, path);
    const now = JSON.stringify(surfaces);
    if (now === last) return;
    last = now;
    report(path, surfaces);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE_MS);
  };
  const observer = new MutationObserver(soon);
  observer.observe(win.document.head ?? win.document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  soon();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return { soon };
}
