import * as v from 'valibot';
import { expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { sheetPicturesSchema } from '../../messages/sheet.ts';
import { sheetOf } from './sheet.ts';

const KEY = 'a'.repeat(64);
const photo = (key: string | null) => ({ kind: 'photo' as const, key, alt: '', uploading: false });

test('every picture of a thread that can be told is asked about, in its place', () => {
  const [row] = draftOf('Hello').rows;
  if (!row) throw new Error('A draft has a row.');
  const draft = {
    ...draftOf('Hello'),
    rows: [
      { ...row, media: [photo('blob:1')] },
      { ...row, media: [photo(null), photo('blob:2')] },
    ],
  };
  const copy = 'data:image/jpeg;base64,AAAA';
  const sheet = sheetOf(draft, [[KEY], [null, KEY]], (at) => (at === 'blob:1' ? copy : null));
  expect(v.parse(sheetPicturesSchema, sheet)).toEqual([
    { row: 0, index: 0, kind: 'photo', key: KEY, thumbnail: copy },
    { row: 1, index: 1, kind: 'photo', key: KEY, thumbnail: null },
  ]);
});

test('a picture whose content is not known yet is not asked about', () => {
  const draft = draftOf('', 'alt');
  expect(sheetOf(draft, [[null]], () => null)).toEqual([]);
});
