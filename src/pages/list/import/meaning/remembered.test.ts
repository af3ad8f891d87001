import { beforeEach, expect, test, vi } from 'vitest';
import { readMemory, withSheets, writeMemory } from './remembered.ts';
import { sheetOf, withHeaderRow } from './sheet.ts';

const storage = vi.hoisted(() => ({ held: {} as Record<string, unknown>, broken: false }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => {
          if (storage.broken) throw new Error('no storage');
          return storage.held;
        },
        set: async (values: Record<string, unknown>) => {
          if (storage.broken) throw new Error('no storage');
          storage.held = values;
        },
      },
    },
  },
}));
beforeEach(() => {
  storage.held = {};
  storage.broken = false;
});

const sheet = (...heads: string[]) =>
  sheetOf(1, { file: 'a.csv', sheet: null, rows: [heads, heads.map(() => 'Alice')] }, []);
const USUAL = ['UPN', 'Forename', 'Surname', 'Shoe size'];

test('columns that mean something are kept, and no cell of any pupil', () => {
  const [mapping] = withSheets([], [sheet(...USUAL)]);
  expect(mapping?.columns.map(({ header }) => header)).toEqual(['UPN', 'Forename', 'Surname']);
  expect(JSON.stringify(mapping)).not.toContain('Alice');
});

test('a row chosen by hand may be a pupil’s, so nothing of it is kept', () => {
  expect(withSheets([], [withHeaderRow(sheet(...USUAL), 1, [])])).toEqual([]);
});

test('the latest stands first, the same headers once, and twelve at most', () => {
  const first = withSheets([], [sheet(...USUAL)]);
  expect(withSheets(first, [sheet(...USUAL.toReversed())])).toHaveLength(1);
  let memory = first;
  for (let n = 0; n < 20; n++)
    memory = withSheets(memory, [sheet('UPN', 'Forename', `Video ${n}`)]);
  expect(memory).toHaveLength(12);
  expect(memory[0]?.columns.at(-1)?.header).toBe('Video 19');
});

test('it is read back; what is damaged, or storage that fails, is no memory and no error', async () => {
  const memory = withSheets([], [sheet(...USUAL)]);
  await writeMemory(memory);
  expect(await readMemory()).toEqual(memory);
  storage.held = { importMappings: [{ version: 99 }] };
  expect(await readMemory()).toEqual([]);
  storage.broken = true;
  await writeMemory(memory);
  expect(await readMemory()).toEqual([]);
});
