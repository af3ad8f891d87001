import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { configure } from '../lint/index.ts';
import { type Answer, type FromOwnPage, fromOwnPageSchema } from '../messages/index.ts';
import { forgetAccount, savePolicy, setupState } from './setup.ts';
import { tellSchool } from './tell-school.ts';

async function act(message: FromOwnPage): Promise<Answer> {
  switch (message.type) {
    case 'read-setup':
      break;
    case 'save-setup':
      try {
        configure(message.policy);
      } catch {
        return { ok: false, why: 'options' };
      }
      await savePolicy(message.policy);
      await tellSchool();
      break;
    case 'forget-account':
      await forgetAccount();
      await tellSchool();
      break;
  }
  return { ok: true, state: await setupState() };
}

async function answer(raw: unknown, sender: Runtime.MessageSender): Promise<Answer> {
  // A content script of ours also has our id: only a page served by the extension itself may set up.
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(''))) {
    return { ok: false, why: 'sender' };
  }
  const parsed = v.safeParse(fromOwnPageSchema, raw);
  if (!parsed.success) return { ok: false, why: 'shape' };
  try {
    return await act(parsed.output);
  } catch {
    return { ok: false, why: 'storage' };
  }
}

/** Answers the extension's own pages. Call at the worker's start. */
export function listenToOwnPages(): void {
  browser.runtime.onMessage.addListener(answer);
}
