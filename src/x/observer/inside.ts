/** Looking into an answer of X's, of which nothing is certain. Pure; it runs in the page's world. */

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** What lies there; undefined where the path ends before. */
export function inside(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** A number of X's; null for anything else. */
export const digits = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{1,25}$/.test(value) ? value : null;

/** Never throws: what is not JSON is null. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
