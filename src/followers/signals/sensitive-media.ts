import type { Signal } from '../signal.ts';

/** X itself marks what it shows as possibly sensitive: nudity or violence. */
export const sensitiveMedia: Signal = {
  id: 'sensitive-media',
  kind: 'unsuitable',
  weights: [2],
  source: 'X’s own mark (possibly_sensitive), which the account or X sets; it may be wrong',
  examples: {
    good: [{ sensitive: false }, { sensitive: null }, { bio: 'Sensitive soul' }],
    bad: [{ sensitive: true }, { sensitive: true, bio: 'Hello' }],
  },
  check: ({ profile }) => (profile.sensitive === true ? [{ weight: 2, field: 'picture' }] : []),
};
