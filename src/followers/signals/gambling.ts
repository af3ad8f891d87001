import { GAMBLING } from '../data/gambling/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(GAMBLING);

/** Betting, casinos and their promotion. */
export const gambling: Signal = {
  id: 'gambling',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'policy clause block-followers; own list (data/gambling)',
  examples: {
    good: [
      { bio: 'Gambling harm charity, lived experience' },
      { bio: 'Bet Lynch fan. PTA raffle queen.' },
      { name: 'Betty Beckett', handle: 'bettybee' },
    ],
    bad: [
      { bio: 'Free betting tips daily, join the Telegram' },
      { bio: 'c@sin0 bonus 200%' },
      { website: 'https://bet365.com/x' },
    ],
  },
  check: (reading) => words.hits(reading),
};
