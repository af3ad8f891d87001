import { expect, test } from 'vitest';
import { inWords } from './words.ts';

const found = (text: string) => inWords(text).map(({ message }) => message);

test.each([
  ['Image: Jane Doe/Getty', 'stock'],
  ['Snow at dawn (Getty Images)', 'stock'],
  ['From https://www.shutterstock.com/image-photo/1', 'stock'],
  ['Picture: Alamy', 'stock'],
  ['Here are the first three pages of the new Julia Donaldson book for everyone.', 'reproduced'],
  ['We have scanned chapter one of the new book so that you can read on.', 'reproduced'],
  ['Attached is a PDF of the whole Harry Potter series.', 'reproduced'],
  ['We recorded the whole musical at the theatre. Enjoy!', 'reproduced'],
  ['The full film of The Snowman is here to download: the whole movie of the book', 'reproduced'],
  ['♪ Let it fall, let it fall, nobody minds at all ♪', 'lyrics'],
  ['Here are the lyrics to the new song:\nWalking on the water tonight\nWalking home', 'lyrics'],
  ['“The wind is in the tree / The moon is on the sea / The owl is calling me”', 'lyrics'],
])('is asked about: %s', (text, message) => {
  expect(found(text)).toContain(message);
});

const LONG = `${'one two three four five '.repeat(6)}end`;
test('a long quotation without a source is asked about, with one it is fine', () => {
  expect(found(`“${LONG}”`)).toEqual(['quotation']);
  expect(found(`“${LONG}” – Jane Author`)).toEqual([]);
  expect(found(`As Ofsted wrote: "${LONG}"`)).toEqual([]);
  expect(found('“A short line that anybody may quote.”')).toEqual([]);
});

test.each([
  'Year 3 wrote the first chapter of their own book today. Enjoy!',
  'Here are some pages from our class book about volcanoes.',
  'Marcus Rashford’s book, You Are a Champion, is our Year 6 class novel.',
  'We read the first three chapters of the new book and loved them.',
  '🎵 Our choir sang at the market today. 🎵',
  'Photo from Unsplash.',
  'Here are three pages of the new book, with kind permission of the publisher.',
  'Letters home: Y3 / Y4 / Y5 trips / swimming',
  'Haiku by Year 5: “Leaves fall to the ground / all the colours of the sun / winter will be here”',
  'We sang the carol “Away in a manger / No crib for a bed / The little Lord Jesus”.',
  'A recording of our show is on sale. Share the news!',
])('is left alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
