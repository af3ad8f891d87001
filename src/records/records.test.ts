import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomId, toUtf8 } from '../vault/bytes.ts';
import { answer, done, note, school, WORDS } from './testing/school.ts';

const AT = 1_780_000_000_000;
const GRACE = randomId();
const ROWAN = randomId();

test('what is recorded is read back, in its order, with who and when, also by the next life', async () => {
  const { records, reborn, head } = await school();
  done(await records.append([answer(GRACE, 'yes'), note('hello')], { at: AT }));
  done(await records.append([answer(GRACE, 'no')], { at: AT + 1, by: 'ben' }));
  const { events, damage } = done(await reborn().records.events());
  expect(damage).toEqual([]);
  expect(events).toMatchObject([
    { subject: GRACE, type: 'answer', version: 1, at: AT, by: head, body: { says: 'yes' } },
    { subject: null, type: 'note', body: { text: 'hello' } },
    { subject: GRACE, at: AT + 1, by: 'ben', body: { says: 'no' } },
  ]);
});

test('any events in any parcels come back as they went in', async () => {
  const { records, reborn } = await school();
  const texts: string[] = [];
  const parcel = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(parcel, async (some) => {
      texts.push(...some);
      done(await records.append(some.map(note), { at: AT }));
      const { events, damage } = done(await reborn().records.events());
      expect(damage).toEqual([]);
      expect(events.map(({ body }) => body)).toEqual(texts.map((text) => ({ text })));
    }),
    { numRuns: 12 },
  );
});

test('locked, nothing is read, added or erased', async () => {
  const { records, vault } = await school();
  done(await records.append([note('a')], { at: AT }));
  await vault.lock('person');
  const locked = { ok: false, why: 'locked' };
  expect(await records.events()).toEqual(locked);
  expect(await records.append([note('b')], { at: AT })).toEqual(locked);
  expect(await records.erase([GRACE], { at: AT })).toEqual(locked);
  expect(await records.snapshot('names')).toEqual(locked);
  expect(await records.bundle()).toEqual(locked);
});

test('the clock may go back: what was written later stays later', async () => {
  const { records } = await school();
  done(await records.append([answer(GRACE, 'yes')], { at: AT }));
  done(await records.append([answer(GRACE, 'no')], { at: AT - 86_400_000 }));
  const { events } = done(await records.events());
  expect(events.map(({ body }) => body)).toMatchObject([{ says: 'yes' }, { says: 'no' }]);
});

test('a person who was removed takes nothing along: the records open as before, under other keys', async () => {
  const { records, reborn, vault, disk } = await school();
  done(await records.append([answer(GRACE, 'yes')], { at: AT }));
  const ben = done(await vault.addPerson({ name: 'Ben', role: 'slt', passphrase: WORDS }));
  const before = new Map(disk.kept);
  done(await vault.removePerson(ben));
  for (const [name, bytes] of before)
    if (name.startsWith('key/')) expect(disk.kept.get(name)).not.toEqual(bytes);
  done(await records.append([answer(GRACE, 'no')], { at: AT }));
  const keys = [...disk.kept.keys()].filter((name) => name.startsWith(`key/${GRACE}/`));
  expect(keys).toHaveLength(2);
  const { events, damage } = done(await reborn().records.events());
  expect(damage).toEqual([]);
  expect(events).toHaveLength(2);
});

test('a snapshot is there until anything is added, and not under another name', async () => {
  const { records, reborn } = await school();
  done(await records.append([answer(GRACE, 'yes')], { at: AT }));
  const { mark } = done(await records.events());
  done(await records.keepSnapshot('names', toUtf8('index'), mark));
  expect(done(await reborn().records.snapshot('names'))).toEqual(toUtf8('index'));
  expect(done(await records.snapshot('other'))).toBeNull();
  done(await records.append([note('b')], { at: AT }));
  expect(done(await records.snapshot('names'))).toBeNull();
});

test('a snapshot of what was read before something was added is not taken for the present', async () => {
  const { records } = await school();
  const { mark } = done(await records.events());
  done(await records.append([note('b')], { at: AT }));
  done(await records.keepSnapshot('names', toUtf8('old'), mark));
  expect(done(await records.snapshot('names'))).toBeNull();
});

test('a full disk says so and loses nothing', async () => {
  const { records, shelf, disk } = await school();
  done(await records.append([note('a')], { at: AT }));
  shelf.fails = 'full';
  expect(await records.append([note('b')], { at: AT })).toEqual({ ok: false, why: 'full' });
  shelf.fails = null;
  disk.fails = 'full';
  expect(await records.append([answer(ROWAN, 'yes')], { at: AT })).toEqual({
    ok: false,
    why: 'full',
  });
  disk.fails = null;
  done(await records.append([note('c')], { at: AT }));
  const { events, damage } = done(await records.events());
  expect(damage).toEqual([]);
  expect(events.map(({ body }) => body)).toEqual([{ text: 'a' }, { text: 'c' }]);
});

test('a kind nobody knows, or a body that is not its kind’s, is a fault of ours and writes nothing', async () => {
  const { records, fuse } = await school();
  done(await records.events());
  const { writes } = fuse;
  const unknown = { subject: null, type: 'unknown', body: {} };
  await expect(records.append([unknown], { at: AT })).rejects.toThrow('unknown');
  await expect(
    records.append([note('a'), { ...note('b'), body: 1 }], { at: AT }),
  ).rejects.toThrow();
  expect(fuse.writes).toBe(writes);
});

test('a printed end of the chain still stands after more was added; another school’s does not', async () => {
  const { records } = await school();
  done(await records.append([note('a')], { at: AT }));
  const { heads, batches } = done(await records.chainHead());
  expect([heads.length, batches]).toEqual([1, 1]);
  done(await records.append([note('b')], { at: AT }));
  expect(done(await records.verifyChain(heads))).toMatchObject({
    whole: true,
    events: 2,
    printedStands: true,
  });
  const other = await school();
  expect(done(await other.records.verifyChain(heads))).toMatchObject({ printedStands: false });
});
