import type { Signal } from '../signal.ts';

/**
 * Nothing in it that somebody put there: no picture, no words, no followers to speak of. An account
 * of which too little was read is not empty.
 */
export const emptyProfile: Signal = {
  id: 'empty-profile',
  kind: 'adds-nothing',
  weights: [2],
  source: 'policy clause block-followers (adding no value); own rule',
  examples: {
    good: [
      { defaultPicture: true, followers: 30 },
      { defaultPicture: false, bio: '', followers: 0 },
      { defaultPicture: true, bio: 'Mum of two', followers: 0 },
      { defaultPicture: true, followers: null },
    ],
    bad: [
      { defaultPicture: true, followers: 0 },
      { defaultPicture: true, followers: 2, bio: '', location: '', website: '' },
    ],
  },
  check: ({ profile: { defaultPicture, bio, location, website, followers } }) =>
    defaultPicture === true &&
    `${bio}${location}${website}`.trim() === '' &&
    followers !== null &&
    followers < 3
      ? [{ weight: 2, field: null }]
      : [],
};
