import { expect, test } from 'vitest';
import { toBase64 } from './bytes.ts';
import { derive } from './derive.ts';

const SECRET = new Uint8Array(32).fill(9);

test('each purpose and each salt has a key of its own, and always the same one', async () => {
  expect(await derive(SECRET, 'a')).toEqual(await derive(SECRET, 'a'));
  expect(await derive(SECRET, 'a')).not.toEqual(await derive(SECRET, 'b'));
  expect(await derive(SECRET, 'a', Uint8Array.of(1))).not.toEqual(await derive(SECRET, 'a'));
});

test('a key derived today is the one derived then', async () => {
  expect(toBase64(await derive(SECRET, 'vector'))).toBe(
    'At-8iiC7qDgFTLAcsRq_nYuOVSY3MY0MqFvdK253AQ0',
  );
});
