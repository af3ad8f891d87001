import { expect, test } from 'vitest';
import { packIds } from './ids.ts';
import { PackedIndexError } from './pack.ts';
import { packBase, unpackBase } from './packed-index.ts';
import { layTable } from './table.ts';

const base = {
  table: layTable({ postings: new Map([['alice', [0]]]), compound: new Set(['alice']) }),
  ids: packIds(['p1']),
  initials: Uint16Array.of(97, 97, 98, 98),
  removed: Uint8Array.of(0),
};

test('what is packed comes back as it was', () => {
  const tail = { classes: ['4 Rowan'], known: [{ kind: 'staff' as const, name: 'Mrs Wood' }] };
  const back = unpackBase(packBase(base, tail));
  expect(back.base).toEqual(base);
  expect(back.tail).toEqual({ people: 1, ...tail });
});

test('sections that do not fit together are refused', () => {
  const short = { ...base, initials: Uint16Array.of(97, 97) };
  expect(() => unpackBase(packBase(short, { classes: [], known: [] }))).toThrow(PackedIndexError);
});

test('a byte too few is refused', () => {
  const bytes = packBase(base, { classes: [], known: [] });
  expect(() => unpackBase(bytes.slice(0, 40))).toThrow(PackedIndexError);
});
