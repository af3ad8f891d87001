/** X's app bar and tabs stay at the top while the list scrolls beneath them (x-web-client 3.1). */
const BARS_PX = 110;

/**
 * Hides a flag that has scrolled beneath X's bars, over which it would be drawn. The browser itself
 * tells when one crosses the line; nothing is computed while the page scrolls.
 */
export function createUnderBars(
  doc: Document,
  flags: HTMLElement,
): { watch(): void; stop(): void } {
  const Observer = doc.defaultView?.IntersectionObserver;
  if (!Observer) return { watch() {}, stop() {} };
  const watched = new Set<Element>();
  const observer = new Observer(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const beneath = !isIntersecting && boundingClientRect.top < BARS_PX;
        target.classList.toggle('beneath', beneath);
      }
    },
    { rootMargin: `-${BARS_PX}px 0px 0px 0px`, threshold: 1 },
  );
  return {
    watch() {
      const now = new Set<Element>(flags.querySelectorAll('.flag'));
      for (const one of watched) {
        if (now.has(one)) continue;
        observer.unobserve(one);
        watched.delete(one);
      }
      for (const one of now) {
        if (watched.has(one)) continue;
        watched.add(one);
        observer.observe(one);
      }
    },
    stop: () => observer.disconnect(),
  };
}
