import { HATEFUL } from '../data/hateful/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(HATEFUL);

/** Hate against people for what they are; to belong to a group or to speak of one is nothing. */
export const hatefulWords: Signal = {
  id: 'hateful-words',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source:
    'policy clauses block-followers and offensive; groups of the Equality Act 2010; own list (data/hateful)',
  examples: {
    good: [
      { bio: 'Jewish mum of two. Holocaust educator.' },
      { bio: 'Refugees welcome. Hate crime officer, West Yorkshire.' },
      { bio: 'Maine Coon breeder and gas engineer' },
      { bio: 'Black, Muslim, gay and proud' },
    ],
    bad: [
      { bio: 'White power 1488' },
      { bio: 'Muslims are vermin' },
      { bio: 'Christians are vermin' },
      { bio: 'Women belong in the k!tchen' },
      { handle: 'sendthemback_uk' },
    ],
  },
  check: (reading) => words.hits(reading),
};
