import { all, precedes } from './dom.ts';
import { POLL_CHOICE, TAGGED } from './selectors.ts';

/**
 * Which row a part belongs to: the row it shares an element with; else the last editor before it,
 * for everything a row adds lies below its editor (2.2).
 */
export function rowOf(part: Element, editors: readonly Element[]): number {
  for (let at = part.parentElement; at !== null; at = at.parentElement) {
    const around = at;
    const inside = editors.flatMap((editor, index) => (around.contains(editor) ? [index] : []));
    const [only] = inside;
    if (inside.length === 1 && only !== undefined) return only;
    if (inside.length > 1) break;
  }
  const before = editors.flatMap((editor, index) => (precedes(editor, part) ? [index] : []));
  return before.at(-1) ?? 0;
}

/** Empty choices count: their number tells that there is a poll at all. */
export function pollsIn(around: Element): { element: Element; text: string }[] {
  return all(around, POLL_CHOICE).map((element) => ({
    element,
    text: 'value' in element && typeof element.value === 'string' ? element.value : '',
  }));
}

/** Handles where it shows them, else its words as they stand (2.3, A for the id, the rest unseen). */
export function taggedIn(around: Element): { element: Element; names: readonly string[] }[] {
  return all(around, TAGGED).map((element) => {
    const words = (element.textContent || element.getAttribute('aria-label') || '').trim();
    const handles = [...words.matchAll(/@(\w{1,20})/g)].flatMap(([, handle]) => handle ?? []);
    return {
      element,
      names: handles.length > 0 ? handles : words === '' ? [] : [words.slice(0, 200)],
    };
  });
}
