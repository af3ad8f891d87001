import type { Lists } from './beginnings.ts';
import { insideOf } from './inside.ts';
import { phrasesIn } from './phrases.ts';
import { type Plain, plainOf } from './plain.ts';
import type { Profile } from './profile.ts';
import { marksBesideNames, marksOf } from './wording/marks.ts';
import { type Weights, type Wording, weigh } from './wording/weigh.ts';
import { WEIGHTS } from './wording/weights.ts';

export const TEXT_FIELDS = ['name', 'handle', 'bio', 'location', 'website'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** An account with its texts made plain, once for all signals. */
export interface Reading {
  readonly profile: Profile;
  readonly text: Readonly<Record<TextField, Plain>>;
  /** Which lists of words can have something in these texts: most have nothing. */
  readonly phrases: Lists;
  readonly inside: Lists;
  /** How all its words together weigh. */
  readonly wording: Wording;
}

/** @param weights of words; others than the shipped ones only to try them. */
export function readingOf(profile: Profile, weights: Weights = WEIGHTS): Reading {
  const { name, handle, bio, location, website } = profile;
  const text = {
    name: plainOf(name, 'prose'),
    handle: plainOf(handle, 'run'),
    bio: plainOf(bio, 'prose'),
    location: plainOf(location, 'prose'),
    website: plainOf(website, 'run'),
  };
  const all = Object.values(text);
  return {
    ...{ profile, text },
    phrases: phrasesIn(all.flatMap(({ ways }) => ways)),
    inside: insideOf(all.flatMap(({ runs }) => runs)),
    wording: weigh(marksOf(text), weights, marksBesideNames(text)),
  };
}
