import { SCHOOL } from '../data/roles/index.ts';
import { says } from '../says.ts';
import type { Signal } from '../signal.ts';

/** A school, college or trust of schools. */
export const school: Signal = {
  id: 'school',
  kind: 'fine',
  weights: [2],
  source: 'policy clause purpose; own list (data/roles)',
  examples: {
    good: [{ bio: 'Old school hip hop' }, { bio: 'Plumber' }, { name: 'Jo' }],
    bad: [{ name: 'Barugh Green Primary School' }, { bio: 'Tweets from Year 4 at Hill Top' }],
  },
  check: (reading) => says(reading, SCHOOL, ['bio', 'name'], 2),
};
