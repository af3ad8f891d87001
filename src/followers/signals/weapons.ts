import { WEAPONS } from '../data/weapons/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(WEAPONS);

/** Weapons for sale or show, and gangs. */
export const weapons: Signal = {
  id: 'weapons',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'policy clause block-followers; own list (data/weapons)',
  examples: {
    good: [
      { bio: 'Knife crime charity founder. Put down the blade.' },
      { bio: 'Archery club, clay shooting at weekends' },
      { bio: 'Gunners fan. Gun dog trainer.' },
    ],
    bad: [
      { bio: 'Glocks for sale, no licence' },
      { bio: 'Zombie knives in stock' },
      { handle: 'gunsforsaleuk' },
    ],
  },
  check: (reading) => words.hits(reading),
};
