import { expect, test } from 'vitest';
import { toUtf8 } from './bytes.ts';
import { newKeyPair, openWith, sealFor } from './key-pair.ts';

test('what is sealed for a public key opens with its private one, and with no other', async () => {
  const [ours, other] = await Promise.all([newKeyPair(), newKeyPair()]);
  const sealed = await sealFor(ours.publicKey, 'place', toUtf8('key'));
  expect(await openWith(ours, 'place', sealed)).toEqual(toUtf8('key'));
  expect(await openWith(other, 'place', sealed)).toBeNull();
  expect(await openWith(ours, 'elsewhere', sealed)).toBeNull();
  expect(await openWith({ ...ours, privateKey: toUtf8('?') }, 'place', sealed)).toBeNull();
});

test('every flipped byte keeps it shut', async () => {
  const ours = await newKeyPair();
  const sealed = await sealFor(ours.publicKey, 'place', toUtf8('key'));
  for (let at = 0; at < sealed.length; at++) {
    const flipped = sealed.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await openWith(ours, 'place', flipped)).toBeNull();
  }
});
