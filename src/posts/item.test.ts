import * as v from 'valibot';
import { expect, test } from 'vitest';
import { addressOf, itemSchema, kindOf, madeAt } from './item.ts';

test.each([
  ['1990000000000000001', 'post'],
  ['plan:1990000000000000001', 'plan'],
  ['avatar:1234567/a_B-9', 'avatar'],
  ['banner:17000/1700000000', 'banner'],
  ['00000000-0000-4000-8000-000000000001', 'unlinked'],
] as const)('%s is a %s', (item, kind) => {
  expect(v.is(itemSchema, item)).toBe(true);
  expect(kindOf(item)).toBe(kind);
});

test.each(['', 'grace', '12a', 'plan:', 'avatar:Grace Jones', 'avatar:a/b/c', '1'.repeat(26)])(
  'words have no place in an item: %j',
  (item) => expect(v.is(itemSchema, item)).toBe(false),
);

test('a post has its own address; a planned one stands on X’s list of them', () => {
  expect(addressOf('12', 'HollyLanePrim')).toBe('https://x.com/HollyLanePrim/status/12');
  expect(addressOf('12', '')).toBe('https://x.com/i/status/12');
  expect(addressOf('plan:12', 'HollyLanePrim')).toMatch(/unsent\/scheduled$/);
  expect(addressOf('avatar:12/a', 'HollyLanePrim')).toBe('https://x.com/HollyLanePrim');
  expect(addressOf('00000000-0000-4000-8000-000000000001', 'HollyLanePrim')).toBeNull();
});

test('the number of a post says when X made it', () => {
  // The first snowflake that X wrote of (29850926000 is older): 1541815603606036480, 28 June 2022.
  expect(new Date(madeAt('1541815603606036480')).toISOString()).toBe('2022-06-28T16:07:40.105Z');
});
