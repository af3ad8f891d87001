const LONGEST = 3;
const LETTER = /[a-z0-9$£€%+.~]/;

/** The alternatives of a pattern that stand outside all brackets. */
export function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '[') at = pattern.indexOf(']', at);
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}

/**
 * What every match of a pattern begins with: letters, at most three, so that a word of a text is only
 * held against the patterns that can match there. Whatever is not plain ends what is known.
 * @returns '' among them: it may begin with anything.
 */
export function prefixesOf(pattern: string): Set<string> {
  const made = new Set<string>();
  for (const one of alternatives(pattern)) for (const prefix of ofSequence(one)) made.add(prefix);
  return made;
}

function ofSequence(pattern: string): Set<string> {
  let open = new Set(['']);
  const done = new Set<string>();
  const close = () => {
    for (const prefix of open) done.add(prefix);
    return done;
  };
  let at = 0;
  while (at < pattern.length && open.size > 0) {
    const { next, starts, whole } = atom(pattern, at);
    const end = pattern.slice(next).match(/^(?:[?*+]|\{\d+(?:,\d*)?\})\??/)?.[0] ?? '';
    if (starts === null) return close();
    const optional = /^[?*]|^\{0/.test(end);
    const repeats = /^[*+]|^\{/.test(end);
    const longer = new Set(optional ? open : []);
    for (const prefix of open) {
      for (const start of starts) {
        const joined = (prefix + start).slice(0, LONGEST);
        if (joined.length === LONGEST || !whole.has(start) || repeats) done.add(joined);
        else longer.add(joined);
      }
    }
    open = longer;
    at = next + end.length;
  }
  return close();
}

interface Atom {
  /** Where the next one begins. */
  readonly next: number;
  /** What it begins with; null: who knows. */
  readonly starts: ReadonlySet<string> | null;
  /** Those of the starts that are all of it. */
  readonly whole: ReadonlySet<string>;
}

function atom(pattern: string, at: number): Atom {
  const char = pattern[at] ?? '';
  if (char === '(') {
    const next = closing(pattern, at) + 1;
    const inner = pattern.slice(at + 1, next - 1);
    // What only looks ahead or back takes no letters.
    if (/^\?(?:[=!]|<[=!])/.test(inner))
      return { next, starts: new Set(['']), whole: new Set(['']) };
    const starts = prefixesOf(inner.replace(/^\?:/, ''));
    const whole = new Set(alternatives(inner.replace(/^\?:/, '')).filter((one) => starts.has(one)));
    return { next, starts, whole };
  }
  if (LETTER.test(char) && char !== '.')
    return { next: at + 1, starts: new Set([char]), whole: new Set([char]) };
  if (char === ' ') return { next: at + 1, starts: new Set([' ']), whole: new Set([' ']) };
  if (char === '\\' && /[$+.]/.test(pattern[at + 1] ?? '')) {
    const sign = pattern[at + 1] ?? '';
    return { next: at + 2, starts: new Set([sign]), whole: new Set([sign]) };
  }
  return { next: pattern.length, starts: null, whole: new Set() };
}

function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '[') at = pattern.indexOf(']', at);
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return pattern.length;
}
