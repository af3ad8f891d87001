import { type Beginning, has, type Lists, Register } from './beginnings.ts';
import { alternatives, prefixesOf } from './prefixes.ts';

/** Patterns over plain words, sought at the beginnings of words only. */
export interface Phrases {
  /** Everything that matches, from left to right, none within another. */
  find(text: string): { said: string; index: number }[];
  test(text: string): boolean;
  /** The text with every match taken out. */
  without(text: string): string;
  /** Whether any of them can be in the texts of {@link phrasesIn}. */
  mayBeIn(lists: Lists): boolean;
}

const register = new Register();

/** Which phrases can be in these texts. */
export const phrasesIn = (texts: Iterable<string>): Lists => register.in(texts, isStart);

/** Where words begin: not after a letter or figure, not at a space or at what was taken out. */
function isStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32 || code === 126) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return !((before >= 97 && before <= 122) || (before >= 48 && before <= 57));
}

/** Compiles patterns. Each word of a text is held only against those that can begin as it does. */
export function phrases(list: readonly string[]): Phrases {
  const byPrefix = new Map<string, string[]>();
  for (const pattern of list.flatMap(alternatives)) {
    for (const prefix of prefixesOf(pattern)) {
      const of = byPrefix.get(prefix);
      if (of) of.push(pattern);
      else byPrefix.set(prefix, [pattern]);
    }
  }
  const id = register.add(byPrefix.keys());
  const compiled = new Map<string, RegExp>();
  const byBeginning = new Map<Beginning, RegExp>();

  /** The patterns for words that begin so. */
  function patternFor(beginning: Beginning): RegExp {
    const known = byBeginning.get(beginning);
    if (known) return known;
    const fit: string[] = [];
    let longest = '';
    for (let length = 0; length <= beginning.prefix.length; length++) {
      const prefix = beginning.prefix.slice(0, length);
      const of = byPrefix.get(prefix);
      if (!of) continue;
      fit.push(...of);
      longest = prefix;
    }
    const made = compiled.get(longest) ?? new RegExp(`(?:${fit.join('|')})(?![a-z0-9])`, 'y');
    compiled.set(longest, made);
    byBeginning.set(beginning, made);
    return made;
  }

  function find(text: string, most = Number.POSITIVE_INFINITY) {
    const found: { said: string; index: number }[] = [];
    for (let index = 0; index < text.length; index++) {
      if (!isStart(text, index)) continue;
      const beginning = register.at(text, index);
      if (!has(beginning.lists, id)) continue;
      const pattern = patternFor(beginning);
      pattern.lastIndex = index;
      const said = pattern.exec(text)?.[0];
      if (said === undefined || said === '') continue;
      found.push({ said, index });
      if (found.length >= most) break;
      index += said.length - 1;
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
    mayBeIn: (lists) => has(lists, id),
  };
}
