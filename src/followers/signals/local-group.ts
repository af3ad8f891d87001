import { LOCAL } from '../data/roles/index.ts';
import { says } from '../says.ts';
import type { Signal } from '../signal.ts';

/** A club, church, charity, service or business, as a school’s neighbours are. */
export const localGroup: Signal = {
  id: 'local-group',
  kind: 'fine',
  weights: [1],
  source: 'policy clause purpose (organisations are welcome); own list (data/roles)',
  examples: {
    good: [{ bio: 'Sleepy' }, { bio: '' }, { name: 'Jo' }],
    bad: [{ name: 'Barnsley Libraries' }, { bio: 'Junior football club' }],
  },
  check: (reading) => says(reading, LOCAL, ['bio', 'name', 'location'], 1),
};
