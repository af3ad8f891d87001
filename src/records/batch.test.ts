import { expect, test } from 'vitest';
import { type Batch, linkOf, parseBatch } from './batch.ts';
import { ANYONE } from './event.ts';

const BARE = {
  _id: 'batch/AAAAAAAAAAAAAAAAAAAAAA/0000',
  format: 1,
  batch: 'AAAAAAAAAAAAAAAAAAAAAA',
  page: 0,
  pages: 1,
  parents: [],
  entries: [
    {
      id: 'BBBBBBBBBBBBBBBBBBBBBB',
      about: 'school',
      key: 'CCCCCCCCCCCCCCCCCCCCCC',
      hash: 'D'.repeat(43),
      sealed: 'EEEE',
    },
  ],
} satisfies Omit<Batch, 'link'>;
const WHOLE = { ...BARE, link: linkOf(BARE) };

test('the hash of a link is the one it was', () => {
  expect(WHOLE.link).toBe('e5VEU0YUfRt43P-W2UQVFqz7X25AcdhC4jsxmFyKZl4');
});

test('what the store adds of its own is left out', () => {
  expect(parseBatch({ ...WHOLE, _rev: '1-a' })).toEqual({ is: 'batch', batch: WHOLE });
});

test('one of a later Lollipop is told as that, with whom it is about', () => {
  const later = { ...WHOLE, format: 2, more: true };
  expect(parseBatch(later)).toMatchObject({ is: 'newerVersion', about: ['school'] });
});

test.each([
  ['without entries', { entries: [] }, [ANYONE]],
  ['with half a link', { link: 'abc' }, ['school']],
  ['under another name', { _id: 'batch/other' }, ['school']],
  ['with something besides', { extra: 1 }, ['school']],
])('one %s is damaged', (_, part, about) => {
  expect(parseBatch({ ...WHOLE, ...part })).toMatchObject({ is: 'damaged', about });
});

test('what is no batch at all is damaged, and may be anybody’s', () => {
  expect(parseBatch({ _id: 'batch/x' })).toMatchObject({ is: 'damaged', about: [ANYONE] });
});
