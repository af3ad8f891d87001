import * as v from 'valibot';
import { ADULT } from '../../followers/data/adult/index.ts';
import { CHILD_HARM } from '../../followers/data/child-harm/index.ts';
import { CRYPTO } from '../../followers/data/coins/index.ts';
import { EVERYDAY } from '../../followers/data/common/everyday.ts';
import { HELPS } from '../../followers/data/common/helps.ts';
import { DRUGS } from '../../followers/data/drugs/index.ts';
import { GAMBLING } from '../../followers/data/gambling/index.ts';
import { HATEFUL } from '../../followers/data/hateful/index.ts';
import { AUTHOR } from '../../followers/data/roles/author.ts';
import { EDUCATION } from '../../followers/data/roles/education.ts';
import { LOCAL } from '../../followers/data/roles/local.ts';
import { PARENT } from '../../followers/data/roles/parent.ts';
import { SCHOOL } from '../../followers/data/roles/school.ts';
import { STAFF } from '../../followers/data/roles/staff.ts';
import { SELF_HARM } from '../../followers/data/self-harm/index.ts';
import { SPAM } from '../../followers/data/spam/index.ts';
import { WEAPONS } from '../../followers/data/weapons/index.ts';
import { readingOf } from '../../followers/reading.ts';
import type { Terms } from '../../followers/terms.ts';
import { profileWith } from '../../followers/testing/profile.ts';
import { marksOf, marksOfPhrase } from '../../followers/wording/marks.ts';
import { ABOUT, type About, type Weights } from '../../followers/wording/weigh.ts';
import type { Lesson } from './learn-wording.ts';
import { phraseExamples } from './phrase-examples.ts';

const accountSchema = v.object({
  ...{ kind: v.string(), handle: v.string(), name: v.string(), bio: v.string() },
  ...{ location: v.optional(v.string(), ''), website: v.optional(v.string(), '') },
  round: v.number(),
});
export type Account = v.InferOutput<typeof accountSchema>;
export const readAccount = (value: unknown): Account => v.parse(accountSchema, value);

/** What the wording is told about where a kind of the fixtures is none of its own. */
const NEAREST: Readonly<Record<string, About>> = { childharm: 'adult', selfharm: 'hateful' };
const aboutOf = (kind: string): About | null =>
  kind === 'fine' ? null : (ABOUT.find((one) => one === kind) ?? NEAREST[kind] ?? 'spam');

/** Nothing is weighed while it is learnt. */
const NO_WEIGHTS: Weights = { base: 0, of: new Map(), about: new Map() };

const lessonOf = ({ kind, handle, name, bio, website }: Account): Lesson => ({
  marks: marksOf(readingOf(profileWith({ handle, name, bio, website }), NO_WEIGHTS).text),
  about: aboutOf(kind),
  counts: 1,
});

/** Of accounts that pass for the school the wording says nothing: theirs is the school's own. */
export const lessonsFrom = (accounts: readonly Account[]): Lesson[] =>
  accounts.filter(({ kind }) => kind !== 'impersonation').map(lessonOf);

/** A phrase of a list is no account: all of one pattern together count so much of one. */
const BY_WEIGHT = { 3: 0.4, 2: 0.24, 1: 0.12 } as const;
const ORDINARY = 0.4;
const EVERYDAY_COUNTS = 0.2;
/** A pattern with many branches is tried so often. */
const TRIES = 3;
const LONG = 24;

const LISTS: readonly (readonly [About, Terms])[] = [
  ...([
    ['adult', ADULT],
    ['adult', CHILD_HARM],
    ['crypto', CRYPTO],
    ['drugs', DRUGS],
  ] as const),
  ...([
    ['gambling', GAMBLING],
    ['hateful', HATEFUL],
    ['hateful', SELF_HARM],
  ] as const),
  ...([
    ['spam', SPAM],
    ['weapons', WEAPONS],
  ] as const),
];

/** The word lists as lessons: what their patterns say is unsuitable, innocent, or of ordinary life. */
export function lessonsOfLists(): Lesson[] {
  const bad = LISTS.flatMap(([about, { words, notInNames }]) =>
    [words, notInNames ?? {}].flatMap((by) =>
      ([3, 2, 1] as const).flatMap((weight) =>
        lessonsOf(by[weight] ?? [], about, BY_WEIGHT[weight]),
      ),
    ),
  );
  const good = LISTS.flatMap(([, { innocent, excuses }]) =>
    lessonsOf([...innocent, ...excuses], null, ORDINARY),
  );
  const life = [EVERYDAY, HELPS, AUTHOR, EDUCATION, LOCAL, PARENT, SCHOOL, STAFF].flat();
  return [...bad, ...good, ...lessonsOf(life, null, EVERYDAY_COUNTS)];
}

function lessonsOf(patterns: readonly string[], about: About | null, counts: number): Lesson[] {
  return patterns.flatMap((pattern) => {
    const phrases = phraseExamples(pattern, pattern.length > LONG ? TRIES : 1);
    return phrases.map((phrase) => ({
      marks: marksOfPhrase(phrase),
      about,
      counts: counts / phrases.length,
    }));
  });
}
