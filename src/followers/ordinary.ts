import { EVERYDAY } from './data/common/everyday.ts';
import { PUSHES } from './data/common/pushes.ts';
import { denies } from './denials.ts';
import { phrases } from './phrases.ts';
import { type Reading, TEXT_FIELDS } from './reading.ts';

const PUSHING = phrases(PUSHES);
const LIVING = phrases(EVERYDAY);

const THEIRS = /(?<![a-z])(?:your|ur|outside|every|any|busy|bored|lonely|hot) (?:[a-z]+ )?$/;

/** Whether what follows is said of oneself: not no school, not outside your school. */
export const isOwn = (before: string): boolean => !denies(before) && !THEIRS.test(before);

/** Whether an account asks to be paid, written to or followed elsewhere. */
export const pushes = ({ text, phrases: lists }: Reading): boolean =>
  PUSHING.mayBeIn(lists) &&
  TEXT_FIELDS.some((field) => text[field].ways.some((way) => PUSHING.test(way)));

/** How many different things of ordinary life an account says of itself, in what it wrote. */
export function everyday(reading: Reading): number {
  const known = counted.get(reading);
  if (known !== undefined) return known;
  const count = countOf(reading);
  counted.set(reading, count);
  return count;
}

/** Many signals ask the same of one account. */
const counted = new WeakMap<Reading, number>();

function countOf(reading: Reading): number {
  if (!LIVING.mayBeIn(reading.phrases)) return 0;
  const said = TEXT_FIELDS.filter((field) => field !== 'handle' && field !== 'website').flatMap(
    (field) => {
      const way = reading.text[field].ways[0] ?? '';
      return LIVING.find(way).flatMap(({ said, index }) =>
        isOwn(way.slice(0, index)) ? [said] : [],
      );
    },
  );
  return new Set(said).size;
}

const ROOM = 0.5;
const ROOM_AT_MOST = 1;

/** How much more must speak against an account that says things of ordinary life, in odds as a logarithm. */
export const roomFor = (reading: Reading): number =>
  Math.min(ROOM_AT_MOST, ROOM * everyday(reading));
