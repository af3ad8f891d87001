import { expect, test } from 'vitest';
import { createWalk, type WalkPage, type WalkSight } from './walk.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, id) => String(id));

/**
 * A list of so many, eight on a screen, of which X draws four above and four beneath it; what it says and
 * where it stands is changed by a test.
 */
function listOf(count: number) {
  const state = {
    top: 0,
    hidden: false,
    front: true,
    state: 'idle' as WalkSight['state'],
    failed: null as ReturnType<WalkPage['failed']>,
    retried: 0,
    waits: 0,
    end: false,
    /** X has measured its cells anew: what was drawn before stands so many places further down. */
    off: 0,
    dies: false,
    /** Called at each wait, with how many there were. */
    at: (_wait: number): void => {},
  };
  const SCREEN = 8;
  const page: WalkPage = {
    look: () =>
      state.front
        ? {
            ids: numbers(Math.min(count, state.top + SCREEN)).slice(Math.max(0, state.top - 4)),
            atTop: state.top <= 0,
            state: state.state,
            atFoot: state.top + SCREEN >= count,
            end: state.end,
          }
        : null,
    hidden: () => state.hidden,
    down: (share) => {
      state.top = Math.max(0, state.top + Math.floor(share * SCREEN));
    },
    back: (id) => {
      state.top = id === null ? 0 : Math.max(0, Number(id) - 2 + state.off);
    },
    retry: () => {
      state.retried += 1;
      state.state = 'idle';
      state.failed = null;
    },
    failed: () => state.failed,
    wait: async () => {
      state.waits += 1;
      state.at(state.waits);
      await Promise.resolve();
    },
  };
  const said: unknown[] = [];
  const ends: unknown[] = [];
  let resolve = (): void => {};
  const over = new Promise<void>((done) => {
    resolve = done;
  });
  const walk = createWalk(page, {
    step: (ids, end) => {
      if (!state.dies) said.push(...ids);
      if (end) ends.push(end);
      if (end) resolve();
      return true;
    },
    stuck: (why) => {
      said.push(why);
      if (why !== 'hidden') resolve();
    },
    back: () => said.push('back'),
  });
  return { state, walk, said, ends, over };
}

test('everybody is met once, in the list’s order, to its end', async () => {
  const { walk, said, over } = listOf(100);
  walk.go();
  await over;
  expect(said).toEqual(numbers(100));
  expect(walk.going()).toBe(false);
});

test('paused it stays, and goes on from there', async () => {
  const { walk, said, state, over } = listOf(100);
  state.at = (wait) => {
    if (wait === 3) walk.pause();
  };
  walk.go();
  await expect.poll(() => state.waits).toBe(3);
  expect(walk.going()).toBe(false);
  const before = said.length;
  expect(before).toBeLessThan(100);
  walk.go();
  await over;
  expect(said).toEqual(numbers(100));
});

test.each([0, 60, -20])(
  'paused and scrolled on by hand, it goes back to whom it met last, and passes nobody over (%i)',
  async (off) => {
    const { walk, said, state, over } = listOf(400);
    state.at = (wait) => {
      if (wait === 8) walk.pause();
    };
    walk.go();
    await expect.poll(() => state.waits).toBe(8);
    Object.assign(state, { top: 200, end: true, off });
    walk.go();
    await over;
    expect(said).toEqual(numbers(400));
  },
);

test('scrolled to the foot while it goes, it goes back, and is not at the end', async () => {
  const { walk, said, state, over } = listOf(100);
  state.end = true;
  state.at = (wait) => {
    if (wait === 6) state.top = 92;
  };
  walk.go();
  await over;
  expect(said).toEqual(numbers(100));
});

test('in a page that was loaded anew and scrolled down, it begins at the top', async () => {
  const { walk, said, state, over } = listOf(100);
  state.top = 50;
  walk.go();
  await over;
  expect(said).toEqual(numbers(100));
});

test('what a worker was told as it died is told again, and so is the end', async () => {
  const { walk, said, state, over } = listOf(100);
  state.at = (wait) => {
    if (wait === 5) state.dies = true;
    if (wait !== 8) return;
    state.dies = false;
    walk.workerGone();
  };
  walk.go();
  await over;
  expect([...new Set(said)].sort()).toEqual(numbers(100).sort());
  expect(said.indexOf('60')).toBeGreaterThan(said.indexOf('20'));
  const ends = said.length;
  walk.workerGone();
  expect(said.length).toBe(ends + 100);
  walk.workerGone();
  expect(said.length).toBe(ends + 100);
});

test('while the tab is hidden it waits and says so, and goes on by itself', async () => {
  const { walk, said, state, over } = listOf(40);
  state.hidden = true;
  state.at = (wait) => {
    if (wait === 4) state.hidden = false;
  };
  walk.go();
  await over;
  expect(said).toEqual(['hidden', 'back', ...numbers(40)]);
});

test.each(['rate-limit', 'error'] as const)(
  'when X gives no more (%s) it ends, and goes on by X’s own button',
  async (why) => {
    const { walk, said, state, over } = listOf(40);
    state.at = (wait) => {
      if (wait !== 2) return;
      state.state = 'failed';
      state.failed = why;
    };
    walk.go();
    await over;
    expect(said.at(-1)).toBe(why);
    expect(state.retried).toBe(0);
    walk.go();
    await expect.poll(() => said.length).toBe(41);
    expect(state.retried).toBe(1);
  },
);

test('where X’s last answer was none, the foot of the list is not its end', async () => {
  const { walk, said, state, over } = listOf(40);
  state.failed = 'rate-limit';
  walk.go();
  await over;
  expect(said).toEqual([...numbers(40), 'rate-limit']);
});

test.each(['said', 'foot'] as const)(
  'it says whether X has said that its list ends (%s)',
  async (how) => {
    const { walk, ends, state, over } = listOf(40);
    state.end = how === 'said';
    walk.go();
    await over;
    expect(ends).toEqual([how]);
  },
);

test('a list that is no longer in front, or loads for ever, ends it', async () => {
  const left = listOf(40);
  left.state.front = false;
  left.walk.go();
  await left.over;
  expect(left.said).toEqual(['left-page']);
  const loading = listOf(8);
  loading.state.state = 'loading';
  loading.walk.go();
  await loading.over;
  expect(loading.said.at(-1)).toBe('error');
});
