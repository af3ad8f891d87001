import { expect, test } from 'vitest';
import { paceOf, STEP } from './pace.ts';

const STEPS = Array.from({ length: 500 }, (_, step) => step);

test('every wait is a person’s, longer after another page of the list', () => {
  for (const step of STEPS) {
    expect(paceOf(step, false)).toBeGreaterThanOrEqual(350);
    expect(paceOf(step, false)).toBeLessThanOrEqual(700);
    expect(paceOf(step, true)).toBe(paceOf(step, false) + 900);
  }
});

test('waits look uneven, and are the same every time', () => {
  const waits = STEPS.map((step) => paceOf(step, false));
  expect(new Set(waits).size).toBeGreaterThan(150);
  expect(STEPS.map((step) => paceOf(step, false))).toEqual(waits);
});

test('a step is less than a screen', () => expect(STEP).toBeLessThan(0.9));
