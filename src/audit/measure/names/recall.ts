import { findNames, NameIndex } from '../../../names/index.ts';
import { percent } from '../share.ts';
import { MORE_TEXTS } from './more-ways.ts';
import { drawByBirths, makeSchool, pick, randomFrom } from './school.ts';
import { TEXTS, type Text } from './ways.ts';

const SIZES = [40, 420, 2000];
/** Breaches made for every way of writing, size of list and seed. */
const EACH = 25;
const SEEDS = [11, 12, 13];

interface Tally {
  whose: number;
  made: number;
  sure: number;
  maybe: number;
  readonly missed: string[];
}

/**
 * Made-up breaches: pupils of lists drawn by births, named in every way of writing in frames of
 * school text. Found means that the name is marked
 * where it stands; *whose* is the share whose mark also knows that very pupil.
 */
export const namesRecall = (births: readonly string[]): string[] => measured(births, TEXTS);

/** The same in other ways and in other shapes of text, written after the rule was. */
export const namesRecallMore = (births: readonly string[]): string[] =>
  measured(births, MORE_TEXTS);

function measured(births: readonly string[], texts: ReadonlyMap<string, Text>): string[] {
  const draw = drawByBirths(births);
  const tallies = new Map<string, Tally>();
  for (const size of SIZES) {
    for (const seed of SEEDS) {
      const random = randomFrom(seed * 1000 + size);
      const school = makeSchool(size, draw, random);
      const index = NameIndex.build(school, []);
      for (const [name, make] of texts) {
        const tally = tallies.get(name) ?? { made: 0, sure: 0, maybe: 0, whose: 0, missed: [] };
        tallies.set(name, tally);
        // Rare kinds of names (double, accented) are looked for among more pupils.
        for (let made = 0, tries = 0; made < EACH && tries < EACH * 40; tries++) {
          const pupil = pick(school, random);
          const one = make(pupil, random);
          if (one === null) continue;
          const { text, at, written } = one;
          made += 1;
          tally.made += 1;
          const of = findNames(text, index).filter(
            ({ start, end }) => start < at + written.length && at < end,
          );
          if (of.some(({ pupils }) => pupils.includes(pupil.id))) tally.whose += 1;
          if (of.some(({ strength }) => strength === 'sure')) tally.sure += 1;
          else if (of.some(({ strength }) => strength === 'maybe')) tally.maybe += 1;
          else tally.missed.push(text);
        }
      }
    }
  }
  return table(tallies);
}

function table(tallies: ReadonlyMap<string, Tally>): string[] {
  const all: Tally = { made: 0, sure: 0, maybe: 0, whose: 0, missed: [] };
  const rows: string[] = [];
  for (const [name, tally] of tallies) {
    const { made, sure, maybe, whose, missed } = tally;
    all.made += made;
    all.sure += sure;
    all.maybe += maybe;
    all.whose += whose;
    all.missed.push(...missed);
    rows.push(row(name, tally));
  }
  return [
    ...all.missed.map((text) => `missed: ${JSON.stringify(text)}`),
    '| way of writing | breaches | found | stops | whose |',
    '|---|---|---|---|---|',
    ...rows,
    row('**all**', all),
  ];
}

const row = (name: string, { made, sure, maybe, whose }: Tally): string =>
  `| ${name} | ${made} | ${percent(sure + maybe, made)} | ${percent(sure, made)} | ${percent(whose, made)} |`;
