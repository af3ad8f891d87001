import { expect, test } from 'vitest';
import { ALICE, added } from '../../consent/fixtures/build.ts';
import { answerThat, type PictureAnswer } from '../../consent/index.ts';
import { openComputer } from './testing/computer.ts';

const PRINT = 'a'.repeat(64);
const OTHER = 'c'.repeat(64);
const ONCE = `once:${'b'.repeat(64)}`;
const answer: PictureAnswer = answerThat('pupils', { pupils: [ALICE] });

test('an answer is taken for the pictures of its sheet, and for no other', async () => {
  const { worker } = await openComputer();
  await worker.record(added());
  const sheet = await worker.sheet(PRINT);
  const answers = [
    { key: PRINT, answer },
    { key: OTHER, answer },
  ];
  expect(await worker.refusal('sheet-answer', { sheet, answers })).toBe('shape');
  const { facts } = await worker.facts([PRINT, OTHER]);
  expect([facts.picture(0, 0), facts.picture(0, 1)]).toEqual([null, null]);
  expect(await worker.refusal('sheet-answer', { sheet, answers: [{ key: PRINT, answer }] })).toBe(
    null,
  );
});

test('a sheet is shown while it waits, and is gone once answered', async () => {
  const { worker } = await openComputer();
  const sheet = await worker.sheet(PRINT, ONCE);
  const { pictures } = await worker.ask('sheet-read', { sheet });
  expect(pictures.map(({ key }) => key)).toEqual([PRINT, ONCE]);
  await worker.ask('sheet-answer', { sheet, answers: [{ key: PRINT, answer }] });
  expect(await worker.refusal('sheet-read', { sheet })).toBe('gone');
  expect(await worker.refusal('sheet-answer', { sheet, answers: [{ key: PRINT, answer }] })).toBe(
    'gone',
  );
});

test('a sheet knows when its draft goes out, in X’s words', async () => {
  const { worker } = await openComputer();
  const words = 'Will send on Mon, Nov 30, 2026 at 9 AM';
  const sheet = await worker.scheduledSheet(words, PRINT);
  expect((await worker.ask('sheet-read', { sheet })).scheduled).toBe(words);
});

test('a sheet outlives the worker; one that its tab has asked anew is gone', async () => {
  const { worker, wake } = await openComputer();
  const first = await worker.sheet(PRINT);
  const again = await wake();
  expect((await again.ask('sheet-read', { sheet: first })).id).toBe(first);
  await again.sheet(OTHER);
  expect(await again.refusal('sheet-read', { sheet: first })).toBe('gone');
});

test('locked, nothing is answered, and the sheet waits on', async () => {
  const { worker } = await openComputer();
  const sheet = await worker.sheet(PRINT);
  await worker.ask('vault-lock', {});
  expect(await worker.refusal('sheet-answer', { sheet, answers: [{ key: PRINT, answer }] })).toBe(
    'locked',
  );
  expect(await worker.refusal('sheet-read', { sheet })).toBeNull();
});

test('an answer that could not be recorded lets no picture go', async () => {
  const { worker, disk } = await openComputer();
  await worker.record(added());
  const sheet = await worker.sheet(ONCE);
  disk.fails = 'full';
  expect(
    await worker.refusal('sheet-answer', { sheet, answers: [{ key: ONCE, answer }] }),
  ).not.toBe(null);
  disk.fails = null;
  expect((await worker.facts([ONCE])).facts.picture(0, 0)).toBeNull();
});
