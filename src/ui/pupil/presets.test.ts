import { expect, test } from 'vitest';
import {
  added,
  consented,
  listOf,
  pupilOf,
  recorded,
  withdrawn,
} from '../../consent/fixtures/build.ts';
import { type ConsentBody, derive } from '../../consent/index.ts';
import { lastGiver, usesToWithdraw, usualEnd } from './presets.ts';

const DAY = '2026-11-25';
const alice = (...bodies: ConsentBody[]) => pupilOf(listOf(added(), ...bodies));
const YES = { display: 'yes', 'social-media': 'yes', press: 'no', 'first-name': 'yes' } as const;

test('a parent who rings up means every picture use that stands, and not the name', () => {
  expect(usesToWithdraw(alice(consented({ answers: YES })), DAY)).toEqual([
    'display',
    'social-media',
  ]);
});

test('what is withdrawn already is not withdrawn again; what will be, may be earlier', () => {
  const pupil = (on: string) => alice(consented({ answers: YES }), withdrawn({ on }));
  expect(usesToWithdraw(pupil('2026-10-01'), DAY)).toEqual(['display']);
  expect(usesToWithdraw(pupil('2027-01-01'), DAY)).toEqual(['display', 'social-media']);
});

test('the one who spoke last is taken to speak again', () => {
  const pupil = alice(
    consented(),
    consented({ answers: { press: 'yes' }, givenBy: 'Mr K Bennett', relationship: 'Father' }),
    consented({ answers: { display: 'yes' }, givenBy: '', relationship: '' }),
  );
  expect(lastGiver(pupil)).toMatchObject({ givenBy: 'Mr K Bennett', relationship: 'Father' });
  expect(lastGiver(pupilOf(derive(recorded([added()]))))).toBeNull();
});

test('a consent lasts until the school year ends, from six weeks before until the next one ends', () => {
  expect(usualEnd('2026-11-25')).toBe('2027-08-31');
  expect(usualEnd('2027-07-20')).toBe('2027-08-31');
  expect(usualEnd('2027-07-21')).toBe('2028-08-31');
});
