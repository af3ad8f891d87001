import { STAFF } from '../data/roles/index.ts';
import { says } from '../says.ts';
import type { Signal } from '../signal.ts';

/** Somebody who works in a school or helps to run one. */
export const schoolStaff: Signal = {
  id: 'school-staff',
  kind: 'fine',
  weights: [2],
  source: 'policy clause purpose (teachers are welcome); own list (data/roles)',
  examples: {
    good: [{ bio: 'I love football' }, { bio: 'Headphones on' }, { bio: 'Plumber' }],
    bad: [{ bio: 'Y4 teacher, maths lead' }, { bio: 'Chair of governors' }],
  },
  check: (reading) => says(reading, STAFF, ['bio', 'name'], 2),
};
