import * as v from 'valibot';

const dataSchema = v.record(v.string(), v.string());

/**
 * Of Unicode's confusables, those that a reader takes for one Latin letter: letter -> the characters
 * that look like it. Unicode draws I, l and 1 together under l; they stand under 1 here, which the
 * matcher reads as either.
 */
export function readLookAlikes(json: string): { source: string; letters: Record<string, string> } {
  const letters: Record<string, string> = {};
  for (const [from, to] of Object.entries(v.parse(dataSchema, JSON.parse(json)))) {
    if (!/^[a-zA-Z]$/.test(to) || [...from].length !== 1 || !/^[^\p{ASCII}\p{P}\p{Z}]$/u.test(from))
      continue;
    // NFKD undoes it already (full-width, mathematical letters).
    if (/^[a-zA-Z]/.test(from.normalize('NFKD'))) continue;
    const letter = to === 'l' ? '1' : to.toLowerCase();
    letters[letter] = (letters[letter] ?? '') + from;
  }
  return {
    source:
      "Unicode's confusables.txt (UTS 39), copyright Unicode, Inc., Unicode License v3, by way of the npm package unhomoglyph 1.0.6 (MIT).",
    letters,
  };
}
