import { expect, test } from 'vitest';
import { added } from '../../consent/fixtures/build.ts';
import type { FromOwnPage } from '../../messages/setup.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { kindsOf, upToDate } from '../../records/kinds.ts';
import { POLICY_CHANGED } from './kinds.ts';
import { HEAD, HOUR, OFFICE, openComputer } from './testing/computer.ts';

const SCHOOL = { name: 'Holly Lane Primary', handle: 'HollyLanePrim' };

async function school() {
  const made = await openComputer();
  const { worker, fake } = made;
  await worker.setup.savePolicy(defaultPolicy(SCHOOL));
  const { listenToOwnPages } = await import('../own-pages.ts');
  type Listener = (raw: unknown, sender: unknown) => Promise<unknown> | undefined;
  const listeners: Listener[] = [];
  const { runtime } = fake.browser;
  Object.assign(runtime.onMessage, { addListener: (one: Listener) => listeners.push(one) });
  listenToOwnPages();
  const sender = { id: runtime.id, url: runtime.getURL('setup.html') };
  const change = (message: FromOwnPage) => listeners[0]?.(message, sender);
  const policy = async () => (await worker.setup.setupState()).policy;
  const read = (skip = 0, most = 100) => worker.ask('policy-changes', { skip, most });
  /** The change that is so many places from the newest. */
  const id = async (place: number) => (await read()).changes[place]?.id ?? '';
  const back = async (place: number) =>
    worker.refusal('policy-change-back', { change: await id(place) });
  return { ...made, change, policy, read, back, id };
}
const rule = (severity: 'stop' | 'check' | 'advice' | 'off', id = 'shouting' as const) =>
  ({ type: 'save-rule', rule: id, setting: { severity } }) as const;

test('every change is told, the newest first, with what it was before and by whom', async () => {
  const { worker, change, read } = await school();
  expect(await read()).toEqual({ all: 0, changes: [] });
  await change(rule('check'));
  await change({ type: 'allow', rule: 'text-language', entry: 'Gr8' });
  await change({ type: 'save-overrides', overrides: false });
  await change({ type: 'save-school', school: { ...SCHOOL, name: 'Holly Lane' } });
  await change({ type: 'publish', entry: '0121 496 0000' });
  const { all, changes } = await read();
  expect(all).toBe(5);
  expect(changes.map(({ told }) => told)).toEqual([
    { what: 'office', from: [], to: ['0121 496 0000'] },
    { what: 'school', from: SCHOOL, to: { ...SCHOOL, name: 'Holly Lane' } },
    { what: 'overrides', overrides: false },
    { what: 'allowed', rule: 'text-language', typed: ['gr8'] },
    { what: 'rule', rule: 'shouting', from: 'warn', to: 'check', limit: null, reason: null },
  ]);
  const { you } = await worker.ask('vault-state', {});
  expect(new Set(changes.map(({ by }) => by))).toEqual(new Set([you]));
  expect((await read(1, 2)).changes).toEqual(changes.slice(1, 3));
});

test('each is taken back by the former value, which is a change of its own', async () => {
  const { change, policy, read, back } = await school();
  const first = await policy();
  await change(rule('off'));
  await change({ type: 'allow', rule: 'text-language', entry: 'gr8' });
  await change({ type: 'save-overrides', overrides: false });
  await change({ type: 'save-school', school: { ...SCHOOL, handle: 'Another' } });
  await change({ type: 'publish', entry: 'office@hollylane.example' });
  // Each taking back stands before the five, so that the next is one place further.
  for (const place of [4, 4, 4, 4, 4]) expect(await back(place)).toBeNull();
  const after = await policy();
  expect(after?.school).toEqual(first?.school);
  expect(after?.overrides ?? true).toBe(true);
  expect(after?.rules.shouting?.severity).toBe('warn');
  expect(after?.rules['text-language']?.options).toEqual({});
  expect(after?.rules['personal-data']?.options).toEqual({});
  const { all, changes } = await read();
  expect(all).toBe(10);
  expect(changes.slice(0, 5).map(({ told }) => told.what)).toEqual([
    ...['office', 'school', 'overrides', 'allowed-no-more', 'rule'],
  ]);
});

