import { expect, test, vi } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { createPictureKeys, type Reads } from './keys.ts';

const PAGE = '7a1d9c1e-0000-4000-8000-000000000000';
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

function draftWith(...addresses: (string | null)[]) {
  const media = addresses.map((key) => ({
    kind: 'photo' as const,
    key,
    alt: '',
    uploading: false,
  }));
  const draft = draftOf('Hello');
  return { ...draft, rows: draft.rows.map((row) => ({ ...row, media })) };
}

function setUp(bytes: Reads['bytes'] = async () => new Blob(['abc'])) {
  const onNew = vi.fn();
  const read = vi.fn(bytes);
  return { onNew, read, keys: createPictureKeys({ bytes: read, pixels: () => null }, PAGE, onNew) };
}

test('a picture is read once, and then known', async () => {
  const { keys, read, onNew } = setUp();
  const draft = draftWith('blob:1');
  expect(keys.of(draft)).toEqual([[null]]);
  await keys.ready(draft);
  expect(keys.of(draft)).toEqual([[ABC]]);
  expect(read).toHaveBeenCalledTimes(1);
  expect(onNew).toHaveBeenCalledTimes(1);
});

test('the same picture attached again is known by the same key', async () => {
  const { keys } = setUp();
  const draft = draftWith('blob:1', 'blob:2');
  await keys.ready(draft);
  expect(keys.of(draft)).toEqual([[ABC, ABC]]);
});

test('what cannot be read is known for this life of the page only', async () => {
  const { keys } = setUp(async () => null);
  const draft = draftWith('https://pbs.twimg.com/1');
  await keys.ready(draft);
  expect(keys.of(draft)[0]?.[0]).toMatch(/^once:/);
});

test('a picture without an address has no key', async () => {
  const { keys, read } = setUp();
  await keys.ready(draftWith(null));
  expect(keys.of(draftWith(null))).toEqual([[null]]);
  expect(read).not.toHaveBeenCalled();
});

test('a reading that fails is tried again when next asked for', async () => {
  const answers: (() => Promise<Blob | null>)[] = [
    () => Promise.reject(new Error('gone')),
    async () => new Blob(['abc']),
  ];
  const { keys } = setUp(() => (answers.shift() ?? answers[0])?.() ?? Promise.resolve(null));
  const draft = draftWith('blob:1');
  await keys.ready(draft);
  await keys.ready(draft);
  expect(keys.of(draft)).toEqual([[ABC]]);
});

test('a quoted post’s pictures come behind the last row, by its number or their addresses', async () => {
  const { keys, read } = setUp();
  const quoting = (more: object) => ({
    ...draftOf('Hello'),
    quoted: { handle: 'gov', text: '', picture: true, ...more },
  });
  const numbered = quoting({ post: '199' });
  await keys.ready(numbered);
  expect(keys.of(numbered)).toEqual([[], ['quoted:199']]);
  const addressed = quoting({ media: [{ kind: 'photo', key: 'https://pbs.twimg.com/media/a' }] });
  await keys.ready(addressed);
  expect(keys.of(addressed)[1]?.[0]).toMatch(/^quoted:[0-9a-f]{64}$/);
  expect(keys.of(quoting({}))).toEqual([[]]);
  expect(read).not.toHaveBeenCalled();
});
