import { expect, test } from 'vitest';
import { randomId } from '../vault/bytes.ts';
import { type Batch, idOf, linkOf, type ParentRef } from './batch.ts';
import { readChain } from './chain.ts';
import { ANYONE, SCHOOL } from './event.ts';
import { type Head, NO_HEAD } from './head.ts';

const GRACE = randomId();
const ROWAN = randomId();

function batch(
  about: string,
  parents: ParentRef[] = [],
  page = 0,
  pages = 1,
  id = randomId(),
): Batch {
  const entries = [
    { id: randomId(), about, key: randomId(), hash: 'A'.repeat(43), sealed: 'AAAA' },
  ];
  const bare = {
    _id: idOf(id, page),
    format: 1,
    batch: id,
    page,
    pages,
    parents,
    entries,
  } as const;
  return { ...bare, link: linkOf(bare) };
}
const ref = (one: Batch, ...about: string[]): ParentRef => ({
  link: one.link,
  about: about.length > 0 ? about : one.entries.map((entry) => entry.about),
});
const read = (batches: Batch[], head: Partial<Head> = {}) =>
  readChain(
    batches.map((one) => ({ is: 'batch', batch: one })),
    { ...NO_HEAD, ...head },
  );

const first = batch(GRACE);
const second = batch(ROWAN, [ref(first)]);
const third = batch(SCHOOL, [ref(second)]);

test('batches are read parents first, whatever order they came in', () => {
  const chain = read([third, first, second], { heads: [ref(third)], count: 3 });
  expect(chain.batches).toEqual([first, second, third]);
  expect([chain.damage, chain.heads]).toEqual([[], [ref(third)]]);
});

test('two computers that added apart leave two ends, and one that knows both joins them', () => {
  const [here, there] = [batch(GRACE, [ref(third)]), batch(ROWAN, [ref(third)])];
  expect(read([first, second, third, here, there]).heads).toHaveLength(2);
  const joined = batch(SCHOOL, [ref(here), ref(there)]);
  expect(read([joined, first, second, third, here, there]).heads).toEqual([ref(joined)]);
});

test('a missing one is named by the next, and by the recorded end', () => {
  const damage = [{ ref: `missing/${second.link}`, about: ROWAN, what: 'missing' }];
  expect(read([first, third]).damage).toEqual(damage);
  expect(read([first], { heads: [ref(second)], count: 2 }).damage).toEqual(damage);
});

test('a lost end stays an end, so that the next batch still names it', () => {
  expect(read([first], { heads: [ref(second)] }).heads).toContainEqual(ref(second));
});

test('fewer than there were, and nobody to say whose, is everybody’s loss', () => {
  const { damage } = read([third], { heads: [ref(third)], count: 3 });
  expect(damage.map(({ what, about }) => [what, about])).toEqual([
    ['missing', ROWAN],
    ['count', ANYONE],
  ]);
});

test('where only the copy of its own hash is damaged, the next one vouches for it', () => {
  const relabelled = { ...first, link: 'B'.repeat(43) };
  expect(read([relabelled, second, third], { count: 3 })).toMatchObject({
    damage: [],
    batches: [{ _id: first._id }, second, third],
  });
});

test('an altered one is the loss of those it names and of those it was about', () => {
  const altered = { ...first, entries: first.entries.map((entry) => ({ ...entry, about: ROWAN })) };
  const { damage, batches } = read([altered, second, third], { count: 3 });
  expect(new Set(damage.map(({ about }) => about))).toEqual(new Set([GRACE, ROWAN]));
  expect(batches).toEqual([second, third]);
});

test('an altered one that nobody names is everybody’s loss', () => {
  const altered = { ...first, entries: first.entries.map((entry) => ({ ...entry, about: ROWAN })) };
  expect(read([altered]).damage.map(({ about }) => about)).toContain(ANYONE);
});

test('a batch without all its pages is not read; named by others it is a loss of all its pupils', () => {
  const id = randomId();
  const page = batch(GRACE, [], 0, 2, id);
  const last = batch(ROWAN, [ref(page, GRACE, ROWAN)], 1, 2, id);
  expect(read([page])).toMatchObject({ batches: [], unfinished: [id], damage: [] });
  const after = batch(SCHOOL, [ref(last, GRACE, ROWAN)]);
  const { damage, batches } = read([page, after]);
  expect(batches).toEqual([after]);
  expect(damage.map(({ about }) => about)).toEqual([GRACE, ROWAN]);
  expect(read([page, last, after])).toMatchObject({ damage: [], unfinished: [] });
});
