import { expect, test } from 'vitest';
import { walkStep } from './walk.ts';

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${from + at}`);
const of = (known: readonly string[], met: readonly string[] = []) => ({
  kind: 'weekly' as const,
  knownInARow: 0,
  met: (id: string) => met.includes(id),
  known: (id: string) => known.includes(id),
});

test('fifty known in a row end a weekly walk, and what stands below is not met', () => {
  const known = ids(100, 80);
  const step = walkStep(['1', '2', ...known], of(known));
  expect(step).toMatchObject({ done: true, knownInARow: 50 });
  expect(step.met).toHaveLength(52);
});

test('a new one among the known begins the count anew', () => {
  const known = ids(100, 60);
  const step = walkStep([...known.slice(0, 49), '1', ...known.slice(49)], of(known));
  expect(step).toMatchObject({ done: false, knownInARow: 11 });
});

test('the count goes on from one step to the next', () => {
  const known = ids(100, 60);
  const first = walkStep(known.slice(0, 30), of(known));
  const next = walkStep(known.slice(30), {
    ...of(known, first.met),
    knownInARow: first.knownInARow,
  });
  expect([first.done, next.done]).toEqual([false, true]);
});

test('a baseline and a full walk go on to the end', () => {
  const known = ids(100, 80);
  expect(walkStep(known, { ...of(known), kind: 'full' })).toMatchObject({ done: false });
});

test('after a restart what was met before is passed by, not counted', () => {
  const known = ids(100, 60);
  const met = known.slice(0, 20);
  const step = walkStep(known, { ...of(known, met), knownInARow: 20 });
  expect(step).toMatchObject({ done: true, knownInARow: 50 });
  expect(step.met).toEqual(known.slice(20, 50));
});
