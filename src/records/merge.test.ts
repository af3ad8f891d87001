import { expect, test } from 'vitest';
import { randomId } from '../vault/bytes.ts';
import { createRecords } from './records.ts';
import {
  ANSWER,
  answer,
  done,
  NOTE,
  newDatabase,
  note,
  type School,
  school,
  shelfOf,
  WORDS,
} from './testing/school.ts';

const AT = 1_780_000_000_000;
const GRACE = randomId();
const ROWAN = randomId();

/** A second computer of the same school: a copy of the vault, and a shelf of its own. */
async function second(first: School) {
  const bundle = done(await first.records.bundle());
  const kept = new Map([...first.disk.kept].filter(([name]) => name === 'vault'));
  const { vault, disk, fuse } = first.again({ kept });
  const shelf = shelfOf(newDatabase(), fuse);
  const records = createRecords({ vault, disk, shelf, kinds: [ANSWER, NOTE], page: 3 });
  done(await records.merge(bundle));
  return { records, disk };
}
const saysOf = (events: readonly { body: unknown }[]) => events.map(({ body }) => body);

test('two computers that recorded apart have the same events in the same order after a merge', async () => {
  const one = await school();
  done(await one.records.append([answer(GRACE, 'yes')], { at: AT }));
  const two = await second(one);
  done(await two.records.append([answer(GRACE, 'no'), answer(ROWAN, 'yes')], { at: AT + 2 }));
  done(await one.records.append([note('meanwhile')], { at: AT + 1 }));
  done(await one.records.merge(done(await two.records.bundle())));
  done(await two.records.merge(done(await one.records.bundle())));
  const [here, there] = [done(await one.records.events()), done(await two.records.events())];
  expect(here.events).toEqual(there.events);
  expect([here.damage, there.damage]).toEqual([[], []]);
  expect(saysOf(here.events)).toMatchObject([
    { says: 'yes' },
    { text: 'meanwhile' },
    { says: 'no' },
    { says: 'yes' },
  ]);
  expect(done(await one.records.chainHead()).heads).toHaveLength(2);
  done(await one.records.append([note('joined')], { at: AT + 3 }));
  expect(done(await one.records.chainHead()).heads).toHaveLength(1);
});

test('merging the same again changes nothing', async () => {
  const one = await school();
  done(await one.records.append([answer(GRACE, 'yes')], { at: AT }));
  const before = done(await one.records.events());
  done(await one.records.merge(done(await one.records.bundle())));
  expect(done(await one.records.events())).toEqual(before);
});

test('who was erased on one is erased on both, and does not come back', async () => {
  const one = await school();
  done(await one.records.append([answer(GRACE, 'yes'), answer(ROWAN, 'yes')], { at: AT }));
  const two = await second(one);
  const old = done(await two.records.bundle());
  done(await one.records.erase([GRACE], { at: AT + 1 }));
  done(await two.records.merge(done(await one.records.bundle())));
  expect([...two.disk.kept.keys()].filter((name) => name.includes(GRACE))).toEqual([]);
  done(await one.records.merge(old));
  expect([...one.disk.kept.keys()].filter((name) => name.includes(GRACE))).toEqual([]);
  for (const { records } of [one, two]) {
    const { events, damage } = done(await records.events());
    expect(damage).toEqual([]);
    expect(events.map(({ subject }) => subject)).toEqual([ROWAN, null]);
  }
});

test('a bundle that is damaged, of a later Lollipop or of another vault is refused whole', async () => {
  const one = await school();
  done(await one.records.append([answer(GRACE, 'yes')], { at: AT }));
  const bundle = done(await one.records.bundle());
  const before = done(await one.records.events());
  const other = await school();
  done(await other.records.append([answer(GRACE, 'yes')], { at: AT }));
  const [batch] = bundle.batches;
  const altered = { ...Object(batch), link: 'A'.repeat(43) };
  expect(await one.records.merge({ ...bundle, format: 2 })).toMatchObject({ why: 'newerVersion' });
  expect(await one.records.merge({ ...bundle, extra: 1 })).toMatchObject({ why: 'damaged' });
  expect(await one.records.merge({ ...bundle, batches: [altered] })).toMatchObject({
    why: 'damaged',
  });
  expect(await one.records.merge(done(await other.records.bundle()))).toMatchObject({
    why: 'foreign',
  });
  expect(await one.records.merge('bundle')).toMatchObject({ why: 'damaged' });
  expect(done(await one.records.events())).toEqual(before);
});

test('a bundle from before somebody was removed is refused', async () => {
  const one = await school();
  done(await one.records.append([answer(GRACE, 'yes')], { at: AT }));
  const bundle = done(await one.records.bundle());
  const ben = done(await one.vault.addPerson({ name: 'Ben', role: 'slt', passphrase: WORDS }));
  done(await one.vault.removePerson(ben));
  expect(await one.records.merge(bundle)).toMatchObject({ why: 'foreign' });
});
