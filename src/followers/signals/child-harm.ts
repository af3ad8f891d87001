import { CHILD_HARM } from '../data/child-harm/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(CHILD_HARM);

/** Sexual interest in children, and its codes. */
export const childHarm: Signal = {
  id: 'child-harm',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'Internet Watch Foundation and NSPCC on coded language; own list (data/child-harm)',
  examples: {
    good: [
      { bio: 'Cerebral palsy mum. CP awareness.' },
      { bio: 'Map maker and orienteering coach' },
      { bio: 'Preventing child sexual abuse' },
    ],
    bad: [{ bio: 'MAP pride, minor attracted' }, { bio: 'Loli lover' }, { handle: 'jailbait_fan' }],
  },
  check: (reading) => words.hits(reading),
};
