import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { allowedBy, withList } from '../lint/allowed.ts';
import { listQuestionSchema } from '../messages/list.ts';
import { type Answer, type FromOwnPage, fromOwnPageSchema } from '../messages/setup.ts';
import { newSchoolPolicy } from '../policy/default.ts';
import { ALLOWING_IDS } from '../policy/ids.ts';
import { isAllowed } from '../policy/least.ts';
import type { Policy } from '../policy/schema.ts';
import { allow, allowNoMore } from './allow.ts';
import { changePolicy, inTurn, mayNotChange } from './change-policy.ts';
import type { PolicyChanged } from './list/kinds.ts';
import { fromOwnPage } from './own-sender.ts';
import { forgetAccount, setupState } from './setup.ts';
import { tellSchool } from './tell-school.ts';

type Change = Extract<FromOwnPage, { type: 'save-school' | 'save-rule' | 'save-overrides' }>;
type Why = Extract<Answer, { ok: false }>['why'];

/** The policy after one change; null for a rule's when there is no school yet. */
function changed(policy: Policy | null, message: Change): Policy | null {
  if (message.type === 'save-school') {
    return { ...(policy ?? newSchoolPolicy(message.school)), school: message.school };
  }
  if (message.type === 'save-overrides') {
    return policy && { ...policy, overrides: message.overrides };
  }
  if (policy === null) return null;
  const { rule, setting } = message;
  const after = { ...policy, rules: { ...policy.rules, [rule]: setting } };
  // What is allowed changes word by word, and no older page takes a word out again.
  const allowing = ALLOWING_IDS.find((id) => id === rule);
  return allowing ? withList(after, allowing, allowedBy(policy, allowing)) : after;
}

/** What is recorded of a change. */
function bodyOf(message: Change): PolicyChanged {
  switch (message.type) {
    case 'save-school':
      return { what: 'school' };
    case 'save-overrides':
      return { what: 'overrides', overrides: message.overrides };
    case 'save-rule':
      return { what: 'rule', rule: message.rule, severity: message.setting.severity };
  }
}

/** @returns why it was not done; null when it is. */
async function change(message: Change | { type: 'forget-account' }): Promise<Why | null> {
  const why = await mayNotChange();
  if (why) return why;
  if (message.type === 'forget-account') {
    await forgetAccount();
    await tellSchool();
    return null;
  }
  if (message.type === 'save-rule' && !isAllowed(message.rule, message.setting.severity)) {
    return 'too-gentle';
  }
  const done = await changePolicy((policy) => changed(policy, message), bodyOf(message));
  return done ? null : 'options';
}

/** @returns why nothing was done; null when it is. */
function act(message: FromOwnPage): Promise<Why | null> {
  switch (message.type) {
    case 'read-setup':
      // After the changes that are under way.
      return inTurn(async () => null);
    case 'allow':
      return allow(message.rule, [message.entry]);
    case 'allow-no-more':
      return allowNoMore(message.rule, message.entry);
    case 'save-school':
    case 'save-rule':
    case 'save-overrides':
    case 'forget-account':
      return inTurn(() => change(message));
  }
}

async function answer(raw: unknown, sender: Runtime.MessageSender): Promise<Answer> {
  if (!fromOwnPage(sender)) return { ok: false, why: 'sender' };
  const parsed = v.safeParse(fromOwnPageSchema, raw);
  if (!parsed.success) return { ok: false, why: 'shape' };
  try {
    const why = await act(parsed.output);
    return why === null ? { ok: true, state: await setupState() } : { ok: false, why };
  } catch {
    return { ok: false, why: 'storage' };
  }
}

/** Answers the extension's own pages. Call at the worker's start. */
export function listenToOwnPages(): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined =>
      // Those about the list have a desk of their own.
      v.is(listQuestionSchema, raw) ? undefined : answer(raw, sender),
  );
}
