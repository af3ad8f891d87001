/**
 * Words and phrases by strength, for people to read and mend, several on a line.
 *
 * - `_` is a space, `~` any ending (moron~), `…` any word; `(a|b)`, `?` and looking ahead as in regular expressions.
 * - 3 is enough by itself, whoever is meant. 2 is enough by itself where much is to be found.
 *   1 counts beside others or aimed at somebody; 0 counts only where it is aimed at somebody.
 */
export interface Grades {
  readonly 0?: string;
  readonly 1: string;
  readonly 2: string;
  readonly 3: string;
}

/** The patterns of one strength, without brackets that catch. */
export const patternsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) =>
      entry
        .replace(/\((?!\?)/g, '(?:')
        .replaceAll('_', ' ')
        .replaceAll('…', String.raw`\w+`)
        .replaceAll('~', String.raw`\w*`),
    );
