import * as v from 'valibot';
import { expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { MOST_PICTURES, sheetPicturesSchema } from '../../messages/sheet.ts';
import { askingOf, sheetOf } from './sheet.ts';

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
    { row: 0, index: 0, kind: 'photo', key: KEY, looks: null, thumbnail: copy },
    { row: 1, index: 1, kind: 'photo', key: KEY, looks: null, thumbnail: null },
  ]);
});

test('a picture whose content is not known yet is not asked about', () => {
  const draft = draftOf('', 'alt');
  expect(sheetOf(draft, [[null]], () => null)).toEqual([]);
});

test('a picture that looks as if it were somebody else’s is asked about as such', () => {
  const draft = draftOf('The moors. Photo: Jane Shutter');
  const rows = draft.rows.map((row) => ({ ...row, media: [photo('blob:1')] }));
  const [asked] = sheetOf({ ...draft, rows }, [[KEY]], () => null);
  expect(asked?.looks).toBe('credit');
});

/** A draft with a picture for each key. */
function pictured(keys: readonly (string | null)[]) {
  const draft = draftOf('Hello');
  const media = keys.map(() => photo('blob:1'));
  return { ...draft, rows: draft.rows.map((row) => ({ ...row, media })) };
}
const asking = (keys: readonly (string | null)[]) => askingOf(pictured(keys), [keys], () => null);

test('as many pictures as a message takes are asked about, and one more is said to be too many', () => {
  const most = Array.from({ length: MOST_PICTURES }, () => KEY);
  expect(asking(most)).toMatchObject({ say: null, pictures: { length: MOST_PICTURES } });
  const params = { most: MOST_PICTURES };
  expect(asking([...most, KEY])).toEqual({
    pictures: [],
    say: { key: 'panel_tooManyPictures', params },
  });
});

test('of several pictures those that are read are asked about, and the others are named', () => {
  const { pictures, say } = asking([KEY, null]);
  expect([pictures.length, say?.key]).toEqual([1, 'panel_pictureUnread']);
});

test('the quoted post’s pictures are one picture more, behind all others', () => {
  const key = 'quoted:199';
  const media = [{ kind: 'photo' as const, key: 'https://pbs.twimg.com/media/a' }];
  const quoted = { handle: 'gov', text: '', picture: true, post: '199', media };
  const copy = 'data:image/jpeg;base64,AAAA';
  const sheet = sheetOf({ ...pictured([KEY]), quoted }, [[KEY], [key]], () => copy);
  expect(v.parse(sheetPicturesSchema, sheet).at(-1)).toEqual({
    ...{ row: 1, index: 0, kind: 'photo', key, looks: null, thumbnail: copy },
  });
  expect(sheet.length).toBe(2);
});
