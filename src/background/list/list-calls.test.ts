import { expect, test } from 'vitest';
import { ALICE, added, consented, withdrawn } from '../../consent/fixtures/build.ts';
import { answerThat, type ConsentBody, type PictureAnswer } from '../../consent/index.ts';
import { computer, HEAD, OFFICE, openComputer } from './testing/computer.ts';

const PRINT = 'a'.repeat(64);
const PLACE: PictureAnswer = answerThat('work-or-place');
const declared: ConsentBody = { type: 'picture-declared', print: PRINT, answer: PLACE };
const erasure = { pupil: ALICE, reason: '', passphrase: OFFICE.passphrase };

/** The office at work on a list of one. */
async function office() {
  const made = await openComputer();
  const { worker } = made;
  await worker.record(added(), consented());
  const { events } = await worker.record(declared);
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  await worker.unlock(OFFICE);
  return { ...made, declaration: events[0]?.id ?? '' };
}

test('the office keeps the list', async () => {
  const { worker } = await office();
  expect(await worker.refusal('list-record', { bodies: [withdrawn()] })).toBeNull();
  expect((await worker.ask('list-read', {})).events.at(-1)?.body.type).toBe('consent-withdrawn');
});

test('the office declares no picture, exports nothing, erases nobody, gives nobody access and sets no limits', async () => {
  const { worker } = await office();
  const { people, you } = await worker.ask('vault-state', {});
  const head = people.find(({ name }) => name === HEAD.name)?.id ?? '';
  const { passphrase } = OFFICE;
  const lock = { idleMinutes: 480, absoluteHours: 24 };
  const sheet = await worker.sheet(PRINT);
  const refusals = [
    await worker.refusal('list-record', { bodies: [withdrawn(), declared] }),
    await worker.refusal('list-erase', erasure),
    await worker.refusal('list-export', {}),
    await worker.refusal('person-add', {
      name: 'Cy',
      role: 'slt',
      passphrase: 'four random words',
    }),
    await worker.refusal('person-change', { person: you ?? '', name: 'Ben', role: 'slt' }),
    await worker.refusal('person-remove', { person: head, passphrase }),
    await worker.refusal('recovery-renew', { passphrase }),
    await worker.refusal('lock-settings', { lock, maxAgeDays: 90 }),
    await worker.refusal('sheet-answer', { sheet, answers: [{ key: PRINT, answer: PLACE }] }),
  ];
  expect(refusals).toEqual(Array(9).fill('not-allowed'));
  // All or nothing: the withdrawal that came with the declaration was not recorded either.
  expect((await worker.ask('list-read', {})).events).toHaveLength(3);
});

test('nor does the office take back what was declared of a picture', async () => {
  const { worker, declaration } = await office();
  const bodies = [{ type: 'event-undone' as const, events: [declaration], reason: '' }];
  expect(await worker.refusal('list-record', { bodies })).toBe('not-allowed');
});

test('a pupil is erased by the one call that asks for the passphrase, and by no other', async () => {
  const { worker } = await openComputer();
  await worker.record(added());
  const bodies = [{ type: 'pupil-erased' as const, pupil: ALICE, reason: '' }];
  expect(await worker.refusal('list-record', { bodies })).toBe('not-allowed');
  expect(await worker.refusal('list-erase', erasure)).toBe('wrong-passphrase');
  const { passphrase } = HEAD;
  const { events } = await worker.ask('list-erase', { ...erasure, passphrase });
  expect(events.map(({ body }) => body.type)).toEqual(['pupil-erased']);
  expect(await worker.refusal('list-record', { bodies: [consented()] })).toBe('gone');
});

test('nothing is read or recorded without a vault, nor while it is locked', async () => {
  const worker = await computer().wake();
  expect(await worker.refusal('list-read', {})).toBe('locked');
  await worker.ask('vault-create', HEAD);
  await worker.ask('vault-lock', {});
  expect(await worker.refusal('list-read', {})).toBe('locked');
  expect(await worker.refusal('list-record', { bodies: [added()] })).toBe('locked');
});

test('killed at any write of a list of forty: all of them or none, and the list whole', async () => {
  const forty = Array.from({ length: 40 }, (_, at) =>
    added(`pupil-${String(at).padStart(4, '0')}`),
  );
  const outcomes = new Set<number>();
  for (let left = 0; left < 8; left++) {
    const { worker, wake, fuse } = await openComputer();
    Object.assign(fuse, { left, after: left % 2 === 1 });
    const died = await worker.refusal('list-record', { bodies: forty });
    Object.assign(fuse, { left: null });
    const list = await (await wake()).ask('list-read', {});
    outcomes.add(list.events.length);
    expect(list).toMatchObject({ damaged: [], whole: true });
    if (died === null) break;
  }
  expect([...outcomes].sort()).toEqual([0, 40]);
});
