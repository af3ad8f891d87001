import { expect, test, vi } from 'vitest';

const held = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) held.set(key, value);
        },
      },
    },
  },
}));

const hash = (letter: string): string => letter.repeat(64);

test('what is said in one moment is all kept, in its order', async () => {
  const { sessionHashes } = await import('./session-hashes.ts');
  const said = sessionHashes('said');
  await Promise.all([said.add([hash('a')]), said.add([hash('b')]), said.add([hash('c')])]);
  expect(await said.all()).toEqual([hash('a'), hash('b'), hash('c')]);
});
