import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { configure } from '../lint/index.ts';
import { listQuestionSchema } from '../messages/list.ts';
import { type Answer, type FromOwnPage, fromOwnPageSchema } from '../messages/setup.ts';
import { newSchoolPolicy } from '../policy/default.ts';
import { isAllowed } from '../policy/least.ts';
import type { Policy } from '../policy/schema.ts';
import { NotGranted } from './list/refused.ts';
import { vault } from './list/vault.ts';
import { whoMay } from './list/who.ts';
import { fromOwnPage } from './own-sender.ts';
import { forgetAccount, readSetup, savePolicy, setupState } from './setup.ts';
import { tellSchool } from './tell-school.ts';

/** The policy after one change; null for a rule's when there is no school yet. */
function changed(
  policy: Policy | null,
  message: Extract<FromOwnPage, { type: 'save-school' | 'save-rule' | 'save-overrides' }>,
): Policy | null {
  if (message.type === 'save-school') {
    return { ...(policy ?? newSchoolPolicy(message.school)), school: message.school };
  }
  if (message.type === 'save-overrides') {
    return policy && { ...policy, overrides: message.overrides };
  }
  const { rule, setting } = message;
  return policy && { ...policy, rules: { ...policy.rules, [rule]: setting } };
}

/** Whether the rules take their options. */
function runs(policy: Policy): boolean {
  try {
    configure(policy);
    return true;
  } catch {
    return false;
  }
}

/**
 * Why nothing may be changed now; null when it may. Before there is a vault whoever installs Lollipop
 * sets it up; from then on the leadership decides, with the vault open.
 */
async function refused(): Promise<'locked' | 'not-allowed' | null> {
  if ((await vault.state()).is === 'none') return null;
  try {
    await whoMay('change-settings');
    return null;
  } catch (thrown) {
    if (!(thrown instanceof NotGranted)) throw thrown;
    return thrown.why === 'not-allowed' ? 'not-allowed' : 'locked';
  }
}

async function act(message: FromOwnPage): Promise<Answer> {
  if (message.type !== 'read-setup') {
    const why = await refused();
    if (why) return { ok: false, why };
  }
  switch (message.type) {
    case 'read-setup':
      break;
    case 'save-school':
    case 'save-rule':
    case 'save-overrides': {
      if (message.type === 'save-rule' && !isAllowed(message.rule, message.setting.severity)) {
        return { ok: false, why: 'too-gentle' };
      }
      const setup = await readSetup();
      const policy = changed(setup.is === 'there' ? setup.value.policy : null, message);
      if (!policy || !runs(policy)) return { ok: false, why: 'options' };
      await savePolicy(policy);
      await tellSchool();
      break;
    }
    case 'forget-account':
      await forgetAccount();
      await tellSchool();
      break;
  }
  return { ok: true, state: await setupState() };
}

async function answer(raw: unknown, sender: Runtime.MessageSender): Promise<Answer> {
  if (!fromOwnPage(sender)) return { ok: false, why: 'sender' };
  const parsed = v.safeParse(fromOwnPageSchema, raw);
  if (!parsed.success) return { ok: false, why: 'shape' };
  // One after the other: a change is read, made and written before the next one looks.
  const mine = queue.then(() => act(parsed.output));
  queue = mine.then(
    () => {},
    () => {},
  );
  try {
    return await mine;
  } catch {
    return { ok: false, why: 'storage' };
  }
}

let queue: Promise<void> = Promise.resolve();

/** Answers the extension's own pages. Call at the worker's start. */
export function listenToOwnPages(): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined =>
      // Those about the list have a desk of their own.
      v.is(listQuestionSchema, raw) ? undefined : answer(raw, sender),
  );
}
