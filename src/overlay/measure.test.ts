// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isShort, measure } from './measure.ts';
import type { Placement, Sizes } from './scene.ts';

const sizes: Sizes = {
  strip: { tiny: 58, words: 160, full: 300, height: 29, notes: [] },
  card: {
    ...{ narrow: 240, wide: 345, height: 420, comfortable: 210, least: 98 },
    smallest: { width: 140, height: 60 },
  },
};
const at: Placement = {
  ...{ size: 'card', x: 0, y: 0, width: 345, maxHeight: 113 },
  ...{ attempt: 'low-card', note: null, offset: { x: 0, y: 0 } },
};

test('a card too low to read in comfort is short', () => {
  expect(isShort(at, sizes)).toBe(true);
  expect(isShort({ ...at, maxHeight: 210 }, sizes)).toBe(false);
});

test('one that shows all it has, and a strip, are not', () => {
  expect(isShort(at, { ...sizes, card: { ...sizes.card, height: 110 } })).toBe(false);
  expect(isShort({ ...at, size: 'strip' }, sizes)).toBe(false);
});

test('who has scrolled down in the card is still there when it was measured', () => {
  const box = document.createElement('div');
  const body = document.createElement('div');
  body.className = 'body';
  box.append(body);
  document.body.append(box);
  box.dataset.shape = 'card';
  body.scrollTop = 120;
  // As a browser does: what has no box is not scrolled any more.
  box.getBoundingClientRect = () => {
    if (box.dataset.shape === 'strip') body.scrollTop = 0;
    return new DOMRect(0, 0, 345, 200);
  };
  measure(box, true);
  expect([box.dataset.shape, body.scrollTop]).toEqual(['card', 120]);
});
