/** So many letters of a beginning are told apart. */
export const LONGEST_PREFIX = 8;
const LETTER = /[a-z0-9£€%~ -]/;

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
 * What every match of a pattern begins with: letters, at most eight, so that a word of a text is only
 * held against the patterns that can match there. Whatever is not plain ends what is known.
 * @returns '' among them: it may begin with anything.
 */
export function prefixesOf(pattern: string): Set<string> {
  const { whole, cut } = startsOf(pattern);
  return new Set([...whole, ...cut]);
}

interface Starts {
  /** All that it can be, where it is nothing more. */
  readonly whole: ReadonlySet<string>;
  /** What it can begin with, where more or something else follows. */
  readonly cut: ReadonlySet<string>;
}

function startsOf(pattern: string): Starts {
  const [whole, cut] = [new Set<string>(), new Set<string>()];
  for (const one of alternatives(pattern)) {
    const of = startsOfSequence(one);
    for (const start of of.whole) whole.add(start);
    for (const start of of.cut) cut.add(start);
  }
  return { whole, cut };
}

function startsOfSequence(pattern: string): Starts {
  let open = new Set(['']);
  const cut = new Set<string>();
  for (let at = 0; at < pattern.length && open.size > 0; ) {
    const { next, starts } = atom(pattern, at);
    if (starts === null) {
      for (const prefix of open) cut.add(prefix);
      return { whole: new Set(), cut };
    }
    const end = pattern.slice(next).match(/^(?:[?*+]|\{\d+(?:,\d*)?\})\??/)?.[0] ?? '';
    const repeats = /^[*+]|^\{/.test(end);
    const longer = new Set(/^[?*]|^\{0/.test(end) ? open : []);
    for (const prefix of open) {
      for (const start of starts.cut) cut.add((prefix + start).slice(0, LONGEST_PREFIX));
      for (const start of starts.whole) {
        const joined = prefix + start;
        if (repeats || joined.length >= LONGEST_PREFIX) cut.add(joined.slice(0, LONGEST_PREFIX));
        else longer.add(joined);
      }
    }
    open = longer;
    at = next + end.length;
  }
  return { whole: open, cut };
}

/** One letter, class or bracket; where the next one begins; null: who knows what it begins with. */
function atom(pattern: string, at: number): { next: number; starts: Starts | null } {
  const char = pattern[at] ?? '';
  if (char === '(') {
    const next = closing(pattern, at) + 1;
    const inner = pattern.slice(at + 1, next - 1);
    // What only looks ahead or back takes no letters.
    if (/^\?(?:[=!]|<[=!])/.test(inner)) return { next, starts: oneOf(['']) };
    return { next, starts: startsOf(inner.replace(/^\?:/, '')) };
  }
  if (char === '[') {
    const next = pattern.indexOf(']', at) + 1;
    const inside = pattern.slice(at + 1, next - 1);
    return { next, starts: /^[^\\^-]+$/.test(inside) ? oneOf([...inside]) : null };
  }
  if (char === '\\') {
    const after = pattern[at + 1] ?? '';
    const known = after === 'd' ? FIGURES : /[$+.]/.test(after) ? [after] : null;
    return { next: at + 2, starts: known && oneOf(known) };
  }
  return { next: at + 1, starts: LETTER.test(char) ? oneOf([char]) : null };
}

const FIGURES = [...'0123456789'];
const oneOf = (letters: readonly string[]): Starts => ({ whole: new Set(letters), cut: new Set() });

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
