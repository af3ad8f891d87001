import { PARENT } from '../data/roles/index.ts';
import { says } from '../says.ts';
import type { Signal } from '../signal.ts';

/** A parent, grandparent or carer: the people the school wants to have as followers. */
export const parent: Signal = {
  id: 'parent',
  kind: 'fine',
  weights: [2],
  source: 'policy clause parents-follow; own list (data/roles)',
  examples: {
    good: [{ bio: 'I love football' }, { bio: '' }, { name: 'Motherwell FC' }],
    bad: [{ bio: 'Mum of two' }, { bio: 'Proud dad to 3 boys' }, { bio: 'Nan x4' }],
  },
  check: (reading) => says(reading, PARENT, ['bio', 'name'], 2),
};
