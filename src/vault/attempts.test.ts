import { expect, test } from 'vitest';
import { attemptsOn } from './attempts.ts';
import { memoryDisk } from './testing/memory-disk.ts';

const NOW = 1_780_000_000_000;
const YEAR = 31_536_000_000;

test('after a clock was a year ahead, the wait is over when it is over', async () => {
  const attempts = attemptsOn(memoryDisk());
  const wrong = (at: number) => attempts.attempt('ada', at, async () => null);
  for (let n = 0; n < 3; n++) await wrong(NOW + YEAR + n);
  await expect(wrong(NOW)).rejects.toMatchObject({ refusal: { why: 'wait', until: NOW + 5_000 } });
  await expect(wrong(NOW + 4_999)).rejects.toMatchObject({ refusal: { why: 'wait' } });
  expect(await attempts.attempt('ada', NOW + 5_000, async () => 'open')).toBe('open');
});

test('a success clears the count of whoever it is of, and of nobody else', async () => {
  const attempts = attemptsOn(memoryDisk());
  for (let n = 0; n < 3; n++) await attempts.attempt('ada', NOW, async () => null);
  expect(await attempts.attempt('ben', NOW, async () => 'open')).toBe('open');
  await expect(attempts.attempt('ada', NOW, async () => 'open')).rejects.toThrow();
  expect(await attempts.nextAt(NOW, ['ada'])).toBe(NOW + 5_000);
  expect(await attempts.nextAt(NOW, ['ada', 'ben'])).toBeLessThanOrEqual(NOW);
});

test('guesses spread over many people are counted together, and no success takes that back', async () => {
  const attempts = attemptsOn(memoryDisk());
  for (let n = 0; n < 10; n++) {
    await attempts.attempt(`person-${n}`, NOW, async () => null);
    if (n < 9) await attempts.attempt('me', NOW, async () => 'open');
  }
  const late = attempts.attempt('person-11', NOW, async () => null);
  await expect(late).rejects.toMatchObject({ refusal: { why: 'wait', until: NOW + 300_000 } });
  expect(await attempts.attempt('me', NOW + 300_000, async () => 'open')).toBe('open');
});
