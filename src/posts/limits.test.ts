import { expect, test } from 'vitest';
import { ALICE, added, consented, listOf } from '../consent/fixtures/build.ts';
import { answerThat, type ConsentBody, type PictureAnswer } from '../consent/index.ts';
import { affected } from './affected.ts';
import { derivePosts } from './derive.ts';
import type { PostBody } from './events.ts';
import { declaredPost, POST, recordedPost, seenPost, told } from './fixtures/build.ts';

const BEN = 'ben-000001';
const CARA = 'cara-00001';
const KEY = 'ab'.repeat(32);
const NOW = Date.UTC(2026, 9, 20, 12);
const others = [BEN, CARA].flatMap((pupil) => [added(pupil), consented({ pupil })]);

/** A list on which Alice’s yes has this beside it, and this is said of the picture. */
function listWith(conditions: string, answer?: Partial<PictureAnswer>) {
  const said: ConsentBody[] = answer
    ? [{ type: 'picture-declared', print: KEY, answer: answerThat('pupils', answer) }]
    : [];
  return listOf(added(), consented({ conditions }), ...others, ...said);
}
const posts = (...bodies: PostBody[]) => derivePosts(told(bodies));
const reasons = (all: ReturnType<typeof affected>) =>
  [...all.scheduled, ...all.shown].flatMap(({ refused }) => refused.map(({ why }) => why));
const open = (all: ReturnType<typeof affected>) =>
  all.look.flatMap((one) => one.open.map(({ condition }) => condition.kind));

test.each(['Work only', 'Only the work, not the child; work only'])(
  '“%s” recorded after the post brings it down, planned or out',
  (conditions) => {
    const due = NOW + 3_600_000;
    const list = listWith(conditions);
    expect(reasons(affected(posts(...recordedPost([ALICE])), list, NOW))).toEqual(['work-only']);
    const plan = affected(posts(...recordedPost([ALICE], { item: 'plan:7', due })), list, NOW);
    expect(plan.scheduled).toMatchObject([{ refused: [{ why: 'work-only' }], deadline: due }]);
  },
);

test('a group that is too small comes down, by the pupils of that picture alone', () => {
  const list = (pupils: string[]) => listWith('Group photos only', { pupils });
  const three = posts(...recordedPost([ALICE, BEN, CARA]));
  expect(reasons(affected(three, list([ALICE, BEN, CARA]), NOW))).toEqual([]);
  expect(open(affected(three, list([ALICE, BEN, CARA]), NOW))).toEqual([]);
  const [one, two] = [KEY, 'cd'.repeat(32)];
  const media = [one, two].map((key) => ({ key, kind: 'photo' as const }));
  const apart = listOf(
    ...[added(), consented({ conditions: 'Group photos only' }), ...others],
    ...[[one, [ALICE]] as const, [two, [BEN, CARA]] as const].map(
      ([print, pupils]): ConsentBody => ({
        ...{ type: 'picture-declared', print },
        answer: answerThat('pupils', { pupils: [...pupils] }),
      }),
    ),
  );
  const both = posts(...recordedPost([ALICE, BEN, CARA], { media }));
  expect(reasons(affected(both, apart, NOW))).toEqual(['group-only']);
});

test('where it isn’t known which pictures there are, a person has to look', () => {
  const list = listWith('Group photos only');
  const all = posts(seenPost(), ...declaredPost([ALICE, BEN, CARA]));
  expect(open(affected(all, list, NOW))).toEqual(['group-only']);
  expect(reasons(affected(posts(seenPost(), ...declaredPost([ALICE])), list, NOW))).toEqual([
    'group-only',
  ]);
});

test('“no face” is kept where that was said of the very picture, and else looked at', () => {
  const all = posts(...recordedPost([ALICE]));
  const pupils = [ALICE];
  expect(open(affected(all, listWith('No face', { pupils, noFace: true }), NOW))).toEqual([]);
  expect(open(affected(all, listWith('No face', { pupils }), NOW))).toEqual(['no-face']);
  expect(open(affected(all, listWith('No face'), NOW))).toEqual(['no-face']);
});

test('what only a person can judge is looked at until somebody has said that it is kept', () => {
  const all = posts(...recordedPost([ALICE]));
  const asked = affected(all, listWith('Only hands', { pupils: [ALICE] }), NOW);
  expect(open(asked)).toEqual(['other']);
  const events = asked.look.flatMap((one) => one.open.map(({ event }) => event));
  const judged = listWith('Only hands', { pupils: [ALICE], judged: events });
  expect(affected(all, judged, NOW).look).toEqual([]);
  const kept = posts(...recordedPost([ALICE]), {
    type: 'post-conditions-kept',
    item: POST,
    events,
  });
  expect(affected(kept, listWith('Only hands'), NOW).look).toEqual([]);
  const again = listOf(added(), consented(), ...others, consented({ conditions: 'Only hands' }));
  expect(open(affected(kept, again, NOW))).toEqual(['other']);
});

test('what was only seen may be a video, so one without a consent for those is looked at', () => {
  const list = listOf(added(), consented({ answers: { 'social-media': 'yes', video: 'no' } }));
  const all = affected(posts(seenPost(), ...declaredPost([ALICE])), list, NOW);
  expect(open(all)).toEqual(['photo-only']);
  expect(affected(posts(...recordedPost([ALICE])), list, NOW).look).toEqual([]);
});
