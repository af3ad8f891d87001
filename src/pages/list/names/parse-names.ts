import { foldName, type KnownName, type Pupil, type Register } from '../../../consent/index.ts';

const MOST = 120;

/** What comes of several names typed or pasted, one a line. */
export interface TypedNames {
  readonly fresh: readonly string[];
  /** Lines, from 1, that are too long to be a name. */
  readonly tooLong: readonly number[];
  /** How many are on the list already, or stand there twice. */
  readonly already: number;
  /** Those that are also a pupil's whole name. */
  readonly pupils: readonly string[];
}

export function parseNames(text: string, { known, pupils }: Register): TypedNames {
  const seen = new Set(known.map(({ name }) => foldName(name)));
  const taken = new Set(Array.from(pupils.values(), wholeNames).flat());
  const fresh: string[] = [];
  const tooLong: number[] = [];
  let already = 0;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const name = line.trim().replace(/\s+/g, ' ');
    const folded = foldName(name);
    if (folded === '') continue;
    if (name.length > MOST) tooLong.push(index + 1);
    else if (seen.has(folded)) already += 1;
    else {
      seen.add(folded);
      fresh.push(name);
    }
  }
  return { fresh, tooLong, already, pupils: fresh.filter((name) => taken.has(foldName(name))) };
}

function wholeNames({ forenames, surnames }: Pupil): string[] {
  const firsts = [forenames.legal, forenames.preferred].filter((name) => name !== '');
  const lasts = [surnames.legal, surnames.preferred].filter((name) => name !== '');
  return firsts.flatMap((first) => lasts.map((last) => foldName(`${first} ${last}`)));
}

/** The known names with every word sought in them, by the alphabet. */
export function soughtNames(known: readonly KnownName[], search: string): KnownName[] {
  const words = foldName(search)
    .split(' ')
    .filter((word) => word !== '');
  return known
    .filter(({ name }) => {
      const folded = ` ${foldName(name)}`;
      return words.every((word) => folded.includes(` ${word}`));
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
