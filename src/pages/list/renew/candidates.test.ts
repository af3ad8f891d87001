import { expect, test } from 'vitest';
import { ALICE, added, consented, listOf, withdrawn } from '../../../consent/fixtures/build.ts';
import { renew } from '../../../consent/index.ts';
import { candidatesOf, endsAs } from './candidates.ts';

const DAY = '2027-07-20';
const UNTIL = '2028-08-31';
const all = (...bodies: Parameters<typeof listOf>) => candidatesOf(listOf(...bodies), DAY, UNTIL);

test('a plain yes that ends before can be renewed, run out or not', () => {
  expect(all(added(), consented({ until: '2027-08-31' }))).toMatchObject([{ ends: '2027-08-31' }]);
  expect(all(added(), consented({ until: '2027-06-30' }))).toMatchObject([{ ends: '2027-06-30' }]);
});

test('a no, a withdrawal and a consent that lasts longer cannot', () => {
  expect(all(added(), consented({ answers: { 'social-media': 'no' } }))).toEqual([]);
  expect(all(added(), consented(), withdrawn({ uses: ['social-media', 'video'] }))).toEqual([]);
  expect(all(added(), consented({ until: UNTIL }))).toEqual([]);
  const longer = listOf(added(), consented({ until: '2031-08-31' }));
  expect(renew(longer, [ALICE], { source: 'form', from: DAY, until: UNTIL }).bodies).toEqual([]);
});

test('an end before today makes nobody a candidate', () => {
  expect(candidatesOf(listOf(added(), consented()), DAY, '2027-07-19')).toEqual([]);
});

test('endings are told apart', () => {
  const [over] = all(added(), consented({ until: '2027-06-30' }));
  const [soon] = all(added(), consented({ until: '2027-08-31' }));
  if (!over || !soon) throw new Error('both can be renewed');
  expect([over, soon].map((one) => endsAs(one, 'over', DAY))).toEqual([true, false]);
  expect([over, soon].map((one) => endsAs(one, 'soon', DAY))).toEqual([true, true]);
});
