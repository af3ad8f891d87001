import { FakeWorker } from './fake-worker.ts';

/** What a test of our pages looks at and sets up; made anew by `reset`. */
export const fake = {
  worker: new FakeWorker(),
  stored: new Map<string, unknown>(),
  closed: 0,
};

export function reset(): void {
  fake.worker = new FakeWorker();
  fake.stored = new Map();
  fake.closed = 0;
}

const listeners = new Set<(message: unknown) => unknown>();

/** As the worker does when something has changed. */
export function tellChanged(changed: 'vault' | 'list' | 'posts'): void {
  for (const listener of listeners) listener({ changed });
}

const area = {
  get: async (key: string) => ({ [key]: fake.stored.get(key) }),
  set: async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) fake.stored.set(key, value);
  },
};

/**
 * For tests of our pages: `vi.mock('webextension-polyfill', () => import('.../fake-browser.ts'))`.
 * Only what our pages use of it.
 */
export default {
  runtime: {
    sendMessage: (message: unknown) => fake.worker.answer(message),
    onMessage: {
      addListener: (listener: (message: unknown) => unknown) => listeners.add(listener),
      removeListener: (listener: (message: unknown) => unknown) => listeners.delete(listener),
    },
  },
  storage: { local: area, session: area },
  /** As a browser that gives nothing. */
  permissions: { contains: async () => false, request: async () => false },
  tabs: {
    getCurrent: async () => ({ id: 7 }),
    remove: async () => {
      fake.closed += 1;
    },
  },
};
