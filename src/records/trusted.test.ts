import { expect, test } from 'vitest';
import { ANYONE, type RecordedEvent, SCHOOL } from './event.ts';
import { trusted, withSettled } from './trusted.ts';

const event = (
  id: string,
  subject: string | null,
  type = 'answer',
  body: unknown = {},
): RecordedEvent => ({
  id,
  subject,
  type,
  version: 1,
  at: 1,
  by: 'ada',
  body,
});
const settled = (id: string, ...refs: string[]) => event(id, null, 'records/settled', { refs });
const loss = (about: string, ref = `key/${about}`) => ({ ref, about, what: 'key' as const });

test('without a loss everything is believed', () => {
  const events = [event('1', 'grace'), event('2', null)];
  expect(trusted(events, [])).toEqual({
    events,
    before: new Set(),
    unsure: new Set(),
    everybodyUnsure: false,
  });
});

test('whoever lost something is unsure, the others are not', () => {
  const { unsure, everybodyUnsure } = trusted([], withSettled([loss('grace')], []));
  expect([unsure, everybodyUnsure]).toEqual([new Set(['grace']), false]);
});

test.each([ANYONE, SCHOOL])('what %s lost makes everybody unsure', (about) => {
  expect(trusted([], withSettled([loss(about)], [])).everybodyUnsure).toBe(true);
});

test('once it is settled only what came after counts, for that pupil', () => {
  const events = [
    event('yes', 'grace'),
    event('other', 'rowan'),
    event('school', null),
    settled('s', 'key/grace'),
    event('anew', 'grace'),
  ];
  const read = trusted(events, withSettled([loss('grace')], events));
  expect(read.unsure.size).toBe(0);
  expect(read.events.map(({ id }) => id)).toEqual(['other', 'school', 's', 'anew']);
  expect(read.before).toEqual(new Set(['yes']));
});

test('settling one loss does not settle another of the same pupil', () => {
  const events = [event('yes', 'grace'), settled('s', 'a'), event('anew', 'grace')];
  const damage = withSettled([loss('grace', 'a'), loss('grace', 'b')], events);
  expect(trusted(events, damage).unsure).toEqual(new Set(['grace']));
});

test('settled for everybody, nobody’s earlier events count', () => {
  const events = [
    event('yes', 'grace'),
    event('school', null),
    settled('s', 'head'),
    event('anew', 'rowan'),
  ];
  const read = trusted(events, withSettled([loss(ANYONE, 'head')], events));
  expect(read.events.map(({ id }) => id)).toEqual(['s', 'anew']);
  expect(read.before).toEqual(new Set(['yes', 'school']));
});
