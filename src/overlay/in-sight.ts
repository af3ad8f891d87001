/**
 * Whether a person could see what they press. A page can't press our buttons, but it can lead a real
 * press to one: it lays something over the panel that lets presses through, makes it transparent, or
 * moves it under the pointer at the last moment.
 */
export interface InSight {
  /** The panel was placed elsewhere, or says something else. @param now milliseconds, as of events. */
  changed(now: number): void;
  /**
   * Whether all of the panel can be seen, as far as this browser tells.
   * @param here whether it stands where we have put it.
   */
  seen(here: boolean): boolean;
  /** The same, and for so long already that a pointer was not surprised by it. */
  seenBefore(event: Pick<Event, 'timeStamp'>, now: number, here: boolean): boolean;
  stop(): void;
}

/** So long, in ms, must it have stood as it is before the press of a pointer: longer than a reflex. */
export const STANDS_MS = 300;

/**
 * A press that waited longer than this, in ms, for a busy page: what was seen then is not known. X itself
 * is busy for half a second at times on an old computer.
 */
export const LATE_MS = 600;

/** How often, in ms, the browser looks: the least that it allows. */
const LOOKS_EVERY_MS = 100;

/** The second version of IntersectionObserver, which Firefox does not have. */
interface Sighting extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface SightingInit extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}

/**
 * Watches whether anything lies over the box or distorts it: Chromium tells of whatever is drawn above
 * it, of opacity, filters and transforms, of dialogs, popovers and view transitions. Elsewhere only
 * what `liesOver` finds at the moment of the press is known.
 */
export function watchSight(host: Element, box: Element): InSight {
  const view = host.ownerDocument.defaultView;
  let visible: boolean | null = null;
  let since: number | null = null;
  const take = (entries: readonly Sighting[]): void => {
    const { isVisible, isIntersecting } = entries.at(-1) ?? {};
    if (isVisible !== undefined) visible = isVisible && isIntersecting === true;
  };
  const tells = view !== null && 'isVisible' in (view.IntersectionObserverEntry?.prototype ?? {});
  const init: SightingInit = { trackVisibility: true, delay: LOOKS_EVERY_MS };
  const observer = tells ? new view.IntersectionObserver(take, init) : null;
  observer?.observe(box);

  const seen = (here: boolean): boolean => {
    if (observer) take(observer.takeRecords());
    return here && visible !== false && !liesOver(host);
  };
  return {
    changed(now) {
      since = now;
    },
    seen,
    seenBefore({ timeStamp }, now, here) {
      const stood = since !== null && timeStamp - since >= STANDS_MS;
      return (
        stood && now - timeStamp <= LATE_MS && (observer === null || visible !== null) && seen(here)
      );
    },
    stop: () => observer?.disconnect(),
  };
}

/** What is drawn above everything else in a page, whatever its z-index. */
const ABOVE_ALL = ['dialog:modal', ':popover-open', ':fullscreen'];

/** What makes the whole page, and us in it, look otherwise than it is. Each with what does nothing. */
const DISTORTING = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['clipPath', 'none'],
  ['maskImage', 'none'],
  ['mixBlendMode', 'normal'],
] as const;

/** Whether something could lie over the host that no z-index of ours can be above. */
export function liesOver(host: Element): boolean {
  const doc = host.ownerDocument;
  const root = doc.documentElement;
  const view = doc.defaultView;
  if (!view || host.parentElement !== root) return true;
  const looks = view.getComputedStyle(root);
  if (DISTORTING.some(([name, nothing]) => (looks[name] || nothing) !== nothing)) return true;
  return ABOVE_ALL.some((selector) => finds(doc, selector)) || isBehind(host);
}

/** Of two with the same z-index the later one is drawn above: something of size stands after the host. */
function isBehind(host: Element): boolean {
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) {
    const { width, height } = next.getBoundingClientRect();
    if (width > 0 && height > 0) return true;
  }
  return false;
}

/** A browser that does not know one of these has nothing of the kind. */
function finds(doc: Document, selector: string): boolean {
  try {
    return doc.querySelector(selector) !== null;
  } catch {
    return false;
  }
}

/** These do nothing that matters, and what they do is undone by the next press. */
const HARMLESS = '.toggle, .flag, .harmless';

/**
 * Stops every press on a button of ours that a person could not see, before the button hears of it.
 * Keys, and assistive technology, bring no pointer that could be surprised: for them it need only be
 * in sight now.
 * @param sight.here whether the panel stands where we have put it.
 * @param refused is told when a press was not let through.
 */
export function refuseUnseen(
  shadow: ShadowRoot,
  sight: Pick<InSight, 'seen' | 'seenBefore'> & { here(): boolean; now(): number },
  refused: () => void,
  signal: AbortSignal,
): void {
  const listen = { capture: true, signal };
  /** Whether the pointer that is down now came down on something in sight; null: none is. */
  let down: boolean | null = null;
  shadow.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) down = sight.seenBefore(event, sight.now(), sight.here());
    },
    listen,
  );
  shadow.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const before = down;
      down = null;
      if (!button || button.matches(HARMLESS)) return;
      if (before !== false && sight.seen(sight.here())) return;
      event.stopImmediatePropagation();
      if (event.isTrusted) refused();
    },
    listen,
  );
}
