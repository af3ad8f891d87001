import { expect, test } from 'vitest';
import { randomId, toUtf8 } from '../vault/bytes.ts';
import { answer, done, note, school } from './testing/school.ts';

const AT = 1_780_000_000_000;
const GRACE = randomId();
const ROWAN = randomId();

async function withTwo() {
  const made = await school();
  done(
    await made.records.append([answer(GRACE, 'yes'), answer(ROWAN, 'yes', 'Rowan')], { at: AT }),
  );
  done(await made.records.append([answer(GRACE, 'no')], { at: AT + 1 }));
  return made;
}

test('an erased pupil is gone, the others stay, and the chain is whole', async () => {
  const { records, reborn, disk } = await withTwo();
  const printed = done(await records.chainHead()).heads;
  done(await records.erase([GRACE], { at: AT + 2 }, [note('a pupil has left')]));
  expect([...disk.kept.keys()].filter((name) => name.includes(GRACE))).toEqual([]);
  const next = reborn();
  const { events, damage } = done(await next.records.events());
  expect(damage).toEqual([]);
  expect(events.map(({ type, subject }) => [type, subject])).toEqual([
    ['answer', ROWAN],
    ['records/erased', null],
    ['note', null],
  ]);
  expect(done(await next.records.verifyChain(printed))).toMatchObject({
    whole: true,
    printedStands: true,
  });
});

test('no derived state outlives an erasure', async () => {
  const { records, disk } = await withTwo();
  const { mark } = done(await records.events());
  done(await records.keepSnapshot('names', toUtf8('Grace'), mark));
  done(await records.erase([GRACE], { at: AT }));
  expect([...disk.kept.keys()].filter((name) => name.startsWith('snapshot/'))).toEqual([]);
});

test('nothing can be recorded of an erased pupil', async () => {
  const { records } = await withTwo();
  done(await records.erase([GRACE], { at: AT }));
  expect(await records.append([answer(GRACE, 'yes')], { at: AT })).toEqual({
    ok: false,
    why: 'erased',
  });
});

test('an erasure whose keys were not destroyed yet is finished by whoever comes next', async () => {
  const { records, reborn, disk } = await withTwo();
  const kept = new Map(disk.kept);
  done(await records.erase([GRACE], { at: AT }));
  // As if the worker had died between the record of it and the destruction.
  for (const [name, bytes] of kept) disk.kept.set(name, bytes);
  done(await reborn().records.events());
  expect([...disk.kept.keys()].filter((name) => name.includes(GRACE))).toEqual([]);
});
