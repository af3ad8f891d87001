import { roomFor } from '../ordinary.ts';
import type { Signal } from '../signal.ts';
import { KNOWN_AT_LEAST, ORDINARY, TELLING } from '../wording/weigh.ts';

/**
 * All its words together are like those of ordinary accounts. It weighs only against a word or two
 * that may have been misread, and nothing against figures: 1 takes a verdict down a step, 2 two steps.
 */
export const ordinaryWording: Signal = {
  id: 'ordinary-wording',
  kind: 'fine',
  weights: [2, 1],
  source: 'logistic regression over words, learnt from our own made-up accounts (wording)',
  examples: {
    good: [
      { bio: 'Exclusive content, link in bio' },
      { bio: 'Join the VIP channel for daily wins' },
      { bio: '' },
    ],
    bad: [{ bio: 'Dad of two, allotment, real ale' }, { bio: 'Year 4 teacher, choir, crosswords' }],
  },
  check(reading) {
    const { score, known } = reading.wording;
    if (known === 0 || score >= TELLING + roomFor(reading)) return [];
    return [{ weight: score < ORDINARY && known >= KNOWN_AT_LEAST ? 2 : 1, field: null }];
  },
};
