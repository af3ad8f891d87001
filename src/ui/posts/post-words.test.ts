import { expect, test } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { recordedPost, told } from '../../posts/fixtures/build.ts';
import { derivePosts } from '../../posts/index.ts';
import { shownWords } from './post-words.ts';

const words = createWords('en_GB');
const said = (change: Parameters<typeof recordedPost>[1]) =>
  derivePosts(told(recordedPost(['alice-0001'], change))).map((post) => shownWords(words, post));

test('a post of which nobody has spoken for all says so, although some of it is known', () => {
  expect(said({})).toEqual([null]);
  expect(said({ others: true })).toEqual(['Somebody who is not on the list is shown too.']);
  expect(said({ shows: 'unknown' })).toEqual(['Nobody has said who else is shown.']);
});
