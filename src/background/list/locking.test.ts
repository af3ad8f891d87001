import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './testing/browser.ts';

async function watched() {
  const fake = fakeBrowser();
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
  const { wakeAt, watchLocking } = await import('./locking.ts');
  const lock = vi.fn(async () => {});
  const lookAgain = vi.fn(async () => {});
  watchLocking(lock, lookAgain);
  return { fake, wakeAt, lock, lookAgain };
}

test('it locks with the screen, and not when the person only pauses', async () => {
  const { fake, lock } = await watched();
  for (const state of ['idle', 'active']) fake.onStateChanged.tell(state);
  expect(lock).not.toHaveBeenCalled();
  fake.onStateChanged.tell('locked');
  expect(lock).toHaveBeenCalledOnce();
});

test('it looks again when its own alarm rings, and not at another’s', async () => {
  const { fake, wakeAt, lookAgain } = await watched();
  wakeAt(5_000);
  expect([...fake.alarms.values()]).toEqual([{ when: 5_000 }]);
  fake.onAlarm.tell({ name: 'another' });
  expect(lookAgain).not.toHaveBeenCalled();
  for (const name of fake.alarms.keys()) fake.onAlarm.tell({ name });
  expect(lookAgain).toHaveBeenCalledOnce();
});
