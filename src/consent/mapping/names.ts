/** A pupil's name in two. */
export interface SplitName {
  readonly forename: string;
  readonly surname: string;
}

const PARTICLES =
  /^(?:van|von|de|del|della|der|den|da|dos|di|du|la|le|el|al|bin|bint|ibn|ap|ab|o|ó|ní|nic|mac|mc|st|ter|ten|zu)$/i;

/**
 * Cuts a combined name. A comma and capitals say which part is the surname ("Bennett, Alice",
 * "BENNETT Alice", "Alice BENNETT"); else `order` does, and particles stay with their surname.
 */
export function splitName(name: string, order: 'surname-first' | 'forename-first'): SplitName {
  const text = name.trim().replace(/\s+/g, ' ');
  const comma = /^([^,]+),\s*([^,]*)$/.exec(text);
  if (comma) return { surname: comma[1]?.trim() ?? '', forename: comma[2]?.trim() ?? '' };
  const words = text.split(' ');
  if (words.length === 1) return { forename: text, surname: '' };
  const loud = words.filter(isLoud);
  if (loud.length > 0 && loud.length < words.length) {
    const starts = isLoud(words[0] ?? '');
    const cut = starts ? words.findIndex((word) => !isLoud(word)) : words.findIndex(isLoud);
    const [first, rest] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    return starts ? { surname: first, forename: rest } : { forename: first, surname: rest };
  }
  if (order === 'surname-first') {
    let end = 1;
    while (end < words.length - 1 && PARTICLES.test(words[end - 1] ?? '')) end++;
    return { surname: words.slice(0, end).join(' '), forename: words.slice(end).join(' ') };
  }
  let start = words.length - 1;
  while (start > 1 && PARTICLES.test(words[start - 1] ?? '')) start--;
  return { forename: words.slice(0, start).join(' '), surname: words.slice(start).join(' ') };
}

/** BENNETT, O'SULLIVAN, McDONALD; a single letter is an initial. */
function isLoud(word: string): boolean {
  const letters = word.replace(/^M(?:a)?c(?=\p{Lu})/u, '').replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

/** A known name may be the forename alone or the whole name: "Millie", "Millie Shackleton". */
export function knownForename(known: string, surnames: readonly string[]): string {
  const comma = /^([^,]+),\s*(.+)$/.exec(known);
  if (comma) return comma[2]?.trim() ?? known;
  const surname = surnames.find(
    (one) => one !== '' && known.toLowerCase().endsWith(` ${one.toLowerCase()}`),
  );
  return surname === undefined ? known : known.slice(0, -surname.length - 1).trim();
}
