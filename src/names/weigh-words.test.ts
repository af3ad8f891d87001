import { describe, expect, test } from 'vitest';
import { placeIn } from './testing/places.ts';
import { weighOrdinary, weighTime } from './weigh-words.ts';

describe('months and seasons', () => {
  test.each([
    ['in [May] we', 'slight'],
    ['[May] half term', 'slight'],
    ['on 3 [April] at', 'slight'],
    ['by [Summer] then', 'maybe'],
    ['[Summer]’s model', 'sure'],
    ['[April] scored', 'sure'],
  ])('%s is %s', (text, strength) => {
    expect(weighTime(placeIn(text), false)).toBe(strength);
  });
});

describe('a name that is a word', () => {
  test.each([
    ['[Will] you help', 4, 'slight'],
    ['[Will] Year 2 bring', 4, 'slight'],
    ['[Grace] won', 3, 'sure'],
    ['[River] wrote', 4, 'sure'],
    ['[Summer] has', 4, 'maybe'],
    ['[Amber], you are', 3, 'sure'],
    ['[Hope], courage and kindness', 4, 'slight'],
    ['we met [Rose] there', 3, 'sure'],
    ['past the [Rose] there', 3, 'maybe'],
  ] as const)('%s is %s', (text, common, strength) => {
    expect(weighOrdinary(placeIn(text), common)).toBe(strength);
  });
});
