import { expect, test } from 'vitest';
import type { ArchivedPost } from '../../archive/archived-post.ts';
import { ALICE } from '../../consent/fixtures/build.ts';
import { OFFICE } from '../list/testing/computer.ts';
import { postsOf, school } from './testing/school.ts';

const OLD = '1000000000000000003';
const old = (text: string, media: ArchivedPost['media'] = []): ArchivedPost => ({
  id: OLD,
  at: Date.UTC(2020, 2, 5),
  text,
  media,
  replyTo: null,
});
const MARK = {
  ...{ item: OLD, handle: 'HollyLanePrim', at: Date.UTC(2020, 2, 5), media: true },
  ...{ rules: ['pupil-name-with-photo' as const], stays: false },
};

test('names are found by the list; nothing of an old post is kept', async () => {
  const { worker } = await school();
  const { judged } = await worker.ask('archive-judge', {
    posts: [old('Well done, Alice Bennett!', ['photo'])],
  });
  expect(judged).toMatchObject([{ id: OLD, standing: 'come-down', unknown: true, known: 'no' }]);
  expect(await postsOf(worker)).toEqual([]);
});

test('a person marks it: it must come down, and is known when it is met again; it may stay after all', async () => {
  const { worker } = await school();
  await worker.ask('posts-mark', MARK);
  expect(await postsOf(worker)).toMatchObject([
    { item: OLD, marked: { rules: ['pupil-name-with-photo'] }, at: MARK.at },
  ]);
  const again = () => worker.ask('archive-judge', { posts: [old('Our choir.', ['photo'])] });
  expect((await again()).judged).toMatchObject([{ standing: 'look', known: 'marked' }]);
  await worker.ask('posts-mark', { ...MARK, rules: [], stays: true });
  expect((await again()).judged).toMatchObject([{ known: 'no' }]);
});

test('who was said to be shown is judged by the list of today', async () => {
  const { worker } = await school();
  await worker.ask('posts-mark', MARK);
  await worker.ask('posts-declare', { item: OLD, shows: 'pupils', pupils: [ALICE], others: false });
  const judge = async () =>
    (await worker.ask('archive-judge', { posts: [old('Our choir.', ['photo'])] })).judged;
  expect(await judge()).toMatchObject([{ standing: 'fine', unknown: false }]);
  await worker.record({
    type: 'consent-withdrawn',
    pupil: ALICE,
    uses: ['social-media'],
    on: '2020-01-01',
    givenBy: 'Mrs Bennett',
    relationship: 'Mother',
    evidence: { kind: 'phone', reference: '' },
  });
  expect(await judge()).toMatchObject([{ standing: 'come-down' }]);
});

test('while it is locked nothing is judged, and the office neither judges nor marks', async () => {
  const { worker } = await school();
  const posts = [old('Our choir.')];
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  expect(await worker.refusal('archive-judge', { posts })).toBe('locked');
  await worker.unlock(OFFICE);
  expect(await worker.refusal('archive-judge', { posts })).toBe('not-allowed');
  expect(await worker.refusal('posts-mark', MARK)).toBe('not-allowed');
});
