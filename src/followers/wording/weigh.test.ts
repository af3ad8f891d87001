import { expect, test } from 'vitest';
import { type Weights, weigh } from './weigh.ts';

const weights: Weights = {
  base: 0.5,
  of: new Map([
    ['menu', 4],
    ['plug', 2],
    ['plugs~', 2],
    ['mum', -6],
  ]),
  about: new Map([
    ['menu', 'adult'],
    ['plug', 'drugs'],
    ['plugs~', 'drugs'],
  ]),
};

test('known marks over the root of how many there are, of four at least', () => {
  expect(weigh(new Set(['menu', 'mum']), weights)).toEqual({
    score: -0.5,
    known: 2,
    about: 'adult',
    told: false,
  });
  const nine = new Set(['menu', 'mum', ...'abcdefg']);
  expect(weigh(nine, weights).score).toBeCloseTo(0.5 - 2 / 3);
});

test('what words begin with is no word more, and the topic is where most weight lies', () => {
  expect(weigh(new Set(['plug', 'plugs~']), weights)).toMatchObject({ known: 1, about: 'drugs' });
});

test('of nothing known nothing is said', () => {
  expect(weigh(new Set(['tea']), weights)).toEqual({
    score: 0.5,
    known: 0,
    about: null,
    told: false,
  });
});

test('what stands in its name alone tells nothing', () => {
  const menu = new Set(['menu']);
  expect(weigh(menu, weights)).toMatchObject({ told: true });
  expect(weigh(menu, weights, new Set())).toMatchObject({ told: false });
});
