import { expect, test } from 'vitest';
import { concat, randomBytes, randomId, toBase64, toUtf8 } from '../vault/bytes.ts';
import { seal } from '../vault/seal.ts';
import { identityOf, parseBatch } from './batch.ts';
import type { Damage } from './damage.ts';
import { ANYONE } from './event.ts';
import { openKeyring } from './keyring.ts';
import { createRecords } from './records.ts';
import type { Shelf } from './shelf.ts';
import { ANSWER, answer, done, NOTE, note, type School, school } from './testing/school.ts';
import { trusted } from './trusted.ts';

/** A computer under load takes its time over so many cases; that is no fault. */
const EXHAUSTIVE = { timeout: 60_000 };

const AT = 1_780_000_000_000;
const GRACE = randomId();
const ROWAN = randomId();
const WREN = randomId();

/** Three batches: Grace and Rowan, then Rowan's withdrawal, then Wren. */
async function three() {
  const made = await school();
  const { records } = made;
  done(await records.append([answer(GRACE, 'yes'), answer(ROWAN, 'yes')], { at: AT }));
  done(await records.append([answer(ROWAN, 'no')], { at: AT + 1 }));
  done(await records.append([answer(WREN, 'yes')], { at: AT + 2 }));
  const { docs, seq } = await made.shelf.all();
  const bare = docs.map((doc) =>
    Object.fromEntries(Object.entries(doc ?? {}).filter(([key]) => key !== '_rev')),
  );
  const { events } = done(await records.events());
  return { ...made, seq, docs: bare, events };
}
type Three = Awaited<ReturnType<typeof three>>;

/** The same computer, whose shelf now holds these. */
function withDocs({ reborn, seq }: Three, docs: readonly unknown[]) {
  const { vault, disk } = reborn();
  const shelf: Shelf = {
    add: async () => {},
    all: async () => ({ docs, seq }),
    since: async () => ({ docs: [], seq }),
    seq: async () => seq,
  };
  return createRecords({ vault, disk, shelf, kinds: [ANSWER, NOTE] });
}
const lossesOf = (damage: readonly Damage[]) => new Set(damage.map(({ about }) => about));
const of = (doc: object) => JSON.stringify(doc);
const batchOf = (docs: readonly object[], subject: string, besides?: string) =>
  docs.findIndex(
    (doc) =>
      of(doc).includes(`"about":"${subject}"`) &&
      !(besides && of(doc).includes(`"about":"${besides}"`)),
  );

/** Nobody whose events are not all there may count on an older yes. */
function nobodyGained(
  it: Three,
  read: { events: readonly { id: string }[]; damage: readonly Damage[] },
) {
  const there = new Set(read.events.map(({ id }) => id));
  const lost = lossesOf(read.damage);
  for (const { id, subject } of it.events) {
    if (!there.has(id)) expect(lost.has(subject ?? '') || lost.has(ANYONE)).toBe(true);
  }
}

test('every flipped letter of a stored batch is told, and whose it was', EXHAUSTIVE, async () => {
  const it = await three();
  const at = batchOf(it.docs, ROWAN, GRACE);
  const text = of(it.docs[at] ?? {});
  let told = 0;
  for (let place = 0; place < text.length; place++) {
    const letter = text[place] ?? '';
    // Marks of JSON are not flipped: a store that holds no JSON gives no document at all.
    if (!/[\w-]/.test(letter)) continue;
    const flipped = text.slice(0, place) + (letter === 'A' ? 'B' : 'A') + text.slice(place + 1);
    let doc: unknown;
    try {
      doc = JSON.parse(flipped);
    } catch {
      continue;
    }
    const read = done(await withDocs(it, it.docs.with(at, Object(doc))).events());
    nobodyGained(it, read);
    if (read.damage.length > 0) told++;
  }
  expect(told).toBeGreaterThan(500);
});

test('a batch that is gone is missed, and it is known whose events went with it', async () => {
  const it = await three();
  const gone = batchOf(it.docs, ROWAN, GRACE);
  const { damage, events } = done(await withDocs(it, it.docs.toSpliced(gone, 1)).events());
  expect(damage).toMatchObject([{ what: 'missing', about: ROWAN }]);
  expect(events).toHaveLength(3);
});

test('the last batch is missed too', async () => {
  const it = await three();
  const gone = batchOf(it.docs, WREN);
  const { damage } = done(await withDocs(it, it.docs.toSpliced(gone, 1)).events());
  expect(damage).toMatchObject([{ what: 'missing', about: WREN }]);
});

test('when all is gone, or more than can be named, it is everybody’s loss', async () => {
  const it = await three();
  expect(lossesOf(done(await withDocs(it, []).events()).damage)).toEqual(new Set([WREN, ANYONE]));
  const last = it.docs.slice(batchOf(it.docs, WREN)).slice(0, 1);
  const read = done(await withDocs(it, last).events());
  expect(lossesOf(read.damage)).toEqual(new Set([ROWAN, ANYONE]));
});

