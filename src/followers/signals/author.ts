import { AUTHOR } from '../data/roles/index.ts';
import { says } from '../says.ts';
import type { Signal } from '../signal.ts';

/** An author, illustrator, bookshop or publisher. */
export const author: Signal = {
  id: 'author',
  kind: 'fine',
  weights: [2],
  source: 'policy clause purpose (authors are welcome); own list (data/roles)',
  examples: {
    good: [{ bio: 'Football and beer' }, { bio: 'Authorised dealer' }, { name: 'Jo' }],
    bad: [
      { bio: 'Children’s author and poet' },
      { name: 'The Book Nook', bio: 'Independent bookshop' },
    ],
  },
  check: (reading) => says(reading, AUTHOR, ['bio', 'name'], 2),
};
