import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

/** FIPS 180-4's own example. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('a text and its bytes are the same', async () => {
  expect(await sha256('abc')).toBe(ABC);
  expect(await sha256(new Blob(['abc']))).toBe(ABC);
});
