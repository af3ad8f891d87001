import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToHost } from '../../messages/host.ts';
import { createReader } from './reader.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ID = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const REMARK = { rule: 'RepeatedWords', start: 0, end: 7, instead: ['the'] };

function setUp(open = () => Promise.resolve()) {
  const posted: ToHost[] = [];
  let ids = 0;
  const reader = createReader({ open, post: (message) => posted.push(message) }, () => {
    ids += 1;
    return ID(ids);
  });
  const answer = (number: number, remarks: unknown) =>
    reader.receive({ type: 'remarks', id: ID(number), remarks });
  return { reader, posted, answer };
}

test('what was read is known, and is not asked for again', async () => {
  const { reader, posted, answer } = setUp();
  const read = reader.read(1, ['the the', 'the the']);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  expect(reader.known('the the')).toBeNull();
  answer(1, [[REMARK]]);
  expect(await read).toBe('read');
  expect(reader.known('the the')).toEqual([REMARK]);
  expect(await reader.read(1, ['the the'])).toBe('read');
  expect(posted).toEqual([{ type: 'proofread', id: ID(1), texts: ['the the'] }]);
});

test('of one tab only the newest draft waits; of two tabs both are read', async () => {
  const { reader, posted, answer } = setUp();
  const first = reader.read(1, ['a']);
  const second = reader.read(1, ['ab']);
  const third = reader.read(1, ['abc']);
  const other = reader.read(2, ['x']);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  expect(await second).toBe('left');
  answer(1, [[]]);
  await vi.waitFor(() => expect(posted).toHaveLength(2));
  answer(2, [[]]);
  await vi.waitFor(() => expect(posted).toHaveLength(3));
  answer(3, [[]]);
  expect(await Promise.all([first, third, other])).toEqual(['read', 'read', 'read']);
  expect(posted.map(({ texts }) => texts)).toEqual([['a'], ['abc'], ['x']]);
});

test('a host that begins to listen is asked again; one that has loaded is not', async () => {
  const { reader, posted } = setUp();
  void reader.read(1, ['a']);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  reader.receive({ type: 'here', state: 'started' });
  reader.receive({ type: 'here', state: 'loading' });
  reader.receive({ type: 'here', state: 'loaded' });
  expect(posted).toHaveLength(2);
});

test('no host, one that failed and one that is silent all end in *failed*', async () => {
  expect(await setUp(() => Promise.reject(new Error('none'))).reader.read(1, ['a'])).toBe('failed');
  const { reader, posted } = setUp();
  const broken = reader.read(1, ['a']);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  reader.receive({ type: 'failed', id: ID(1) });
  expect(await broken).toBe('failed');
  const silent = reader.read(1, ['a']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await silent).toBe('failed');
});

test('what is not of the protocol, or for another request, changes nothing', async () => {
  const { reader, posted, answer } = setUp();
  const read = reader.read(1, ['a']);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  answer(7, [[REMARK]]);
  answer(1, [[{ ...REMARK, sentence: 'free text' }]]);
  expect(reader.known('a')).toBeNull();
  answer(1, [[]]);
  expect(await read).toBe('read');
});
