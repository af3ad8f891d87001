import { expect, test } from 'vitest';
import { randomBytes, toUtf8 } from './bytes.ts';
import { makeLock, openLock } from './lock-on-key.ts';

const SECRET = randomBytes(32);

test('the right secret opens, a wrong one is told from damage', async () => {
  const lock = await makeLock(SECRET, 'a', toUtf8('key'));
  expect(await openLock(lock, SECRET, 'a')).toEqual(toUtf8('key'));
  expect(await openLock(lock, randomBytes(32), 'a')).toBeNull();
  const damaged = { ...lock, sealed: `${lock.sealed.slice(0, -3)}AAA` };
  await expect(openLock(damaged, SECRET, 'a')).rejects.toThrow('damaged: a');
  expect(await openLock(damaged, randomBytes(32), 'a')).toBeNull();
});

test('a lock moved to another person does not open', async () => {
  const lock = await makeLock(SECRET, 'a', toUtf8('key'));
  await expect(openLock(lock, SECRET, 'b')).rejects.toThrow('damaged: b');
});
