import browser from 'webextension-polyfill';
import type { ToPage } from '../messages/index.ts';
import { schoolForPages } from './setup.ts';

/**
 * Tells every tab on X what school this is, after a change. By tab and not by open port: ports end
 * when the worker goes to sleep, and a tab that missed the change would go on by the old rules.
 */
export async function tellSchool(): Promise<void> {
  const message: ToPage = { type: 'school', school: await schoolForPages() };
  const matches = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message))),
  );
}
