import { expect, test } from 'vitest';
import { ALICE, added, consented } from '../../consent/fixtures/build.ts';
import { answerThat } from '../../consent/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { derivePosts } from '../../posts/index.ts';
import { openComputer, type Worker } from '../list/testing/computer.ts';

const BRYN = 'bryn-0002';
const OWN = '1990000000000007919';
const KEY = `quoted:${OWN}`;
const ANOTHERS = 'quoted:1990000000000000001';
const ADDRESSED = `quoted:${'c'.repeat(64)}`;

/** A school whose post, made on a phone, somebody has declared. */
async function school() {
  const made = await openComputer();
  const { fake, clock, worker } = made;
  const policy = defaultPolicy({ name: 'Holly Lane', handle: 'HollyLanePrim' });
  const setup = { version: 1, policy, accountId: '17', learnedAt: clock.now };
  await fake.browser.storage.local.set({ setup });
  await worker.record(added(), consented(), added(BRYN), consented({ pupil: BRYN }));
  await worker.posts.seenOnX([{ item: OWN, media: true, at: clock.now }]);
  return made;
}
const declare = (worker: Worker, ...pupils: string[]) =>
  worker.ask('posts-declare', { item: OWN, shows: 'pupils', pupils, others: false });
const quoted = async (worker: Worker, key: string) => (await worker.facts([key])).facts.quoted;

test('a quoted post of the school’s own is answered for by its record, at once', async () => {
  const { worker } = await school();
  expect(await quoted(worker, KEY)).toBeNull();
  await declare(worker, ALICE);
  expect(await quoted(worker, KEY)).toMatchObject({ shows: 'pupils', pupils: [ALICE] });
  expect((await worker.facts([KEY])).facts.picture(0, 0)).toBeNull();
  const { known } = await worker.ask('sheet-read', { sheet: await worker.sheet(KEY) });
  expect(known).toMatchObject([{ key: KEY, answer: { pupils: [ALICE] } }]);
});

test('what is said of it when it is quoted is said of the post itself', async () => {
  const { worker } = await school();
  const answer = answerThat('pupils', { pupils: [ALICE], noFace: true });
  const sheet = await worker.sheet(KEY);
  await worker.ask('sheet-answer', { sheet, answers: [{ key: KEY, answer }] });
  expect(await quoted(worker, KEY)).toEqual(answer);
  const [post] = derivePosts((await worker.ask('posts-read', {})).events);
  expect(post).toMatchObject({ item: OWN, shows: 'pupils', pupils: [ALICE] });
  // Put right there since.
  await declare(worker, ALICE, BRYN);
  expect((await quoted(worker, KEY))?.pupils).toEqual([ALICE, BRYN].sort());
});

test.each([ANOTHERS, ADDRESSED])(
  'one of anybody else’s is asked about and remembered: %s',
  async (key) => {
    const { worker, wake } = await school();
    const answer = answerThat('no-pupils');
    const sheet = await worker.sheet(key);
    expect((await worker.ask('sheet-read', { sheet })).known).toEqual([]);
    await worker.ask('sheet-answer', { sheet, answers: [{ key, answer }] });
    expect(await quoted(await wake(), key)).toEqual(answer);
  },
);
