import { SPAM } from '../data/spam/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(SPAM);

/** Sellers of followers, quick work, loans, spells; a shop in the village is none. */
export const salesSpam: Signal = {
  id: 'sales-spam',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'policy clause block-followers; own list (data/spam)',
  examples: {
    good: [
      { bio: 'Family-run bakery, cakes for all occasions. Order online.' },
      { bio: 'Maths tutor, KS2 SATs. DM for availability.' },
      { bio: 'Estate agents in Barnsley since 1986' },
    ],
    bad: [
      { bio: 'Follow me and I follow back 100%' },
      { bio: 'Earn £500 a day working from home, no experience needed' },
      { bio: 'Essay due? We write your essays' },
      { handle: 'vapeplug_uk' },
    ],
  },
  check: (reading) => words.hits(reading),
};
