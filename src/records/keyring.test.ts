import { expect, test } from 'vitest';
import { randomBytes, randomId, toUtf8 } from '../vault/bytes.ts';
import { open, seal } from '../vault/seal.ts';
import { memoryDisk } from '../vault/testing/memory-disk.ts';
import { belongs, nameOf, openKeyring, rewrapKeys } from './keyring.ts';

const newKey = () => ({ generation: randomId(), raw: randomBytes(32) });
const GRACE = randomId();

async function withGrace() {
  const disk = memoryDisk();
  const dataKey = newKey();
  const keyring = openKeyring(disk, dataKey);
  const id = (await keyring.idsFor([GRACE])).get(GRACE) ?? '';
  return { disk, dataKey, keyring, id };
}

test('a subject keeps the key it was given, also in the next life', async () => {
  const { disk, dataKey, keyring, id } = await withGrace();
  expect((await keyring.idsFor([GRACE, GRACE])).get(GRACE)).toBe(id);
  expect((await openKeyring(disk, dataKey).idsFor([GRACE])).get(GRACE)).toBe(id);
  expect(disk.kept.size).toBe(1);
});

test('each subject has a key of its own, many at once too', async () => {
  const { disk, dataKey } = await withGrace();
  const some = Array.from({ length: 30 }, randomId);
  const ids = await openKeyring(disk, dataKey).idsFor([...some, GRACE]);
  expect(new Set(ids.values()).size).toBe(31);
  expect(disk.kept.size).toBe(31);
});

test('under the next data key the old one still opens, and what is new gets another', async () => {
  const { disk, dataKey, keyring, id } = await withGrace();
  const first = await keyring.get(GRACE, id);
  const sealed = first && (await seal(first, 'a', toUtf8('yes')));
  const next = newKey();
  await disk.write(await rewrapKeys(disk, dataKey, next));
  const after = openKeyring(disk, next);
  const same = await after.get(GRACE, id);
  expect(same && sealed && (await open(same, 'a', sealed))).toEqual(toUtf8('yes'));
  expect((await after.idsFor([GRACE])).get(GRACE)).not.toBe(id);
  expect(await openKeyring(disk, dataKey).get(GRACE, id)).toBeNull();
});

test('a key put in another subject’s place does not open', async () => {
  const { disk, dataKey, id } = await withGrace();
  const rowan = randomId();
  disk.kept.set(nameOf(rowan, id), disk.kept.get(nameOf(GRACE, id)) ?? new Uint8Array(0));
  expect(await openKeyring(disk, dataKey).get(rowan, id)).toBeNull();
});

test('a key of another vault does not belong here', async () => {
  const { disk, dataKey, id } = await withGrace();
  const name = nameOf(GRACE, id);
  const stored = disk.kept.get(name) ?? new Uint8Array(0);
  expect(await belongs(dataKey, name, stored)).toBe(true);
  expect(await belongs(newKey(), name, stored)).toBe(false);
});
