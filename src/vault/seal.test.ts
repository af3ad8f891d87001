import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, fromUtf8, toUtf8 } from './bytes.ts';
import { open, seal, sealingKey } from './seal.ts';

const KEY = new Uint8Array(32).fill(3);

test('what was sealed opens to what it was', async () => {
  const key = await sealingKey(KEY);
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.uint8Array({ maxLength: 300 }), async (identity, plain) => {
      expect(await open(key, identity, await seal(key, identity, plain))).toEqual(plain);
    }),
    { numRuns: 50 },
  );
});

test('every flipped bit, and every missing end, keeps it shut', async () => {
  const key = await sealingKey(KEY);
  const sealed = await seal(key, 'place', toUtf8('a pupil'));
  for (let at = 0; at < sealed.length; at++) {
    const flipped = sealed.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await open(key, 'place', flipped)).toBeNull();
    expect(await open(key, 'place', sealed.slice(0, at))).toBeNull();
  }
});

test('it opens under its own identity and its own key only', async () => {
  const key = await sealingKey(KEY);
  const sealed = await seal(key, 'pupil 1', toUtf8('yes'));
  expect(await open(key, 'pupil 2', sealed)).toBeNull();
  expect(await open(await sealingKey(new Uint8Array(32)), 'pupil 1', sealed)).toBeNull();
});

test('the same thing is never sealed to the same bytes', async () => {
  const key = await sealingKey(KEY);
  expect(await seal(key, 'a', toUtf8('x'))).not.toEqual(await seal(key, 'a', toUtf8('x')));
});

test('what was sealed by the first version still opens', async () => {
  const sealed = fromBase64('_a6tFeb4mHURTiDgHku_QQZpH7Ac5P5bzW-rEiRXFOR0m4GPHDktbgo');
  const opened = await open(await sealingKey(KEY), 'lollipop vector', sealed);
  expect(opened && fromUtf8(opened)).toBe('Post is held.');
});
