import { SWEARING } from '../data/swearing/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(SWEARING);

/** Strong swearing where pupils’ families can read it. */
export const strongLanguage: Signal = {
  id: 'strong-language',
  kind: 'unsuitable',
  weights: [2, 1],
  source: 'the words that Ofcom’s research of 2021 calls strong or strongest; own selection',
  examples: {
    good: [
      { bio: 'Bloody good cook' },
      { name: 'Scunthorpe United' },
      { bio: 'Wine o’clock. Damn fine mum.' },
    ],
    bad: [{ bio: 'Dont give a fuck' }, { bio: 'f*cking tired' }, { handle: 'fuckoff_99' }],
  },
  // It is never enough by itself, however much of it there is.
  check: (reading) =>
    words.hits(reading).map((hit) => ({ ...hit, weight: hit.weight > 1 ? 2 : 1 })),
};
