import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { type Answer, answerSchema, type FromOwnPage } from '../messages/setup.ts';
import { computer, HEAD, OFFICE } from './list/testing/computer.ts';

const school = { name: 'Holly Lane Primary', handle: 'HollyLanePrim' };
const shouting = { type: 'save-rule', rule: 'shouting', setting: { severity: 'check' } } as const;
const CHANGES: readonly FromOwnPage[] = [
  { type: 'save-school', school: { ...school, handle: 'Another' } },
  shouting,
  { type: 'publish', entry: '01226 722303' },
  { type: 'publish-no-more', entry: '01226 722303' },
  { type: 'forget-account' },
];

type Listener = (raw: unknown, sender: unknown) => Promise<unknown> | undefined;

/** A set-up school's computer, and the worker as its own pages ask it. */
async function setUp(stored?: unknown) {
  const made = computer();
  const { browser } = made.fake;
  const worker = await made.wake();
  const listeners: Listener[] = [];
  Object.assign(browser.runtime.onMessage, { addListener: (one: Listener) => listeners.push(one) });
  if (stored !== undefined) await browser.storage.local.set({ setup: stored });
  const { listenToOwnPages } = await import('./own-pages.ts');
  listenToOwnPages();
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('setup.html') };
  const ask = async (message: FromOwnPage): Promise<Answer> =>
    parse(answerSchema, await listeners[0]?.(message, sender));
  if (stored === undefined) await ask({ type: 'save-school', school });
  return { worker, ask };
}

const kept = { version: 1, accountId: null, learnedAt: null };
const policyOf = (answer: Answer) => (answer.ok ? answer.state.policy : null);

test('before there is a vault, whoever installs it sets it up', async () => {
  const { ask } = await setUp();
  for (const change of CHANGES) expect(await ask(change)).toMatchObject({ ok: true });
  expect(policyOf(await ask({ type: 'read-setup' }))).toMatchObject({
    school: { handle: 'Another' },
    rules: { shouting: { severity: 'check' } },
  });
});

test('while it is locked nobody changes anything, and it can still be read', async () => {
  const { worker, ask } = await setUp();
  await worker.ask('vault-create', HEAD);
  await worker.ask('vault-lock', {});
  const before = await ask({ type: 'read-setup' });
  expect(before.ok).toBe(true);
  for (const change of CHANGES) expect(await ask(change)).toEqual({ ok: false, why: 'locked' });
  expect(await ask({ type: 'read-setup' })).toEqual(before);
});

test('the office changes nothing, the leadership does', async () => {
  const { worker, ask } = await setUp();
  await worker.ask('vault-create', HEAD);
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  await worker.unlock(OFFICE);
  const before = await ask({ type: 'read-setup' });
  for (const change of CHANGES) {
    expect(await ask(change)).toEqual({ ok: false, why: 'not-allowed' });
  }
  expect(await ask({ type: 'read-setup' })).toEqual(before);
  await worker.ask('vault-lock', {});
  await worker.unlock(HEAD);
  for (const change of CHANGES) expect(await ask(change)).toMatchObject({ ok: true });
});

test.each(['consent', 'pupil-name-with-photo'] as const)(
  '%s is never set gentler than stop, with a vault or without',
  async (rule) => {
    const { worker, ask } = await setUp();
    const before = await ask({ type: 'read-setup' });
    const gentler = async () => {
      for (const severity of ['check', 'warn', 'advice', 'off'] as const) {
        const answer = await ask({ type: 'save-rule', rule, setting: { severity } });
        expect(answer).toEqual({ ok: false, why: 'too-gentle' });
      }
    };
    await gentler();
    await worker.ask('vault-create', HEAD);
    await gentler();
    expect(await ask({ type: 'read-setup' })).toEqual(before);
    const stop = { type: 'save-rule', rule, setting: { severity: 'stop' } } as const;
    expect(await ask(stop)).toMatchObject({ ok: true });
  },
);

test('what an earlier version had stored gentler is stop again', async () => {
  const policy = {
    version: 1,
    school,
    dates: { approved: null, reviewed: null, nextReview: null },
    rules: { consent: { severity: 'off' }, shouting: { severity: 'off' } },
  };
  const { ask } = await setUp({ ...kept, policy });
  expect(policyOf(await ask({ type: 'read-setup' }))?.rules).toEqual({
    consent: { severity: 'stop' },
    shouting: { severity: 'off' },
  });
});

test('a number or an address of the office is published, one at a time, and never a sentence', async () => {
  const { ask } = await setUp();
  const ours = async () => {
    const answer = await ask({ type: 'read-setup' });
    return policyOf(answer)?.rules['personal-data']?.options?.ours;
  };
  await ask({ type: 'publish', entry: ' 01226 722303 ' });
  await ask({ type: 'publish', entry: 'office@hollylane.example' });
  expect(await ours()).toEqual(['01226 722303', 'office@hollylane.example']);
  for (const entry of ['ask Jane', '01226 722 303', 'office@']) {
    expect(await ask({ type: 'publish', entry })).toEqual({ ok: false, why: 'options' });
  }
  await ask({ type: 'publish-no-more', entry: '01226 722303' });
  expect(await ours()).toEqual(['office@hollylane.example']);
});
