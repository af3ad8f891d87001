import browser from 'webextension-polyfill';
import { BUILD } from '../../build.ts';
import { clockNow } from '../../clock.ts';
import { recordsRider } from '../../records/index.ts';
import { createVault, type SessionArea } from '../../vault/index.ts';
import { disk } from './disk.ts';
import { readLockSettings } from './lock-settings.ts';

/** Trusted contexts only, which is the browser's default and is never changed. */
const session: SessionArea = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
};

/** The one vault of this worker. */
export const vault = createVault({
  disk,
  session,
  now: clockNow,
  build: BUILD,
  settings: async () => (await readLockSettings()).lock,
  riders: [recordsRider(disk)],
});
