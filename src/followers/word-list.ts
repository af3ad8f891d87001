/**
 * Word lists that people can read and mend: one word or phrase a line.
 *
 * - `(a|b)` one of several, `?` may be missing; both as in regular expressions, as are `[sz]`,
 *   `+`, `{2,}` and looking ahead `(?! …)`.
 * - `~` any ending (porn~), `…` one or more letters or figures (mum of …), `#` a figure.
 * - `{name}` one of a named set.
 * - An empty line, and a line that begins with `=`, are for the reader.
 * - A line that ends in `|` goes on in the next.
 *
 * @param sets named sets, made by {@link wordSet}.
 * @returns patterns without brackets that catch, for `phrases` or a regular expression.
 */
export function wordList(text: string, sets: Readonly<Record<string, string>> = {}): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('='))
    .join('\n')
    .replaceAll('|\n', '|')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => patternOf(line, sets));
}

/** A word list as one of a set, to stand in others as `{name}`. */
export function wordSet(text: string): string {
  return `(?:${wordList(text).join('|')})`;
}

function patternOf(line: string, sets: Readonly<Record<string, string>>): string {
  return line
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('~', String.raw`\w*`)
    .replaceAll('…', String.raw`\w+`)
    .replaceAll('#', String.raw`\d`)
    .replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
      const set = sets[name];
      if (set === undefined) throw new Error(`there is no word set "${name}"`);
      return set;
    });
}
