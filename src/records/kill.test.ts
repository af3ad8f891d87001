import { expect, test } from 'vitest';
import { randomId } from '../vault/bytes.ts';
import { Killed, newFuse } from '../vault/testing/memory-disk.ts';
import { answer, done, note, type School, school, WORDS } from './testing/school.ts';

/** A computer under load takes its time over so many cases; that is no fault. */
const EXHAUSTIVE = { timeout: 60_000 };

const AT = 1_780_000_000_000;
const GRACE = randomId();
const ROWAN = randomId();

/** What the next life finds: events, losses, and whether what was erased has gone. */
async function found({ reborn }: School): Promise<string> {
  const { records, vault, disk } = reborn();
  await vault.lock('person');
  const state = await vault.state();
  if (state.is !== 'locked') return JSON.stringify(state);
  const ada = state.people.find(({ name }) => name === 'Ada Head');
  done(await vault.unlock({ by: 'passphrase', person: ada?.id ?? '', passphrase: WORDS }));
  const { events, damage } = done(await records.events());
  const keys = [...disk.kept.keys()].filter((name) => name.startsWith(`key/${GRACE}/`));
  return JSON.stringify({
    people: done(await vault.people()).map(({ name }) => name),
    events: events.map(({ type, body }) => [type, body]),
    damage,
    erased: events.some(({ type }) => type === 'records/erased') && keys.length > 0,
  });
}

async function prepared(fuse: ReturnType<typeof newFuse>) {
  const made = await school({ fuse });
  done(await made.records.append([answer(GRACE, 'yes'), note('a')], { at: AT }));
  const ben = done(await made.vault.addPerson({ name: 'Ben', role: 'slt', passphrase: WORDS }));
  return { ...made, ben };
}

const many = Array.from({ length: 8 }, (_, at) =>
  answer(at % 2 === 0 ? ROWAN : GRACE, 'no', `${at}`),
);

const OPERATIONS: [string, (it: Awaited<ReturnType<typeof prepared>>) => Promise<unknown>][] = [
  [
    'the first events of a pupil',
    ({ records }) => records.append([answer(ROWAN, 'yes')], { at: AT }),
  ],
  ['an append of several pages', ({ records }) => records.append(many, { at: AT })],
  ['an erasure', ({ records }) => records.erase([GRACE], { at: AT }, [note('left')])],
  ['the removal of a person', ({ vault, ben }) => vault.removePerson(ben)],
];

test.each(OPERATIONS)(
  'killed at any write of %s: all of it or nothing',
  EXHAUSTIVE,
  async (_, act) => {
    const undisturbed = await prepared(newFuse());
    const before = await found(await prepared(newFuse()));
    const first = undisturbed.fuse.writes;
    await act(undisturbed);
    const writes = undisturbed.fuse.writes - first;
    const after = await found(undisturbed);
    expect(after).not.toBe(before);
    expect(writes).toBeGreaterThan(0);
    for (let left = 0; left < writes; left++) {
      for (const afterWrite of [false, true]) {
        const fuse = newFuse();
        const doomed = await prepared(fuse);
        Object.assign(fuse, { left, after: afterWrite });
        await expect(act(doomed)).rejects.toThrow(Killed);
        expect([before, after]).toContain(await found(doomed));
      }
    }
  },
);

test('of a batch that arrives in part nothing is read, and all of it once it is there', async () => {
  const { records, db, reborn } = await school();
  done(await records.append([note('a')], { at: AT }));
  const other = await school();
  done(await other.records.append(many, { at: AT }));
  const { shelf } = other;
  const { docs } = await shelf.all();
  const bare = docs.map((doc) =>
    Object.fromEntries(Object.entries(doc ?? {}).filter(([key]) => key !== '_rev')),
  );
  await db.bulkDocs(bare.slice(0, 2));
  const read = done(await reborn().records.events());
  expect(read.unfinished).toHaveLength(1);
  expect([read.damage, read.events.length]).toEqual([[], 1]);
  await db.bulkDocs(bare.slice(2));
  const whole = done(await reborn().records.events());
  // Another school's keys are not here: what arrived is told as lost, not passed over.
  expect(whole.unfinished).toEqual([]);
  expect(new Set(whole.damage.map(({ about, what }) => `${what} ${about}`))).toEqual(
    new Set([`key ${GRACE}`, `key ${ROWAN}`]),
  );
});
