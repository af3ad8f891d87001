import { describe, expect, test } from 'vitest';
import { after, before, first, isAddressed, isTitled, last, touches } from './around.ts';
import { placeIn } from './testing/places.ts';

test('a place knows its words and its neighbours', () => {
  const place = placeIn('Well done, [Lily Mae] of 4R');
  expect([before(place), first(place), last(place), after(place)].map((word) => word?.key)).toEqual(
    ['done', 'lily', 'mae', 'of'],
  );
  expect([touches(first(place)), touches(after(place))]).toEqual([false, true]);
});

describe('a grown-up’s title stands before', () => {
  test.each(['Mrs [Rose]', 'Dr. [Grace]', 'Mrs A [Khan]', 'St [Alice]'])('%s', (text) => {
    expect(isTitled(placeIn(text))).toBe(true);
  });
  test.each(['our [Rose]', 'Thank you, miss. [Rose] won', '[Rose]'])('not: %s', (text) => {
    expect(isTitled(placeIn(text))).toBe(false);
  });
});

describe('what leads up to a name', () => {
  test.each([
    'Well done, [Will]',
    'Happy birthday [May]',
    'Congratulations to [April]!',
    'so proud of [Hope]',
    'Our star of the week is [Joy]',
    'Three cheers for [Faith]',
  ])('%s', (text) => {
    expect(isAddressed(placeIn(text))).toBe(true);
  });
  test.each(['in [Summer]', 'the [Rose] class', '[Will] you', 'we rely on [Hope]'])(
    'not: %s',
    (text) => {
      expect(isAddressed(placeIn(text))).toBe(false);
    },
  );
});
