import { DRUGS } from '../data/drugs/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(DRUGS);

/** Drugs, their sale and their praise. */
export const drugs: Signal = {
  id: 'drugs',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'policy clause block-followers; own list (data/drugs)',
  examples: {
    good: [
      { bio: 'Drug and alcohol recovery service' },
      { bio: 'Diet Coke and weeding the allotment' },
      { bio: 'Pharmacist, dope author' },
      { bio: 'Head of Barnsley High School' },
    ],
    bad: [
      { bio: 'W33d plug, next day delivery' },
      { bio: 'Stoner mum 420' },
      { handle: 'TheCaliPlug' },
      { bio: 'Cocaine and ket, wickr me' },
    ],
  },
  check: (reading) => words.hits(reading),
};
