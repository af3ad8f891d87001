import { expect, test } from 'vitest';
import { eventsOf, NOW } from '../fixtures/check.ts';
import { concernAbout, isConcernOpen } from './concerns.ts';
import { deriveFollowers } from './derive.ts';
import { type FollowerBody, followerSubjectOf } from './events.ts';

const CONCERN = '00000000-0000-4000-8000-00000000000c';
const OTHER = '00000000-0000-4000-8000-00000000000d';
const opened = (concern = CONCERN, id = '9'): FollowerBody => ({
  type: 'pupil-concern-opened',
  concern,
  id,
  signals: ['an-age'],
});
const closed = (reason: 'not-a-pupil' | 'family-told' = 'not-a-pupil'): FollowerBody => ({
  type: 'pupil-concern-closed',
  concern: CONCERN,
  why: { is: 'usual', reason },
});
const of = (...bodies: FollowerBody[]) => deriveFollowers(eventsOf(...bodies)).concerns;
const isOpen = (...bodies: FollowerBody[]) => of(...bodies).map(isConcernOpen);

test('a concern is open from its opening, as records from before have it, until it is closed', () => {
  expect(isOpen(opened())).toEqual([true]);
  expect(isOpen(opened(), closed())).toEqual([false]);
  expect(isOpen(opened(), closed(), opened())).toEqual([true]);
});

test('its history keeps every opening and closing, by whom, when and why', () => {
  expect(of(opened(), closed(), opened(), closed('family-told'))).toEqual([
    {
      ...{ concern: CONCERN, id: '9', signals: ['an-age'] },
      steps: [
        { is: 'opened', at: NOW, by: 'ada' },
        { is: 'closed', at: NOW + 1, by: 'ada', why: { is: 'usual', reason: 'not-a-pupil' } },
        { is: 'opened', at: NOW + 2, by: 'ada' },
        { is: 'closed', at: NOW + 3, by: 'ada', why: { is: 'usual', reason: 'family-told' } },
      ],
    },
  ]);
});

test('opened or closed twice is once, and what was never opened is not closed', () => {
  expect(of(opened(), opened())[0]?.steps).toHaveLength(1);
  const [twice] = of(opened(), closed(), closed('family-told'));
  expect(twice?.steps.at(-1)).toMatchObject({ why: { reason: 'not-a-pupil' } });
  expect(of(closed())).toEqual([]);
});

test('of two concerns about one account the open one counts', () => {
  const both = of(opened(), opened(OTHER), closed());
  expect(concernAbout(both, '9')?.concern).toBe(OTHER);
  expect(concernAbout(of(opened(), closed()), '9')?.concern).toBe(CONCERN);
  expect(concernAbout(both, '10')).toBe(undefined);
});

test('of one that was erased only that is left, also where it can be read still', () => {
  const erased: FollowerBody = { type: 'pupil-concern-erased', concern: CONCERN };
  expect(followerSubjectOf(erased)).toBe(null);
  for (const before of [[], [opened(), closed()]]) {
    const read = deriveFollowers(eventsOf(...before, erased, opened(OTHER)));
    expect(read.concerns.map(({ concern }) => concern)).toEqual([OTHER]);
    expect(read.erasedConcerns).toEqual([{ at: NOW + before.length, by: 'ada' }]);
  }
});

test('a closing is sealed under the key of its concern', () => {
  expect([opened(), closed()].map(followerSubjectOf)).toEqual([CONCERN, CONCERN]);
});
