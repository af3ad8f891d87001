import { STRONG_AGAINST } from '../../followers/data/hateful/strong-against.ts';
import { STRONG_SLURS } from '../../followers/data/hateful/strong-slurs.ts';
import { type Phrases, phrases } from '../../followers/phrases.ts';
import type { AbuseKind } from '../hit.ts';
import { ABUSE } from './abuse.ts';
import { type Grades, patternsOf } from './grades.ts';
import { INNOCENT } from './innocent.ts';
import { CRITICISM, INSULTS, INSULTS_OF_THINGS } from './insults.ts';
import { SLURS } from './slurs.ts';
import { SWEARING } from './swearing.ts';
import { THREATS } from './threats.ts';

/** What the words of a list are said of: people, things as well, or what somebody did. */
export type SaidOf = 'people' | 'things' | 'deeds';

export interface Listed {
  readonly kind: AbuseKind;
  readonly strength: 0 | 1 | 2 | 3;
  readonly saidOf: SaidOf;
  readonly phrases: Phrases;
}

const listed = (kind: AbuseKind, grades: Grades, saidOf: SaidOf = 'people'): Listed[] =>
  ([3, 2, 1, 0] as const).flatMap((strength) => {
    const patterns = patternsOf(grades[strength] ?? '');
    return patterns.length === 0 ? [] : [{ kind, strength, saidOf, phrases: phrases(patterns) }];
  });

/** The lists that followers are looked through for: slurs are spelled out once, there. */
const SLURRING: Listed = {
  kind: 'slur',
  strength: 3,
  saidOf: 'people',
  phrases: phrases([...STRONG_SLURS, ...STRONG_AGAINST, ...patternsOf(SLURS)]),
};

export const LISTS: readonly Listed[] = [
  SLURRING,
  ...listed('threat', THREATS),
  ...listed('swearing', SWEARING),
  ...listed('abuse', ABUSE),
  ...listed('insult', INSULTS),
  ...listed('insult', INSULTS_OF_THINGS, 'things'),
  ...listed('insult', CRITICISM, 'deeds'),
];

export const INNOCENTS: Phrases = phrases(patternsOf(INNOCENT));
