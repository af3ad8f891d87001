import { describe, expect, test } from 'vitest';
import { cut } from './cut.ts';
import { fold } from './fold.ts';
import { findInTag } from './tags.ts';
import { indexOf } from './testing/lists.ts';

const index = indexOf('Alice Bennett', 'Grace Hill', 'Ted Cox', 'Elizabeth Moss');
const found = (text: string) => {
  const folded = fold(text);
  return cut(folded)
    .tags.flatMap((tag) => findInTag(folded, tag, index))
    .map(({ start, end, strength }) => `${text.slice(start, end)}: ${strength}`);
};

describe('names in hashtags, handles, links and file names', () => {
  test.each([
    ['#WellDoneAlice', 'Alice: sure'],
    ['#welldonealice2026', 'alice: sure'],
    ['#welldonelizzie', 'lizzie: sure'],
    ['#superstarted', 'ted: maybe'],
    ['@alice_bennett', 'alice_bennett: sure'],
    ['@AliceReads', 'Alice: maybe'],
    ['school.example/news/alice-bennett', 'alice-bennett: sure'],
    ['IMG_2041_alice.jpg', 'alice: sure'],
    ['grace.jpg', 'grace: maybe'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

test.each([
  '#GetStarted',
  '#Graceful',
  '#SummerReading',
  'school.example/amazing-grace-hymn-sheet',
])('%s names nobody', (text) => {
  expect(found(text).filter((one) => !one.endsWith('slight'))).toEqual([]);
});
