import { expect, test } from 'vitest';
import type { Media } from '../../lint/draft.ts';
import { draftOf } from '../../lint/draft-of.ts';
import { looksForeign } from './looks.ts';

const PHOTO: Media = { kind: 'photo', key: 'blob:https://x.com/1', alt: '', uploading: false };

function looks(text: string, media: Partial<Media> = {}) {
  const draft = draftOf(text);
  const rows = draft.rows.map((row) => ({ ...row, media: [{ ...PHOTO, ...media }] }));
  return looksForeign({ ...draft, rows }, 0, 0);
}

test.each([
  'Our hall, © Jane Shutter',
  'Our hall (c) 2024',
  'The moors at dawn. Photo: Jane Shutter',
  'The moors. Photo by @janeshutter',
  'A cartoon by Quentin Blake',
  'Snow! 📷 @weather',
  'Picture credit goes to the Gazette',
  'Courtesy of the Gazette',
  'Credit: Gazette',
])('a credit line is seen: %s', (text) => {
  expect(looks(text)).toBe('credit');
  expect(looks('Our hall', { alt: text })).toBe('credit');
});

test.each([
  'We found this lovely cartoon on Google Images and have used it for our poster.',
  'Taken from the internet, but so true',
  'Found this online today',
])('words that say it was found are seen: %s', (text) => {
  expect(looks(text)).toBe('found');
});

test.each([
  'Lovely pictures by Year 3 in the hall.',
  'Artwork by our pupils, photos by the school council',
  'This photograph of sunrise was taken by our caretaker.',
  'Film: Paddington, Friday at six',
  'Great photos from Robinwood',
  'Staying safe online: our assembly',
  'All credit to Year 5!',
  'Pictures to follow.',
])('an ordinary post says nothing of the kind: %s', (text) => {
  expect(looks(text)).toBeNull();
});

test('a GIF is seldom the school’s own', () => {
  expect(looks('Hurray', { kind: 'gif' })).toBe('gif');
});

test('a picture without a file behind it is asked about; one that can’t be told is not', () => {
  expect(looks('Hurray', { key: 'https://media.example.org/1.jpg' })).toBe('from-web');
  expect(looks('Hurray', { key: 'data:image/png;base64,AAAA' })).toBe('from-web');
  expect(looks('Hurray', { key: null })).toBeNull();
});

test('a picture of a draft that X kept is as much the school’s own as before', () => {
  expect(looks('Hurray', { key: 'https://pbs.twimg.com/media/1.jpg' })).toBeNull();
});

test('a picture that is not there looks like nothing', () => {
  expect(looksForeign(draftOf('© Jane'), 0, 0)).toBeNull();
  expect(looksForeign(draftOf('© Jane'), 3, 0)).toBeNull();
});
