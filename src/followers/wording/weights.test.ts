import { expect, test } from 'vitest';
import { ABOUT, type Weights } from './weigh.ts';
import { readWeights, WEIGHTS, writeWeights } from './weights.ts';

test('what is written is read again', () => {
  const weights: Weights = {
    base: -0.25,
    of: new Map([
      ['dm me', 2.5],
      ['allot~', -4],
      ['🎰', 1.1],
    ]),
    about: new Map([
      ['dm me', 'spam'],
      ['🎰', 'gambling'],
    ]),
  };
  expect(readWeights(writeWeights(weights, 'a test'))).toEqual(weights);
});

test('a file that is none is refused', () => {
  expect(() => readWeights({ base: 0 })).toThrow();
});

test('the shipped ones know every topic, and are a few thousand', () => {
  expect(new Set(WEIGHTS.about.values())).toEqual(new Set(ABOUT));
  expect(WEIGHTS.of.size).toBeGreaterThan(2_000);
  expect(WEIGHTS.of.size).toBeLessThan(10_000);
});
