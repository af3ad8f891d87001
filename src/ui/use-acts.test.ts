import { expect, test } from 'vitest';
import { undoingOf } from './use-acts.ts';

test('undoing many events takes several bodies, each within its limit, and forgets none', () => {
  const ids = Array.from({ length: 20_001 }, (_, index) => `event-${index}`);
  const bodies = undoingOf(ids);
  expect(bodies).toHaveLength(3);
  expect(bodies.flatMap((body) => (body.type === 'event-undone' ? body.events : []))).toEqual(ids);
  expect(undoingOf([])).toEqual([]);
});
