import { expect, test } from 'vitest';
import { fromUtf8, toUtf8 } from './bytes.ts';
import { packJson } from './envelope.ts';
import { type Migration, migrated } from './format.ts';
import { Killed, memoryDisk, newFuse } from './testing/memory-disk.ts';

const one = (text: string) => new Map([['a', toUtf8(text)]]);
const textOf = async (disk: { read(key: string): Promise<Uint8Array | null> }) => {
  const bytes = await disk.read('a');
  return bytes && fromUtf8(bytes);
};
/** Made up: each adds its version to what is there. */
const adds = (to: number): Migration => ({
  to,
  changes: async (disk) => one(`${await textOf(disk)} ${to}`),
});

/** A disk as version 1 left it. */
async function first() {
  const disk = memoryDisk();
  await migrated(disk, []).write(one('1'));
  return disk;
}

test('a new disk is of the present version from its first write', async () => {
  const disk = memoryDisk();
  await migrated(disk, [adds(2)]).write(one('new'));
  expect(await textOf(migrated(disk, [adds(2)]))).toBe('new');
});

test('a disk of an earlier version goes through each step once', async () => {
  const disk = await first();
  const steps = [adds(2), adds(3)];
  expect(await textOf(migrated(disk, steps))).toBe('1 2 3');
  expect(await textOf(migrated(disk, steps))).toBe('1 2 3');
  expect(await textOf(migrated(disk, [...steps, adds(4)]))).toBe('1 2 3 4');
});

test('killed at any point of it, it is taken up where it was', async () => {
  for (let left = 0; left < 2; left++) {
    for (const after of [false, true]) {
      const { kept } = await first();
      const fuse = Object.assign(newFuse(), { left, after });
      const steps = [adds(2), adds(3)];
      await expect(migrated(memoryDisk(kept, fuse), steps).read('a')).rejects.toThrow(Killed);
      expect(await textOf(migrated(memoryDisk(kept), steps))).toBe('1 2 3');
    }
  }
});

test('a disk of a later Lollipop is refused and not touched', async () => {
  const disk = await first();
  await migrated(disk, [adds(2)]).read('a');
  const before = new Map(disk.kept);
  const older = migrated(disk, []);
  await expect(older.read('a')).rejects.toThrow('newerVersion: format');
  await expect(older.write(one('x'))).rejects.toThrow('newerVersion: format');
  expect(disk.kept).toEqual(before);
});

test('a version that can’t be read is damage, and so is none where there is something', async () => {
  for (const format of [Uint8Array.of(1), packJson(1, { version: 0 })]) {
    const disk = await first();
    disk.kept.set('format', format);
    await expect(migrated(disk, []).read('a')).rejects.toThrow('damaged: format');
  }
  const disk = await first();
  disk.kept.delete('format');
  await expect(migrated(disk, []).read('a')).rejects.toThrow('damaged: format');
});

test('steps with a gap between them are a fault of ours', () => {
  expect(() => migrated(memoryDisk(), [adds(3)])).toThrow('gap');
});
