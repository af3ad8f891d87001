import type { Span, Tokens } from '../../lint/tokens.ts';
import type { Group } from './groups.ts';

/** A slip that a few words around it give away. */
export interface Pattern {
  readonly group: Group;
  /** Has a group named `at` round what is wrong, and the flags `d` and `g`. */
  readonly find: RegExp;
  /** What stands there instead: a text, by the small word typed, or made from it; null: no fix is sure. */
  readonly instead: string | Readonly<Record<string, string>> | ((at: string) => string) | null;
}

/** A slip as it was found. */
export interface Slip {
  readonly group: Group;
  readonly span: Span;
  readonly fix: string | null;
}

/** The words of a list as one alternative of an expression. */
export const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Where a sentence begins: the text, a line, or the room after a full stop. */
export const OPENS = '(?<=^|\\n|[.!?]\\s|[“"(]|[.!?]["”]\\s)';

/** Makes a pattern; curly apostrophes match where straight ones are written, capitals do not matter less. */
export function pattern(group: Group, find: string, instead: Pattern['instead']): Pattern {
  return { group, find: new RegExp(find.replaceAll("'", "['’]"), 'dgu'), instead };
}

/** What the patterns find outside links, mentions, tags and addresses, in order of the patterns. */
export function slipsIn(text: string, tokens: Tokens, patterns: readonly Pattern[]): Slip[] {
  return patterns.flatMap(({ group, find, instead }) =>
    Array.from(text.matchAll(find)).flatMap(({ indices }) => {
      const [start, end] = indices?.groups?.at ?? [0, 0];
      const span = { start, end };
      if (start === end || tokens.inEntity(span)) return [];
      return [{ group, span, fix: insteadOf(text.slice(start, end), instead, text) }];
    }),
  );
}

function insteadOf(typed: string, instead: Pattern['instead'], text: string): string | null {
  if (instead === null) return null;
  const small = typed.toLowerCase();
  const plain =
    typeof instead === 'string'
      ? instead
      : typeof instead === 'function'
        ? instead(typed)
        : instead[small.replaceAll('’', "'")];
  if (plain === undefined) return null;
  const curly = text.includes('’') ? plain.replaceAll("'", '’') : plain;
  const opens = typed !== small && typed !== 'I' && /^\p{Lu}/u.test(typed);
  return opens ? curly.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : curly;
}
