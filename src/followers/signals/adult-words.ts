import { ADULT } from '../data/adult/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const adult = matcher(ADULT);

/** Words for sexual content, its selling, or meetings for sex. */
export const adultWords: Signal = {
  id: 'adult-words',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'policy clause block-followers; University of Suffolk 2026; own list (data/adult)',
  examples: {
    good: [
      { bio: 'Breast cancer nurse. Mum of two.' },
      { bio: 'Ford Escort Owners Club, Essex branch' },
      { handle: 'ScunthorpeLib', name: 'Scunthorpe Library', location: 'Middlesex' },
      { bio: 'Sexual health clinic, open to all' },
      { bio: '18+ youth club volunteer and dad' },
    ],
    bad: [
      { bio: 'OnlyFans top 1%' },
      { bio: 'Free n*des, s3xy chat' },
      { handle: 'hotmilf_69' },
      { bio: 'Ρоrn ѕtаr' },
      { bio: 's e x c h a t every night' },
    ],
  },
  check: (reading) => adult.hits(reading),
};
