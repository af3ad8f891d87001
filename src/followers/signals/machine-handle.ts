import type { Signal } from '../signal.ts';

/** A handle that ends in many figures, as X itself proposes them and machines take them. */
export const machineHandle: Signal = {
  id: 'machine-handle',
  kind: 'suspicious',
  weights: [1],
  source: 'own rule; many people keep the handle X proposed, so it counts only beside others',
  examples: {
    good: [{ handle: 'jo_hartley' }, { handle: 'jo1979' }, { handle: '10000metres' }],
    bad: [{ handle: 'JoHartley48201937' }, { handle: 'a62810382' }],
  },
  check: ({ profile: { handle } }) =>
    /\d{5,}$/.test(handle) ? [{ weight: 1, field: 'handle' }] : [],
};
