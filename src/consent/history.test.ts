import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from './derive.ts';
import type { ConsentBody } from './events.ts';
import { ALICE, added, consented, listOf, pupilOf, recorded, withdrawn } from './fixtures/build.ts';
import { historyOf, inOrder } from './history.ts';

const undo = (...events: string[]): ConsentBody => ({ type: 'event-undone', events, reason: '' });
const answer = (...bodies: ConsentBody[]) => {
  const { answer, withdrawn } =
    pupilOf(listOf(added(), ...bodies)).permissions['social-media'] ?? {};
  return { answer, withdrawn };
};

test('an undone event does not count, and stays in the history', () => {
  const events = recorded([added(), consented(), undo('event-1')]);
  expect(pupilOf(derive(events)).permissions).toEqual({});
  expect(historyOf(events, ALICE).map(({ event, undoneBy }) => [event.id, undoneBy?.id])).toEqual([
    ['event-0', undefined],
    ['event-1', 'event-2'],
  ]);
});

test('an undoing that is undone brings back what it undid', () => {
  expect(answer(consented(), undo('event-1'), undo('event-2')).answer).toBe('yes');
});

test('undoing a withdrawal brings back the yes; undoing what comes later is nothing', () => {
  expect(answer(consented(), withdrawn(), undo('event-2'))).toEqual({
    answer: 'yes',
    withdrawn: null,
  });
  expect(answer(consented(), undo('event-3'), withdrawn()).withdrawn).toBe('2026-10-14');
});

test('of two events of one instant the more protective one stands', () => {
  const at = { at: 5, by: 'office' };
  const events = [
    { id: 'a', ...at, body: withdrawn() },
    { id: 'b', ...at, body: consented() },
    { id: 'c', ...at, body: added() },
  ];
  expect(inOrder(events).map(({ event }) => event.id)).toEqual(['c', 'b', 'a']);
});

test('whatever order events come in, and however often, the list is the same', () => {
  const events = recorded([
    added(),
    consented(),
    withdrawn(),
    consented({ evidence: { kind: 'import', reference: '' }, answers: { 'social-media': 'yes' } }),
    undo('event-1'),
    undo('event-4'),
    {
      type: 'do-not-photograph-set',
      pupil: ALICE,
      evidence: { kind: 'form', reference: '' },
      value: 'no',
    },
  ]);
  const expected = derive(events);
  const orders = fc.shuffledSubarray(events, { minLength: events.length });
  fc.assert(
    fc.property(orders, fc.subarray(events), (order, twice) => {
      expect(derive([...twice, ...order])).toEqual(expected);
    }),
  );
});
