import { alternatives, prefixesOf } from './prefixes.ts';

/** Patterns over plain words, sought at the beginnings of words only. */
export interface Phrases {
  /** Everything that matches, from left to right, none within another. */
  find(text: string): { said: string; index: number }[];
  test(text: string): boolean;
  /** The text with every match taken out. */
  without(text: string): string;
}

const WORD_START = /(?<![a-z0-9])[^ ~]/g;

/**
 * Compiles patterns. Each word of a text is held only against those that can begin as it does, for
 * there are thousands and 50,000 accounts to look at.
 */
export function phrases(list: readonly string[]): Phrases {
  const byPrefix = new Map<string, string[]>();
  for (const pattern of list.flatMap(alternatives)) {
    for (const prefix of prefixesOf(pattern)) {
      const of = byPrefix.get(prefix);
      if (of) of.push(pattern);
      else byPrefix.set(prefix, [pattern]);
    }
  }
  const compiled = new Map<string, RegExp | null>();

  /** The pattern for words that begin so; null: there is none. */
  function forStart(start: string): RegExp | null {
    const known = compiled.get(start);
    if (known !== undefined) return known;
    const fit = [0, 1, 2, 3].flatMap((length) =>
      length > start.length ? [] : (byPrefix.get(start.slice(0, length)) ?? []),
    );
    const made = fit.length === 0 ? null : new RegExp(`(?:${fit.join('|')})(?![a-z0-9])`, 'y');
    // Texts in other alphabets begin in many ways that no pattern does.
    if (made || compiled.size < 20_000) compiled.set(start, made);
    return made;
  }

  function find(text: string, most = Number.POSITIVE_INFINITY) {
    const found: { said: string; index: number }[] = [];
    let after = 0;
    for (const { index } of text.matchAll(WORD_START)) {
      if (index < after) continue;
      const pattern = forStart(text.slice(index, index + 3));
      if (!pattern) continue;
      pattern.lastIndex = index;
      const said = pattern.exec(text)?.[0];
      if (said === undefined || said === '') continue;
      found.push({ said, index });
      if (found.length >= most) break;
      after = index + said.length;
    }
    return found;
  }

  return {
    find: (text) => find(text),
    test: (text) => find(text, 1).length > 0,
    without(text) {
      let bare = '';
      let from = 0;
      for (const { said, index } of find(text)) {
        bare += `${text.slice(from, index)}~`;
        from = index + said.length;
      }
      return from === 0 ? text : bare + text.slice(from);
    },
  };
}
