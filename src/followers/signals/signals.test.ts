import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading.ts';
import { CONTEXT, profileWith } from '../testing/profile.ts';
import { SIGNALS } from './index.ts';

/** Every signal's examples, good and bad, are its tests. */
describe.each(SIGNALS)('$id', (signal) => {
  const hits = (change: object) => signal.check(readingOf(profileWith(change)), CONTEXT);

  test.each(signal.examples.good)('leaves alone: %j', (change) => {
    expect(hits(change)).toEqual([]);
  });

  test.each(signal.examples.bad)('speaks of: %j', (change) => {
    expect(hits(change)).not.toEqual([]);
  });

  test('gives the weights it says it does, and has enough examples', () => {
    const given = signal.examples.bad.flatMap((change) => hits(change).map(({ weight }) => weight));
    expect(given.filter((weight) => !signal.weights.includes(weight))).toEqual([]);
    expect(signal.examples.good.length).toBeGreaterThanOrEqual(3);
    expect(signal.examples.bad.length).toBeGreaterThanOrEqual(2);
  });
});
