import { expect, test, vi } from 'vitest';
import { ALICE, added, consented, named, withdrawn } from '../../consent/fixtures/build.ts';
import { answerThat, decision, derive } from '../../consent/index.ts';
import { HEAD, OFFICE, openComputer, type Worker } from './testing/computer.ts';

const BEA = 'beatrice-0002';
const DAY = '2026-10-05';
const PRINT = 'a'.repeat(64);
const place = answerThat('work-or-place');

async function read(worker: Worker) {
  const list = await worker.ask('list-read', {});
  const { pupils } = derive(list.events, new Set(list.damaged));
  const says = (id: string) => {
    const said = decision(pupils.get(id), 'social-media', DAY);
    return said.ok ? 'yes' : said.why;
  };
  const open = list.damage.filter(({ settled }) => settled === null).map(({ ref }) => ref);
  return { ...list, pupils, says, open };
}

/** Two pupils who agreed, in a batch each; then a byte of what `damages` names is wrong. */
async function damagedComputer(damages: (name: string) => boolean) {
  const made = await openComputer();
  const { worker, disk, wake } = made;
  await worker.record(added());
  await worker.record(consented());
  await worker.record(added(BEA, named('Beatrice', 'Quill')), consented({ pupil: BEA }));
  await worker.record({ type: 'picture-declared', print: PRINT, answer: place });
  for (const name of disk.kept.keys()) if (damages(name)) disk.kept.set(name, new Uint8Array(80));
  return { ...made, worker: await wake() };
}
const keyOf = (pupil: string) => (name: string) => name.startsWith(`key/${pupil}/`);
const head = (name: string) => name === 'head';

test('a loss is told with whose it is, and nobody but the leadership settles it', async () => {
  const { worker } = await damagedComputer(keyOf(ALICE));
  const { damage, says, open } = await read(worker);
  expect(damage).toMatchObject([{ pupil: ALICE, what: 'key', settled: null }]);
  expect([says(ALICE), says(BEA)]).toEqual(['damaged', 'yes']);
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  await worker.unlock(OFFICE);
  expect(await worker.refusal('list-settle', { refs: open })).toBe('not-allowed');
});

test('settled by name, the loss is told as settled; of a pupil who can’t be read nothing is left', async () => {
  const { worker } = await damagedComputer(keyOf(ALICE));
  const { open } = await read(worker);
  await worker.ask('list-settle', { refs: open });
  const { you } = await worker.ask('vault-state', {});
  const after = await read(worker);
  expect(after).toMatchObject({ whole: true, damaged: [], open: [] });
  expect(after.damage).toMatchObject([{ pupil: ALICE, settled: { by: you } }]);
  expect([after.says(ALICE), after.says(BEA)]).toEqual(['not-on-list', 'yes']);
});

test('a lost end makes everybody a no; settled, names and noes stay and no older yes', async () => {
  const { worker } = await damagedComputer(head);
  expect((await worker.facts([PRINT])).facts.picture(0, 0)).toBeNull();
  const before = await read(worker);
  expect(before.damage).toMatchObject([{ pupil: null, what: 'head' }]);
  expect([before.says(ALICE), before.says(BEA)]).toEqual(['damaged', 'damaged']);
  await worker.record(withdrawn({ on: '2026-10-01' }));
  await worker.ask('list-settle', { refs: before.open });
  const after = await read(worker);
  expect([after.says(ALICE), after.says(BEA)]).toEqual(['withdrawn', 'unknown']);
  expect(after.pupils.get(BEA)?.forenames.legal).toBe('Beatrice');
  expect((await worker.facts([PRINT])).facts.picture(0, 0)).toBeNull();
});

test('what is recorded after settling counts, in this life and in the next', async () => {
  const { worker, wake } = await damagedComputer(head);
  await worker.ask('list-settle', { refs: (await read(worker)).open });
  await worker.record(consented(), { type: 'picture-declared', print: PRINT, answer: place });
  for (const life of [worker, await wake()]) {
    const { says } = await read(life);
    expect([says(ALICE), says(BEA)]).toEqual(['yes', 'unknown']);
    expect((await life.facts([PRINT])).facts.picture(0, 0)).toEqual(place);
  }
});

test('what was damaged while a sealed state was kept is found at the next unlock, and told', async () => {
  const { worker, wake, disk, fake } = await openComputer();
  await worker.record(added(), consented());
  await vi.waitFor(() => expect([...disk.kept.keys()]).toContain('snapshot/pupils'), 5_000);
  for (const name of disk.kept.keys()) {
    if (keyOf(ALICE)(name)) disk.kept.set(name, new Uint8Array(80));
  }
  const next = await wake();
  await next.ask('vault-lock', {});
  fake.told.pages.length = 0;
  await next.unlock(HEAD);
  // The kept state still says yes; looking through everything says what is true.
  await vi.waitFor(async () => {
    const pupils = await (await next.known.readKnown()).pupils();
    expect(pupils.get(ALICE)?.damaged).toBe(true);
  }, 5_000);
  await vi.waitFor(() => expect(fake.told.pages).toContainEqual({ changed: 'list' }), 5_000);
});

test('only a loss that is there is settled', async () => {
  const { worker } = await damagedComputer(() => false);
  expect(await worker.refusal('list-settle', { refs: ['head/other'] })).toBe('gone');
  await worker.ask('vault-lock', {});
  expect(await worker.refusal('list-settle', { refs: ['head/other'] })).toBe('locked');
  await worker.unlock(HEAD);
});