test('an event put in another’s place does not pass for it', async () => {
  const it = await three();
  const at = batchOf(it.docs, GRACE);
  const text = of(it.docs[at] ?? {}).replaceAll(GRACE, WREN);
  const read = done(await withDocs(it, it.docs.with(at, JSON.parse(text))).events());
  nobodyGained(it, read);
  expect(lossesOf(read.damage)).toEqual(new Set([GRACE, ROWAN, WREN]));
});

const flipped = (bytes: Uint8Array | undefined, at: number) =>
  (bytes ?? new Uint8Array(0)).map((byte, index) => (index === at ? byte ^ 1 : byte));

test(
  'every flipped byte of a pupil’s key is that pupil’s loss and nobody else’s',
  EXHAUSTIVE,
  async () => {
    const it = await three();
    const [name = '', key] =
      [...it.disk.kept].find(([one]) => one.startsWith(`key/${GRACE}/`)) ?? [];
    for (let at = 0; at < (key?.length ?? 0); at++) {
      it.disk.kept.set(name, flipped(key, at));
      const { damage } = done(await it.reborn().records.events());
      expect(damage).toMatchObject([{ what: 'key', about: GRACE }]);
    }
    it.disk.kept.delete(name);
    const { damage } = done(await it.reborn().records.events());
    expect(damage).toMatchObject([{ what: 'key', about: GRACE }]);
  },
);

test(
  'every flipped byte of the record of the chain’s end makes everybody unsure, and so does its loss',
  EXHAUSTIVE,
  async () => {
    const it = await three();
    const head = it.disk.kept.get('head');
    for (let at = -1; at < (head?.length ?? 0); at += 7) {
      if (at < 0) it.disk.kept.delete('head');
      else it.disk.kept.set('head', flipped(head, at));
      const { damage, events } = done(await it.reborn().records.events());
      expect(damage).toMatchObject([{ what: 'head', about: ANYONE }]);
      expect(events).toHaveLength(4);
    }
  },
);

test('a loss stays told, by the next life too, until a person settles it', async () => {
  const it = await three();
  it.disk.kept.delete('head');
  done(await it.reborn().records.events());
  const next = it.reborn();
  const [loss] = done(await next.records.events()).damage;
  expect(loss).toMatchObject({ what: 'head', settledBy: null });
  done(await next.records.settle([loss?.ref ?? ''], { at: AT + 9 }));
  done(await next.records.append([answer(WREN, 'yes')], { at: AT + 10 }));
  const { events, damage } = done(await it.reborn().records.events());
  expect(damage).toMatchObject([{ what: 'head', settledBy: events.at(-2)?.id }]);
  const believed = trusted(events, damage);
  expect(believed.everybodyUnsure).toBe(false);
  expect(believed.events.filter(({ subject }) => subject !== null)).toEqual([events.at(-1)]);
});

test('an event of a later Lollipop is its pupil’s loss, and is left as it is', async () => {
  const it: School = await school({ kinds: [{ ...ANSWER, version: 2 }, NOTE] });
  done(await it.records.append([answer(GRACE, 'yes'), note('a')], { at: AT }));
  const before = await it.shelf.all();
  const { damage, events } = done(await it.reborn({ kinds: [ANSWER, NOTE] }).records.events());
  expect(damage).toMatchObject([{ what: 'newerVersion', about: GRACE }]);
  expect(events).toMatchObject([{ type: 'note' }]);
  expect(await it.shelf.all()).toEqual(before);
});

test('an event rewritten by somebody with the keys is no event that anybody is given', async () => {
  const it = await three();
  const at = batchOf(it.docs, ROWAN, GRACE);
  const { is, batch } = Object(parseBatch(it.docs[at]));
  expect(is).toBe('batch');
  const [entry] = batch.entries;
  const payload = {
    type: 'answer',
    version: 1,
    at: AT,
    by: 'eve',
    body: { name: 'R', says: 'yes' },
  };
  const plain = concat(randomBytes(16), toUtf8(JSON.stringify(payload)));
  const sealed = await it.vault.holding(async (dataKey) => {
    const key = await openKeyring(it.disk, dataKey).get(ROWAN, entry.key);
    return key && toBase64(await seal(key, identityOf(batch, entry), plain));
  });
  const rewritten = { ...batch, entries: [{ ...entry, sealed: done(sealed) }] };
  const records = withDocs(it, it.docs.with(at, rewritten));
  const read = done(await records.events());
  expect(read.events.map(({ by }) => by)).not.toContain('eve');
  expect(read.damage).toMatchObject([{ what: 'altered', about: ROWAN }]);
  const report = done(await records.verifyChain());
  expect(report).toMatchObject({ whole: false, damage: [{ what: 'altered', about: ROWAN }] });
  expect(done(await withDocs(it, it.docs).verifyChain())).toMatchObject({ whole: true });
});

test('a derived state is not believed once the shelf was emptied', async () => {
  const it = await three();
  const { mark } = done(await it.records.events());
  done(await it.records.keepSnapshot('names', toUtf8('index'), mark));
  expect(done(await it.reborn().records.snapshot('names'))).toEqual(toUtf8('index'));
  expect(done(await withDocs({ ...it, seq: 0 }, []).snapshot('names'))).toBeNull();
});
