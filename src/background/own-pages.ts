import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { withSetting } from '../lint/allowed.ts';
import { listQuestionSchema } from '../messages/list.ts';
import { type Answer, type FromOwnPage, fromOwnPageSchema } from '../messages/setup.ts';
import { newSchoolPolicy } from '../policy/default.ts';
import { isAllowed } from '../policy/least.ts';
import { faultOf, published, withPublished } from '../policy/office.ts';
import type { Policy } from '../policy/schema.ts';
import { allow, allowNoMore } from './allow.ts';
import { changePolicy, inTurn, mayNotChange, ruleChanged } from './change-policy.ts';
import type { PolicyChanged } from './list/kinds.ts';
import { fromOwnPage } from './own-sender.ts';
import { forgetAccount, setupState } from './setup.ts';
import { tellSchool } from './tell-school.ts';

type Change = Extract<
  FromOwnPage,
  { type: 'save-school' | 'save-rule' | 'save-overrides' | 'publish' | 'publish-no-more' }
>;
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
  if (message.type === 'publish') {
    const already = published(policy);
    const fits = faultOf(message.entry, already) === null;
    return fits ? withPublished(policy, [...already, message.entry]) : null;
  }
  if (message.type === 'publish-no-more') {
    return withPublished(
      policy,
      published(policy).filter((one) => one !== message.entry),
    );
  }
  // What is allowed changes word by word, and no older page takes a word out again.
  return withSetting(policy, message.rule, message.setting);
}

/** What is recorded of a change. */
function bodyOf(message: Change, before: Policy | null, after: Policy): PolicyChanged {
  switch (message.type) {
    case 'save-school':
      return { what: 'school', from: before?.school ?? null, to: after.school };
    case 'save-overrides':
      return { what: 'overrides', overrides: message.overrides };
    case 'publish':
    case 'publish-no-more':
      return { what: 'office', from: before ? published(before) : [], to: published(after) };
    case 'save-rule':
      return ruleChanged(message.rule, before, after, null);
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
  const done = await changePolicy(
    (policy) => changed(policy, message),
    (before, after) => bodyOf(message, before, after),
  );
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
    case 'publish':
    case 'publish-no-more':
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
