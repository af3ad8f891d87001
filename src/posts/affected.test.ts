import fc from 'fast-check';
import { expect, test } from 'vitest';
import { added, consented, listOf, withdrawn } from '../consent/fixtures/build.ts';
import { decision, londonDay } from '../consent/index.ts';
import { affected } from './affected.ts';
import { derivePosts } from './derive.ts';
import type { PostBody, PostBodyOf } from './events.ts';
import { declaredPost, OTHER, POST, recordedPost, seenPost, told, uuid } from './fixtures/build.ts';

const ALICE = 'alice-0001';
const BEN = 'ben-000001';
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 9, 20, 12);
const yes = (pupil: string, until = '2027-08-31') => [added(pupil), consented({ pupil, until })];
const agreed = listOf(...yes(ALICE), ...yes(BEN));
const without = listOf(...yes(ALICE), ...yes(BEN), withdrawn());
const posts = (...bodies: PostBody[]) => derivePosts(told(bodies));
const plan = (due: number | null, number: string, said: number) =>
  recordedPost([ALICE], { item: `plan:${number}`, due, said: uuid(said) });

test('while everybody in it may be shown nothing has to come down', () => {
  expect(affected(posts(...recordedPost([ALICE, BEN])), agreed, NOW)).toEqual({
    scheduled: [],
    shown: [],
    look: [],
    unknown: [],
  });
});

test('a consent that is withdrawn brings down every post that shows the pupil, with the reason', () => {
  const all = posts(
    ...recordedPost([ALICE]),
    seenPost({ item: OTHER }),
    ...declaredPost([ALICE, BEN], { item: OTHER }),
  );
  const { shown } = affected(all, without, NOW);
  expect(shown.map(({ post }) => post.item)).toEqual([OTHER, POST]);
  expect(shown[0]?.refused).toEqual([{ pupil: ALICE, why: 'withdrawn' }]);
});

test('what is planned comes first, and of it what goes out next', () => {
  const all = posts(
    ...recordedPost([ALICE]),
    ...plan(NOW + 2 * HOUR, '1', 7),
    ...plan(NOW + HOUR, '2', 8),
    ...plan(null, '3', 9),
  );
  const { scheduled, shown } = affected(all, without, NOW);
  expect(scheduled.map(({ post }) => post.item)).toEqual(['plan:3', 'plan:2', 'plan:1']);
  expect(scheduled[1]?.deadline).toBe(NOW + HOUR);
  expect(shown.length).toBe(1);
});

test('a planned post whose time is over is out, and has to be looked for', () => {
  const { scheduled, shown } = affected(posts(...plan(NOW - HOUR, '1', 7)), without, NOW);
  expect([scheduled.length, shown.length]).toEqual([0, 1]);
  expect(shown[0]?.deadline).toBeNull();
});

test('a consent that runs out before a planned post goes out is no for it', () => {
  const short = listOf(...yes(ALICE, '2026-10-25'));
  const due = Date.UTC(2026, 9, 30, 9);
  expect(affected(posts(...plan(due, '1', 7)), short, NOW).scheduled[0]?.refused).toEqual([
    { pupil: ALICE, why: 'expired' },
  ]);
  expect(affected(posts(...recordedPost([ALICE])), short, NOW).shown).toEqual([]);
});

test('a video needs the consent for videos too', () => {
  const photographs = listOf(
    added(),
    consented({ answers: { 'social-media': 'yes', video: 'no' } }),
  );
  const video = recordedPost([ALICE], { media: [{ key: null, kind: 'video' }] });
  expect(affected(posts(...video), photographs, NOW).shown.length).toBe(1);
  expect(affected(posts(...recordedPost([ALICE])), photographs, NOW).shown).toEqual([]);
});

test('what nobody has spoken for, and what has lost somebody, can’t be known', () => {
  const gone = recordedPost([BEN, 'erased-001'], { item: OTHER }).slice(0, 2);
  const { unknown } = affected(posts(seenPost(), ...gone), agreed, NOW);
  expect(unknown.map(({ item }) => item).sort()).toEqual([POST, OTHER]);
});

test('what came down is not asked for again', () => {
  const down: PostBody = { type: 'post-taken-down', item: POST, how: 'deleted' };
  expect(affected(posts(...recordedPost([ALICE]), down), without, NOW).shown).toEqual([]);
});

test('no post that shows somebody who may not be shown is ever missed', () => {
  const pupils = [ALICE, BEN, 'cara-00001', 'nobody-001'];
  const one = fc.record({
    number: fc.integer({ min: 1, max: 5 }).map(String),
    shows: fc.uniqueArray(fc.constantFrom(...pupils)),
    due: fc.option(fc.integer({ min: -3, max: 3 })),
    how: fc.constantFrom('recorded', 'seen', 'planned'),
  });
  const noes = fc.uniqueArray(fc.constantFrom(...pupils.slice(0, 3)));
  fc.assert(
    fc.property(fc.array(one), noes, (all, no) => {
      const register = listOf(
        ...pupils.slice(0, 3).flatMap((pupil) => yes(pupil)),
        ...no.map((pupil) => withdrawn({ pupil })),
      );
      const bodies = all.flatMap(({ number, shows, due, how }, index): PostBody[] => {
        const said = uuid(index + 20);
        if (how === 'seen') {
          return [seenPost({ item: number }), ...declaredPost(shows, { item: number, said })];
        }
        const at = due === null ? null : NOW + due * HOUR;
        const item = how === 'planned' ? `plan:${number}` : number;
        return recordedPost(shows, { item, said, due: how === 'planned' ? at : null });
      });
      const derived = posts(...bodies);
      const { scheduled, shown } = affected(derived, register, NOW);
      const found = new Set([...scheduled, ...shown].map(({ post }) => post.item));
      for (const post of derived) {
        const refused = post.pupils.some(
          (id) => !decision(register.pupils.get(id), 'social-media', londonDay(NOW)).ok,
        );
        expect(found.has(post.item)).toBe(refused);
      }
    }),
  );
});

test('an old post that a person has marked must come down, until it may stay or is down', () => {
  const marked: PostBodyOf<'post-marked'> = {
    type: 'post-marked',
    item: OTHER,
    handle: 'HollyLanePrim',
    at: Date.UTC(2020, 2, 5),
    media: true,
    rules: ['pupil-name-with-photo'],
    stays: false,
  };
  const { shown } = affected(posts(marked), agreed, NOW);
  expect(shown).toMatchObject([
    {
      post: { item: OTHER, at: marked.at, handle: 'HollyLanePrim', media: true },
      refused: [],
    },
  ]);
  expect(shown[0]?.post.marked).toMatchObject({ by: 'head', rules: ['pupil-name-with-photo'] });
  const stays = { ...marked, rules: [], stays: true };
  expect(affected(posts(marked, stays), agreed, NOW).shown).toEqual([]);
  const down = { type: 'post-taken-down', item: OTHER, how: 'deleted' } as const;
  expect(affected(posts(marked, down), agreed, NOW).shown).toEqual([]);
});

test('what the list refuses stands before what a person has marked', () => {
  const marked: PostBodyOf<'post-marked'> = {
    type: 'post-marked',
    item: OTHER,
    handle: 'HollyLanePrim',
    at: NOW,
    media: false,
    rules: [],
    stays: false,
  };
  const { shown } = affected(posts(marked, ...recordedPost([ALICE])), without, NOW);
  expect(shown.map(({ post }) => post.item)).toEqual([POST, OTHER]);
});
