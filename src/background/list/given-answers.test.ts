import { expect, test, vi } from 'vitest';
import { added } from '../../consent/fixtures/build.ts';
import type { Draft } from '../../lint/draft.ts';
import type { Finding } from '../../lint/finding.ts';
import { HEAD, HOUR, OFFICE, openComputer } from './testing/computer.ts';

const TEXT = 'Mr Booth led our assembly.';
const draft: Draft = {
  surface: 'inline',
  rows: [{ text: TEXT, media: [], tagged: [], poll: [] }],
  replyTo: null,
  quoted: null,
  scheduled: null,
};
const question: Finding = {
  rule: 'pupil-name-with-photo',
  clause: 'pupil-names',
  severity: 'check',
  row: 0,
  field: { kind: 'text' },
  ...{ start: 3, end: 8, message: 'rule_pupilNameWithPhoto_maybe', params: { name: 'Booth' } },
};

test('a question that was answered is asked no more, by a later life either', async () => {
  const { worker, wake } = await openComputer();
  expect(await worker.answers.withoutAnswered(draft, [question])).toEqual([question]);
  await worker.answers.answerFinding(draft, question);
  expect(await worker.answers.withoutAnswered(draft, [question])).toEqual([]);
  const again = await wake();
  expect(await again.answers.withoutAnswered(draft, [question])).toEqual([]);
});

test('it is recorded, without the words it was about', async () => {
  const { worker } = await openComputer();
  await worker.answers.answerFinding(draft, question);
  const read = await worker.records.events();
  const recorded = read.ok ? read.value.events : [];
  const answer = recorded.find(({ type }) => type === 'finding-answered');
  expect(answer).toMatchObject({ subject: null, body: { rule: 'pupil-name-with-photo' } });
  expect(answer?.by).not.toBe('');
  expect(JSON.stringify(answer)).not.toContain('Booth');
});

test('a life that wakes after it need not read all records', async () => {
  const { worker, wake, reads, disk } = await openComputer();
  const sealed = () => disk.kept.get('snapshot/names');
  await worker.record(added());
  await vi.waitFor(() => expect(sealed()).toBeDefined(), 5_000);
  const old = sealed();
  await worker.answers.answerFinding(draft, question);
  await vi.waitFor(() => expect(sealed()).not.toBe(old), 5_000);
  const again = await wake();
  const before = reads.all;
  await again.facts();
  expect(reads.all).toBe(before);
});

test('nobody answers while it is locked, nor does the office', async () => {
  const { worker, clock } = await openComputer();
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  const answered = () => worker.answers.answerFinding(draft, question);
  await expect(answered()).rejects.toThrow('locked');
  clock.now += HOUR;
  await worker.unlock(OFFICE);
  await expect(answered()).rejects.toThrow('not-allowed');
  await worker.ask('vault-lock', {});
  clock.now += HOUR;
  await worker.unlock(HEAD);
  await expect(answered()).resolves.toBeUndefined();
});
