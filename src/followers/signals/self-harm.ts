import { SELF_HARM } from '../data/self-harm/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(SELF_HARM);

/** Praise of self-harm, of eating disorders and of gore. */
export const selfHarm: Signal = {
  id: 'self-harm',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source:
    'policy clause block-followers; terms that Ofcom and charities name; own list (data/self-harm)',
  examples: {
    good: [
      { bio: 'Eating disorder recovery, ambassador for Beat' },
      { bio: 'Suicide prevention trainer' },
      { bio: 'Ed Sheeran fan' },
    ],
    bad: [{ bio: 'edtwt, cw 52kg gw 45kg' }, { bio: 'Pro-ana. Thinspo daily.' }],
  },
  check: (reading) => words.hits(reading),
};
