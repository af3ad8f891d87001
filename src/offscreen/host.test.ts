import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHost } from './host.ts';

const IDLE_MS = 60_000;

/** Workers and channels as the host meets them. */
class WorkerDouble {
  onmessage: (() => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  terminate(): void {
    this.ended = true;
  }
}
class ChannelDouble {
  onmessage: (() => void) | null = null;
  closed = false;
  close(): void {
    this.closed = true;
  }
}
let workers: WorkerDouble[] = [];
let channels: ChannelDouble[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  [workers, channels] = [[], []];
  vi.stubGlobal(
    'Worker',
    class extends WorkerDouble {
      constructor() {
        super();
        workers.push(this);
      }
    },
  );
  vi.stubGlobal(
    'BroadcastChannel',
    class extends ChannelDouble {
      constructor() {
        super();
        channels.push(this);
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('it ends, worker and all, when nobody has asked anything for so long, and not before', () => {
  const onIdle = vi.fn();
  startHost(IDLE_MS, onIdle);
  vi.advanceTimersByTime(IDLE_MS - 1);
  channels[0]?.onmessage?.();
  vi.advanceTimersByTime(IDLE_MS - 1);
  expect(onIdle).not.toHaveBeenCalled();
  expect(workers[0]?.ended).toBe(false);
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledOnce();
  expect(workers[0]?.ended).toBe(true);
  expect(channels[0]?.closed).toBe(true);
});

test('a worker that breaks is replaced; one that always breaks, three times', () => {
  startHost(IDLE_MS, () => {});
  for (let time = 0; time < 6; time += 1) workers.at(-1)?.onerror?.();
  expect(workers).toHaveLength(4);
  expect(workers.every(({ ended }) => ended)).toBe(true);
});

test('what an ended worker still says starts no other', () => {
  startHost(IDLE_MS, () => {});
  workers[0]?.onmessage?.();
  workers[0]?.onmessage?.();
  expect(workers).toHaveLength(2);
});
