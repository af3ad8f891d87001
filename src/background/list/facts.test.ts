import { expect, test } from 'vitest';
import { ALICE, added, consented } from '../../consent/fixtures/build.ts';
import { answerThat, londonDay, type PictureAnswer } from '../../consent/index.ts';
import { findNames } from '../../names/index.ts';
import { computer, DAY, HEAD, openComputer } from './testing/computer.ts';

const PRINT = 'a'.repeat(64);
const ONCE = `once:${'b'.repeat(64)}`;
const OF_ALICE: PictureAnswer = answerThat('pupils', { pupils: [ALICE] });

const confirmed = (now: number) =>
  ({ type: 'list-confirmed', day: londonDay(now), pupils: 1 }) as const;

test('without a vault there is no list, and nothing is locked', async () => {
  const worker = await computer().wake();
  expect(await worker.facts()).toMatchObject({ list: 'none', locked: false });
});

test('locked, nothing of the list is known', async () => {
  const { worker } = await openComputer();
  await worker.record(added());
  await worker.ask('vault-lock', {});
  const said = await worker.facts([PRINT]);
  expect(said.locked).toBe(true);
  expect(said.facts.list).toBeNull();
  expect(said.facts.picture(0, 0)).toBeNull();
});

test('a list that nobody has called current is stale, and so is one of eight days ago', async () => {
  const { worker, clock } = await openComputer();
  await worker.record(added());
  expect((await worker.facts()).list).toBe('stale');
  await worker.record(confirmed(clock.now));
  expect((await worker.facts()).list).toBe('current');
  clock.now += 8 * DAY;
  await worker.unlock(HEAD);
  expect((await worker.facts()).list).toBe('stale');
});

test('what was said of a picture is known by its content, with the pupils in it', async () => {
  const { worker } = await openComputer();
  await worker.record(added(), consented());
  const sheet = await worker.sheet(PRINT);
  await worker.ask('sheet-answer', { sheet, answers: [{ key: PRINT, answer: OF_ALICE }] });
  const { facts } = await worker.facts([PRINT, null, 'c'.repeat(64)]);
  expect(facts.picture(0, 0)).toEqual(OF_ALICE);
  expect(facts.list?.pupil(ALICE)?.id).toBe(ALICE);
  expect([facts.picture(0, 1), facts.picture(0, 2), facts.picture(7, 7)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a picture that could not be read is answered for until the browser closes', async () => {
  const { worker, wake, fake } = await openComputer();
  await worker.record(added());
  const sheet = await worker.sheet(ONCE);
  await worker.ask('sheet-answer', { sheet, answers: [{ key: ONCE, answer: OF_ALICE }] });
  const { events } = await worker.ask('list-read', {});
  expect(events.at(-1)?.body).toEqual({ type: 'picture-declared', print: null, answer: OF_ALICE });
  const again = await wake();
  expect((await again.facts([ONCE])).facts.picture(0, 0)).toEqual(OF_ALICE);

  fake.browser.storage.session.held.clear();
  const nextDay = await wake();
  await nextDay.unlock(HEAD);
  expect((await nextDay.facts([ONCE])).facts.picture(0, 0)).toBeNull();
});

test('a worker just woken finds names at once, in the middle of a draft', async () => {
  const { worker, wake } = await openComputer();
  await worker.record(added());
  const { facts } = await (await wake()).facts();
  const names = facts.list?.names;
  expect(names && findNames('Well done, Alice!', names)).toHaveLength(1);
});
