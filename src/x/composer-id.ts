import { KEYED } from './selectors.ts';

const numbers = new WeakMap<Element, string>();
let next = 0;

/** Draft's five-character key lasts as long as the editor instance (2.2, A). */
export function idOf(rows: readonly HTMLElement[]): string {
  const [first] = rows;
  const key = first?.querySelector(KEYED)?.getAttribute('data-editor');
  if (first === undefined || (key !== null && key !== undefined && key !== '')) return key ?? '';
  const known = numbers.get(first);
  if (known !== undefined) return known;
  next += 1;
  const id = `#${next}`;
  numbers.set(first, id);
  return id;
}
