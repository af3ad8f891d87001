import { type Plain, plainOf } from './plain.ts';
import type { Profile } from './profile.ts';

export const TEXT_FIELDS = ['name', 'handle', 'bio', 'location', 'website'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** An account with its texts made plain, once for all signals. */
export interface Reading {
  readonly profile: Profile;
  readonly text: Readonly<Record<TextField, Plain>>;
}

export function readingOf(profile: Profile): Reading {
  const { name, handle, bio, location, website } = profile;
  return {
    profile,
    text: {
      name: plainOf(name, 'prose'),
      handle: plainOf(handle, 'run'),
      bio: plainOf(bio, 'prose'),
      location: plainOf(location, 'prose'),
      website: plainOf(website, 'run'),
    },
  };
}
