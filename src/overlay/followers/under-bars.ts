import type { PlacedFlag } from './types.ts';

/** X's app bar and tabs stay at the top while the list scrolls beneath them (x-web-client 3.1). */
const BARS_PX = 110;

/**
 * Hides a flag that has scrolled beneath X's bars, over which it would be drawn: in the frame in which
 * it gets there. What an IntersectionObserver tells comes a frame later.
 */
export function createUnderBars(
  doc: Document,
  flags: HTMLElement,
): {
  /** These are drawn now. */
  placed(flags: readonly PlacedFlag[]): void;
  stop(): void;
} {
  const over = new AbortController();
  const win = doc.defaultView;
  let shown: { readonly y: number; readonly flag: Element; beneath: boolean }[] = [];
  const look = (): void => {
    if (win === null || shown.length === 0) return;
    const line = win.scrollY + BARS_PX;
    for (const one of shown) {
      const beneath = one.y < line;
      if (beneath === one.beneath) continue;
      one.beneath = beneath;
      one.flag.classList.toggle('beneath', beneath);
    }
  };
  win?.addEventListener('scroll', look, { passive: true, signal: over.signal });
  return {
    placed(now) {
      const places = new Map(now.map(({ id, y }) => [id, y]));
      shown = [...flags.querySelectorAll<HTMLElement>('.flag')].flatMap((flag) => {
        const y = places.get(flag.dataset.id ?? '');
        return y === undefined ? [] : [{ y, flag, beneath: flag.classList.contains('beneath') }];
      });
      look();
    },
    stop: () => over.abort(),
  };
}
