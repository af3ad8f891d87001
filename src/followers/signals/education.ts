import { EDUCATION } from '../data/roles/index.ts';
import { says } from '../says.ts';
import type { Signal } from '../signal.ts';

/** Somebody whose matter is learning or children. */
export const education: Signal = {
  id: 'education',
  kind: 'fine',
  weights: [2],
  source: 'policy clause purpose; own list (data/roles)',
  examples: {
    good: [{ bio: 'Football and beer' }, { bio: 'Plumber' }, { name: 'Jo' }],
    bad: [{ bio: 'Phonics resources for teachers' }, { bio: 'STEM ambassador' }],
  },
  check: (reading) => says(reading, EDUCATION, ['bio', 'name'], 2),
};
