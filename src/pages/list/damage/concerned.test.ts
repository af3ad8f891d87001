import { expect, test } from 'vitest';
import { ALICE, added, named, recorded } from '../../../consent/fixtures/build.ts';
import { derive } from '../../../consent/index.ts';
import type { ListDamage } from '../../../messages/list.ts';
import { concernedOf, kindsOf, refsToSettle, settlementsOf } from './concerned.ts';

const loss = (ref: string, pupil: string | null, more: Partial<ListDamage> = {}): ListDamage => ({
  ref,
  pupil,
  what: 'unreadable',
  settled: null,
  ...more,
});
const register = derive(
  recorded([added(), added('bea-0002', named('Bea', 'Ash'))]),
  new Set(['lost-0003']),
);

test('whose it was: by name, without a name, or anybody’s', () => {
  const damage = [
    loss('a', ALICE),
    loss('b', 'bea-0002'),
    loss('c', ALICE),
    loss('d', 'lost-0003'),
  ];
  const { pupils, unnamed, everybody } = concernedOf(damage, register);
  expect(pupils.map(({ surnames }) => surnames.legal)).toEqual(['Ash', 'Bennett']);
  expect([unnamed, everybody]).toEqual([1, false]);
  expect(concernedOf([loss('head', null)], register)).toMatchObject({
    everybody: true,
    unnamed: 0,
  });
});

test('each kind is counted once a loss, whoever it was about', () => {
  const gone = { what: 'missing' as const };
  const damage = [loss('m', ALICE, gone), loss('m', 'bea-0002', gone), loss('u', ALICE)];
  expect(kindsOf(damage)).toEqual([
    { what: 'missing', count: 1 },
    { what: 'unreadable', count: 1 },
  ]);
});

test('what a later Lollipop wrote is not settled, nor what is settled already', () => {
  const settled = { at: 5, by: 'ada' };
  const damage = [
    loss('a', ALICE),
    loss('a', 'bea-0002'),
    loss('n', ALICE, { what: 'newerVersion' }),
    loss('s', ALICE, { settled }),
    loss('t', ALICE, { settled: { at: 9, by: 'ben' } }),
  ];
  expect(refsToSettle(damage)).toEqual(['a']);
  expect(settlementsOf(damage)).toEqual([
    { at: 9, by: 'ben', count: 1 },
    { at: 5, by: 'ada', count: 1 },
  ]);
});
