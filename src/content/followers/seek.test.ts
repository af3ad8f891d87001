import { expect, test, vi } from 'vitest';
import { createSeek, type SeekPage } from './seek.ts';

/**
 * A list like X's: it draws what is within a screen of where it is scrolled to, and knows the place of
 * what it has drawn once.
 */
function listOf(ids: readonly string[], more: { known?: readonly string[]; drift?: number } = {}) {
  const CELL = 100;
  const HIGH = 500;
  const seen = new Set(more.known ?? []);
  const at = { y: 0, front: true, drift: more.drift ?? 0 };
  const top = (id: string) => ids.indexOf(id) * CELL;
  const drawn = () =>
    ids.filter((id) => top(id) > at.y - 2 * CELL && top(id) < at.y + HIGH + 2 * CELL);
  const page: SeekPage = {
    inFront: () => at.front,
    mounted: (id) => drawn().includes(id),
    place: (id) => (seen.has(id) ? top(id) + at.drift : null),
    bring(place) {
      at.y = Math.max(0, place - 100);
      at.drift = 0;
    },
    down() {
      const before = at.y;
      at.y = Math.min(at.y + 400, Math.max(0, ids.length * CELL - HIGH));
      for (const id of drawn()) seen.add(id);
      return at.y > before;
    },
    wait: async () => {
      for (const id of drawn()) seen.add(id);
    },
  };
  return { page, at };
}
const ids = Array.from({ length: 60 }, (_, at) => String(at + 1));

test('one that X has taken off the page is scrolled to, though its place was off', async () => {
  const { page, at } = listOf(ids, { known: ['50'], drift: 1_500 });
  const lost = vi.fn();
  createSeek(page, lost).to('50');
  await vi.waitFor(() => expect(at.y).toBe(4_800));
  expect(lost).not.toHaveBeenCalled();
});

test('one that X has told of and never drawn is gone down to', async () => {
  const { page, at } = listOf(ids);
  const lost = vi.fn();
  createSeek(page, lost).to('40');
  await vi.waitFor(() => expect(at.y).toBe(3_800));
  expect(lost).not.toHaveBeenCalled();
});

test('one that is not in the list any more is said to be nowhere here', async () => {
  const { page } = listOf(ids);
  const lost = vi.fn();
  createSeek(page, lost).to('999');
  await vi.waitFor(() => expect(lost).toHaveBeenCalledWith('999'));
});

test('whoever seeks another meanwhile, or leaves the list, hears of the second alone or of none', async () => {
  const { page, at } = listOf(ids);
  const lost = vi.fn();
  const seek = createSeek(page, lost);
  seek.to('999');
  seek.to('998');
  await vi.waitFor(() => expect(lost).toHaveBeenCalled());
  expect(lost.mock.calls).toEqual([['998']]);
  at.front = false;
  seek.to('997');
  await new Promise((resolve) => setImmediate(resolve));
  expect(lost).toHaveBeenCalledTimes(1);
});
