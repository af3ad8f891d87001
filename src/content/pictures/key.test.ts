import { expect, test } from 'vitest';
import { keyOfAddress, keyOfBytes } from './key.ts';

const MIB = 1024 * 1024;

test('a picture is known by SHA-256 of its bytes', async () => {
  // FIPS 180-2, appendix B.1.
  expect(await keyOfBytes(new Blob(['abc']))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test.each([0, 3 * MIB, 21 * MIB - 1])(
  'a large video is another when its end at %i is',
  async (at) => {
    const bytes = new Uint8Array(21 * MIB);
    const before = await keyOfBytes(new Blob([bytes]));
    bytes[at] = 1;
    expect(await keyOfBytes(new Blob([bytes]))).not.toBe(before);
  },
);

test('a large video is another when it is longer', async () => {
  const [shorter, longer] = [21, 22].map((size) => new Blob([new Uint8Array(size * MIB)]));
  expect(await keyOfBytes(shorter ?? new Blob())).not.toBe(await keyOfBytes(longer ?? new Blob()));
});

test('what could not be read is known for one life of one page', async () => {
  const [one, other] = await Promise.all(['a', 'b'].map((page) => keyOfAddress(page, 'blob:1')));
  expect(one).toMatch(/^once:[0-9a-f]{64}$/);
  expect(one).not.toBe(other);
});