test('what was decided since is not lost with it', async () => {
  const { change, policy, read, back } = await school();
  await change(rule('off'));
  await change(rule('advice'));
  expect((await read()).changes.map((one) => one.back)).toEqual(['yes', 'changed']);
  expect(await back(1)).toBe('changed');
  expect((await policy())?.rules.shouting?.severity).toBe('advice');
  expect(await back(0)).toBeNull();
  expect((await policy())?.rules.shouting?.severity).toBe('off');
});

test('words that are allowed meanwhile stay when a rule is set back, and a limit comes back with it', async () => {
  const { change, policy, read, back } = await school();
  const options = { houseLimit: 140 };
  await change({ type: 'save-rule', rule: 'length', setting: { severity: 'stop', options } });
  expect((await read()).changes[0]?.told).toMatchObject({ limit: { from: null, to: 140 } });
  expect(await back(0)).toBeNull();
  expect((await policy())?.rules.length).toEqual({ severity: 'stop', options: {} });
  await change(rule('off'));
  await change({ type: 'allow', rule: 'shouting', entry: 'BAND' });
  expect(await back(1)).toBeNull();
  expect((await policy())?.rules.shouting?.options).toEqual({ allow: ['band'] });
});

test('a word that was taken out comes back, but not when a pupil is called so by then', async () => {
  const { worker, change, policy, read, back } = await school();
  await change({ type: 'allow', rule: 'spelling', entry: 'alice' });
  await change({ type: 'allow-no-more', rule: 'spelling', entry: 'alice' });
  expect(await back(0)).toBeNull();
  expect((await policy())?.rules.spelling?.options).toEqual({ allow: ['alice'] });
  await worker.record(added());
  await change({ type: 'allow-no-more', rule: 'spelling', entry: 'alice' });
  const { changes } = await read();
  // Its letters are not recorded any more, since they are a pupil's name.
  expect(changes[0]).toMatchObject({ told: { typed: null }, back: 'unknown' });
  expect(changes[2]).toMatchObject({ back: 'a-name' });
  expect(await back(2)).toBe('changed');
});

test('it is for the leadership to see and to take back, with the list open', async () => {
  const { worker, clock, change, id, policy } = await school();
  await change(rule('off'));
  await worker.ask('person-add', OFFICE);
  const question = { change: await id(0) };
  const both = async () => [
    await worker.refusal('policy-changes', { skip: 0, most: 10 }),
    await worker.refusal('policy-change-back', question),
  ];
  await worker.ask('vault-lock', {});
  expect(await both()).toEqual(['locked', 'locked']);
  clock.now += HOUR;
  await worker.unlock(OFFICE);
  expect(await both()).toEqual(['not-allowed', 'not-allowed']);
  expect((await policy())?.rules.shouting?.severity).toBe('off');
  await worker.ask('vault-lock', {});
  clock.now += HOUR;
  await worker.unlock(HEAD);
  expect(await worker.refusal('policy-change-back', { change: 'nothing' })).toBe('gone');
  expect(await both()).toEqual([null, null]);
});

const kinds = kindsOf([POLICY_CHANGED]);
const hash = 'a'.repeat(64);
test.each([
  [{ what: 'school' }, { what: 'school', from: null, to: null }],
  [
    { what: 'overrides', overrides: false },
    { what: 'overrides', overrides: false },
  ],
  [
    { what: 'rule', rule: 'shouting', severity: 'off' },
    { what: 'rule', rule: 'shouting', from: null, to: { severity: 'off' }, reason: null },
  ],
  [
    { what: 'allowed', rule: 'spelling', entries: [hash] },
    { what: 'allowed', rule: 'spelling', entries: [hash], typed: null },
  ],
])('a change of the first version is still read: %o', (body, now) => {
  const payload = { type: 'policy-changed', version: 1, at: 0, by: 'person-1', body };
  expect(upToDate(kinds, payload)).toMatchObject({ version: 2, body: now });
});
