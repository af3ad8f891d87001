import { commonAncestor, isTextarea } from './dom.ts';
import { PAGE_PART, TIGHT_SCOPE } from './selectors.ts';
import { knownSendButtons } from './send-button.ts';

/** The widest element that may be searched for this composer's own parts. */
export function boundOf(
  scope: Element,
  rows: readonly HTMLElement[],
  others: readonly HTMLElement[],
): Element {
  if (others.length === 0 && (scope.matches(TIGHT_SCOPE) || rows.some(isTextarea))) return scope;
  const around = commonAncestor(rows) ?? scope;
  const narrow = climb(around, scope, others);
  if (knownSendButtons(scope, narrow).length > 0) return narrow;
  // The button may lie beyond a post, where the box stands beside one without X's own wrapper. Only
  // now is the whole column asked: this runs with every key.
  const buttons = knownSendButtons(scope);
  const reach = upTo(around, scope, (el) => buttons.some((each) => el.contains(each)));
  return reach === null || others.some((other) => reach.contains(other)) ? narrow : reach;
}

/** As far up as nothing of a timeline, no other part of the page and no other editor comes in. */
export function climb(from: Element, scope: Element, others: readonly Element[] = []): Element {
  let at = from;
  while (at !== scope && at.parentElement !== null && at.parentElement !== scope) {
    const up = at.parentElement;
    const inside = at;
    const foreign = [...up.children].some(
      (child) =>
        child !== inside && (child.matches(PAGE_PART) || child.querySelector(PAGE_PART) !== null),
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
