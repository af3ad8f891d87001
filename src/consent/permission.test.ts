import { expect, test } from 'vitest';
import { decision } from './decision.ts';
import type { ConsentBody } from './events.ts';
import { added, consented, listOf, pupilOf, withdrawn } from './fixtures/build.ts';

const DAY = '2026-11-22';
const outcome = (...bodies: ConsentBody[]) => {
  const made = decision(pupilOf(listOf(added(), ...bodies)), 'social-media', DAY);
  return made.ok ? 'yes' : made.why;
};
const FATHER = { givenBy: 'Mr A Bennett', relationship: 'Father' };
const refused = { answers: { 'social-media': 'no' as const } };
const imported = { evidence: { kind: 'import' as const, reference: '' } };

test('a parent may take back their own no', () => {
  expect(outcome(consented(refused), consented())).toBe('yes');
  expect(outcome(consented(), withdrawn(), consented())).toBe('yes');
});

test('parents who disagree are a no, whoever spoke last', () => {
  expect(outcome(consented({ ...refused, ...FATHER }), consented())).toBe('disputed');
  expect(outcome(consented(), consented({ ...refused, ...FATHER }))).toBe('refused');
  expect(outcome(consented(), withdrawn(FATHER), consented())).toBe('disputed');
});

test('a child’s no is not taken back by a parent’s yes', () => {
  const child = { givenBy: 'Alice', relationship: 'Pupil' };
  expect(outcome(consented({ ...refused, ...child }), consented())).toBe('disputed');
});

test('an unnamed person’s no is not taken back by another unnamed person', () => {
  const nobody = { givenBy: '' };
  expect(outcome(consented({ ...refused, ...nobody }), consented(nobody))).toBe('disputed');
});

test('once a person says that a no is settled, the yes counts', () => {
  const no = consented({ ...refused, ...FATHER });
  expect(outcome(no, consented({ settles: ['event-1'] }))).toBe('yes');
});

test('an import or a renewal lifts no withdrawal that it did not know of', () => {
  expect(outcome(consented(), withdrawn(), consented(imported))).toBe('disputed');
  const renewal = { evidence: { kind: 'renewal' as const, reference: 'form' } };
  expect(outcome(consented(), withdrawn(), consented(renewal))).toBe('disputed');
});

test('of two withdrawals the earlier day stands', () => {
  const late = withdrawn({ on: '2026-12-01' });
  expect(outcome(consented(), withdrawn(), late)).toBe('withdrawn');
  expect(outcome(consented(), late)).toBe('yes');
});

test('what was never agreed to can be withdrawn all the same', () => {
  expect(outcome(withdrawn())).toBe('withdrawn');
});
