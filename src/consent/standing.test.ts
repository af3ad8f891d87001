import { expect, test } from 'vitest';
import type { ConsentBody } from './events.ts';
import { added, consented, listOf, pupilOf, withdrawn } from './fixtures/build.ts';
import { expiringSoon, standingOf } from './standing.ts';

const standing = (day: string, ...bodies: ConsentBody[]) =>
  standingOf(pupilOf(listOf(added(), ...bodies)), day);

test.each<[string, string, ConsentBody[]]>([
  ['may', '2026-11-22', [consented()]],
  ['may-with-conditions', '2026-11-22', [consented({ conditions: 'No faces' })]],
  ['may', '2027-07-19', [consented()]],
  ['expiring', '2027-07-20', [consented()]],
  ['missing', '2026-11-22', []],
  ['missing', '2026-11-22', [consented({ answers: { 'social-media': 'pending' } })]],
  ['may-not', '2026-11-22', [consented(), withdrawn()]],
  ['may-not', '2027-09-01', [consented()]],
])('%s on %s', (expected, day, bodies) => expect(standing(day, ...bodies)).toBe(expected));

test('what ends within six weeks is told by day and uses, the first first', () => {
  const list = listOf(
    added(),
    consented(),
    consented({ answers: { press: 'yes' }, until: '2027-07-31' }),
    consented({ answers: { website: 'yes' }, until: '2028-08-31' }),
  );
  expect(expiringSoon(list, '2027-07-25').map(({ uses, until }) => [until, uses])).toEqual([
    ['2027-07-31', ['press']],
    ['2027-08-31', ['social-media', 'video']],
  ]);
});
