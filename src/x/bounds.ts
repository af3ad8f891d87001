import { commonAncestor, isTextarea } from './dom.ts';
import { TIGHT_SCOPE, TIMELINE_PART } from './selectors.ts';

/** The widest element that may be searched for this composer's own parts. */
export function boundOf(
  scope: Element,
  rows: readonly HTMLElement[],
  others: readonly HTMLElement[],
  buttons: readonly HTMLElement[],
): Element {
  const around = commonAncestor(rows) ?? scope;
  if (others.length === 0) {
    if (scope.matches(TIGHT_SCOPE) || rows.some(isTextarea)) return scope;
    // The button of a known composer may lie beyond what a timeline part would stop.
    const reach = upTo(around, scope, (el) => buttons.some((each) => el.contains(each)));
    if (reach !== null) return reach;
  }
  return climb(around, scope, others);
}

/** As far up as nothing of a timeline and no other editor comes in. */
export function climb(from: Element, scope: Element, others: readonly Element[] = []): Element {
  let at = from;
  while (at !== scope && at.parentElement !== null && at.parentElement !== scope) {
    const up = at.parentElement;
    const inside = at;
    const foreign = [...up.children].some(
      (child) =>
        child !== inside &&
        (child.matches(TIMELINE_PART) || child.querySelector(TIMELINE_PART) !== null),
    );
    if (foreign || others.some((other) => up.contains(other))) return at;
    at = up;
  }
  return at;
}

function upTo(from: Element, scope: Element, done: (el: Element) => boolean): Element | null {
  for (let at: Element | null = from; at !== null; at = at.parentElement) {
    if (done(at)) return at;
    if (at === scope) return null;
  }
  return null;
}
