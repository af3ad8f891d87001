import { expect, test, vi } from 'vitest';
import { ALICE, added, consented, named, withdrawn } from '../../consent/fixtures/build.ts';
import { findNames } from '../../names/index.ts';
import { HEAD, openComputer, type Worker } from './testing/computer.ts';

const BEA = 'beatrice-0002';
const bea = () => added(BEA, named('Beatrice', 'Quill'));
const SNAPSHOTS = ['snapshot/list', 'snapshot/names', 'snapshot/pupils'];
const erasure = { passphrase: HEAD.passphrase, reason: 'asked for' };

async function isFound(worker: Worker, name: string): Promise<boolean> {
  const { facts } = await worker.facts();
  if (!facts.list) throw new Error('There is no list.');
  return findNames(`Well done, ${name}!`, facts.list.names).length > 0;
}
const kept = ({ kept: all }: { kept: Map<string, unknown> }) =>
  [...all.keys()].filter((name) => name.startsWith('snapshot/')).sort();

test('a pupil who is added is found at once, and the index is not built anew', async () => {
  const { worker } = await openComputer();
  await worker.record(added());
  const before = (await worker.facts()).facts.list?.names;
  expect(await isFound(worker, 'Beatrice')).toBe(false);
  await worker.record(bea());
  expect(await isFound(worker, 'Beatrice')).toBe(true);
  expect((await worker.facts()).facts.list?.names).toBe(before);
});

test('a name that is changed is found as it is now, and no more as it was', async () => {
  const { worker } = await openComputer();
  await worker.record(added(), bea());
  const { forenames } = named('Clementine', '');
  const { evidence } = bea();
  await worker.record({ type: 'pupil-changed', pupil: BEA, evidence, change: { forenames } });
  expect(await isFound(worker, 'Clementine')).toBe(true);
  expect(await isFound(worker, 'Beatrice')).toBe(false);
});

test('a life that wakes reads the sealed states, and not the records', async () => {
  const { worker, wake, disk, reads } = await openComputer();
  await worker.record(added());
  await vi.waitFor(() => expect(kept(disk)).toEqual(SNAPSHOTS), 5_000);
  const again = await wake();
  const before = reads.all;
  expect(await isFound(again, 'Alice')).toBe(true);
  expect((await again.facts()).facts.list?.pupil(ALICE)).toBeUndefined();
  expect(reads.all).toBe(before);
});

test('a life that died before it kept its states leaves nobody out', async () => {
  const { worker, wake, disk } = await openComputer();
  await worker.record(added());
  await vi.waitFor(() => expect(kept(disk)).toEqual(SNAPSHOTS), 5_000);
  const second = await wake();
  await second.record(bea());
  const third = await wake();
  expect(await isFound(third, 'Beatrice')).toBe(true);
  expect(await isFound(third, 'Alice')).toBe(true);
});

test('states that can’t be read are made anew', async () => {
  const { worker, wake, disk } = await openComputer();
  await worker.record(added());
  await vi.waitFor(() => expect(kept(disk)).toEqual(SNAPSHOTS), 5_000);
  for (const name of SNAPSHOTS) disk.kept.set(name, Uint8Array.of(1, 2, 3));
  expect(await isFound(await wake(), 'Alice')).toBe(true);
});

test('an erased pupil’s name is forgotten at once, by this life and by the next', async () => {
  const { worker, wake, disk } = await openComputer();
  await worker.record(added(), bea());
  await vi.waitFor(() => expect(kept(disk)).toEqual(SNAPSHOTS), 5_000);
  await worker.ask('list-erase', { pupil: BEA, ...erasure });
  expect(kept(disk)).toEqual([]);
  expect(await isFound(worker, 'Beatrice')).toBe(false);
  expect(await isFound(worker, 'Alice')).toBe(true);
  const again = await wake();
  expect(await isFound(again, 'Beatrice')).toBe(false);
  expect(await isFound(again, 'Alice')).toBe(true);
});

test('states made before an erasure are not kept after it', async () => {
  const { worker, disk } = await openComputer();
  await worker.record(added(), bea());
  const { mark } = await worker.known.readRecorded();
  await worker.ask('list-erase', { pupil: BEA, ...erasure });
  await worker.records.keepSnapshot('names', new TextEncoder().encode('Beatrice'), mark);
  expect(kept(disk)).toEqual([]);
});

test('what is taken back changes names too', async () => {
  const { worker } = await openComputer();
  await worker.record(added());
  const { events } = await worker.record(bea());
  expect(await isFound(worker, 'Beatrice')).toBe(true);
  const undone = events.map(({ id }) => id);
  await worker.record({ type: 'event-undone', events: undone, reason: '' });
  expect(await isFound(worker, 'Beatrice')).toBe(false);
});

test('a withdrawal counts for the next verdict', async () => {
  const { worker } = await openComputer();
  await worker.record(added(), consented());
  await worker.record(withdrawn());
  const pupils = await (await worker.known.readKnown()).pupils();
  expect(pupils.get(ALICE)?.permissions['social-media']?.objections).toHaveLength(1);
});

test('a pupil whose record is damaged is named as such, and the others stand', async () => {
  const { worker, wake, disk } = await openComputer();
  await worker.record(added(), consented());
  await worker.record(bea());
  for (const name of disk.kept.keys()) {
    if (name.startsWith(`key/${ALICE}/`)) disk.kept.set(name, new Uint8Array(80));
  }
  const { damaged, whole, events } = await (await wake()).ask('list-read', {});
  expect({ damaged, whole }).toEqual({ damaged: [ALICE], whole: false });
  expect(events.map(({ body }) => body.type)).toEqual(['pupil-added']);
});
