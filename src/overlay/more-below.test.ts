// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hasMoreBelow, markMoreBelow } from './more-below.ts';

test('there is more until the end is reached, give or take a rounding', () => {
  const card = { scrollHeight: 300, clientHeight: 100 };
  expect(hasMoreBelow({ ...card, scrollTop: 0 })).toBe(true);
  expect(hasMoreBelow({ ...card, scrollTop: 190 })).toBe(true);
  expect(hasMoreBelow({ ...card, scrollTop: 199 })).toBe(false);
});

test('a box with nothing to scroll is not marked, nor stays so', () => {
  const box = document.createElement('div');
  box.dataset.more = '';
  markMoreBelow(box);
  expect(box.hasAttribute('data-more')).toBe(false);
});
