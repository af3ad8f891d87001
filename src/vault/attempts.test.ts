import { expect, test } from 'vitest';
import { attemptsOn } from './attempts.ts';
import { memoryDisk } from './testing/memory-disk.ts';

const NOW = 1_780_000_000_000;
const YEAR = 31_536_000_000;

test('after a clock was a year ahead, the wait is over when it is over', async () => {
  const attempts = attemptsOn(memoryDisk());
  const wrong = (at: number) => attempts.attempt(at, async () => null);
  for (let n = 0; n < 3; n++) await wrong(NOW + YEAR + n);
  await expect(wrong(NOW)).rejects.toMatchObject({ refusal: { why: 'wait', until: NOW + 5_000 } });
  await expect(wrong(NOW + 4_999)).rejects.toMatchObject({ refusal: { why: 'wait' } });
  expect(await attempts.attempt(NOW + 5_000, async () => 'open')).toBe('open');
});
