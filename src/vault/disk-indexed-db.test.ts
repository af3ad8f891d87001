import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toUtf8 } from './bytes.ts';
import { indexedDbDisk } from './disk-indexed-db.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const changes = (...pairs: [string, string | null][]) =>
  new Map(pairs.map(([key, text]) => [key, text === null ? null : toUtf8(text)]));

test('what was written is read, also by the next life of the worker', async () => {
  await indexedDbDisk('d').write(changes(['a', '1'], ['b', '2']));
  const next = indexedDbDisk('d');
  expect(await next.read('a')).toEqual(toUtf8('1'));
  await next.write(changes(['a', null], ['b', '3']));
  expect(await next.read('a')).toBeNull();
  expect(await next.read('b')).toEqual(toUtf8('3'));
});

test('a list holds what begins so, and nothing else', async () => {
  const disk = indexedDbDisk('d');
  await disk.write(changes(['key/b', '2'], ['key/a', '1'], ['key', '0'], ['keyring', '9']));
  expect(await disk.list('key/')).toEqual(
    new Map([
      ['key/a', toUtf8('1')],
      ['key/b', toUtf8('2')],
    ]),
  );
});

test('a write that fails half-way changes nothing, and says that the disk is full', async () => {
  const disk = indexedDbDisk('d');
  await disk.write(changes(['a', '1']));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (key === 'b') {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    }
    return put.call(this, value, key);
  });
  await expect(disk.write(changes(['a', '2'], ['b', '2']))).rejects.toThrow('full');
  vi.restoreAllMocks();
  expect(await disk.read('a')).toEqual(toUtf8('1'));
  await disk.write(changes(['b', '2']));
  expect(await disk.read('b')).toEqual(toUtf8('2'));
});

test('a window that keeps nothing is told as that, and the next try is a new one', async () => {
  const disk = indexedDbDisk('d');
  const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  await expect(disk.read('a')).rejects.toThrow('unavailable');
  refuse.mockRestore();
  expect(await disk.read('a')).toBeNull();
});
