import { expect, test } from 'vitest';
import { added } from '../consent/fixtures/build.ts';
import { defaultPolicy } from '../policy/default.ts';
import { sha256 } from '../sha256.ts';
import { computer, HEAD, HOUR, OFFICE, openComputer } from './list/testing/computer.ts';

const policy = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });

async function school() {
  const made = await openComputer();
  await made.worker.setup.savePolicy(policy);
  return { ...made, ...(await parts()) };
}
async function parts() {
  const [acts, setup] = await Promise.all([import('./allow.ts'), import('./setup.ts')]);
  const allowed = async (rule: 'text-language' | 'spelling' | 'parent-engagement') =>
    (await setup.setupState()).policy?.rules[rule]?.options?.allow;
  return { ...acts, allowed };
}

test('a word is allowed and taken out again, by whoever of the leadership has the list open, and recorded', async () => {
  const { worker, fake, allow, allowNoMore, allowed } = await school();
  expect(await allow('text-language', ['Gr8'])).toBeNull();
  expect(await allowed('text-language')).toEqual(['gr8']);
  expect(fake.told.x.at(-1)).toMatchObject({ type: 'school' });
  expect(await allowNoMore('text-language', 'GR8')).toBeNull();
  expect(await allowed('text-language')).toBeUndefined();
  const read = await worker.records.events();
  const recorded = (read.ok ? read.value.events : []).filter(
    ({ type }) => type === 'policy-changed',
  );
  const entries = [await sha256('gr8')];
  expect(recorded.map(({ body }) => body)).toEqual([
    { what: 'allowed', rule: 'text-language', entries, typed: ['gr8'] },
    { what: 'allowed-no-more', rule: 'text-language', entries, typed: ['gr8'] },
  ]);
  const { you } = await worker.ask('vault-state', {});
  expect(recorded.map(({ by }) => by)).toEqual([you, you]);
});

test('nobody allows anything while it is locked, nor does the office', async () => {
  const { worker, clock, allow, allowNoMore, allowed } = await school();
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  expect(await allow('spelling', ['forrest'])).toBe('locked');
  clock.now += HOUR;
  await worker.unlock(OFFICE);
  expect(await allow('spelling', ['forrest'])).toBe('not-allowed');
  expect(await allowNoMore('spelling', 'forrest')).toBe('not-allowed');
  expect(await allowed('spelling')).toBeUndefined();
  await worker.ask('vault-lock', {});
  clock.now += HOUR;
  await worker.unlock(HEAD);
  expect(await allow('spelling', ['forrest'])).toBeNull();
});

test('before there is a list, whoever sets Lollipop up does', async () => {
  const worker = await computer().wake();
  await worker.setup.savePolicy(policy);
  const { allow, allowed } = await parts();
  expect(await allow('spelling', ['Forrest'])).toBeNull();
  expect(await allowed('spelling')).toEqual(['forrest']);
});

test('what the rule does not take is not kept: two words, a sentence, no handle', async () => {
  const { allow, allowed } = await school();
  expect(await allow('text-language', ['two words'])).toBe('options');
  expect(await allow('spelling', ['x'.repeat(41)])).toBe('options');
  expect(await allow('parent-engagement', ['no handle'])).toBe('options');
  for (const rule of ['text-language', 'spelling', 'parent-engagement'] as const) {
    expect(await allowed(rule)).toBeUndefined();
  }
});

test('a pupil’s name is kept nowhere that can be read; an account may be called like anybody', async () => {
  const { worker, allow, allowed } = await school();
  await worker.record(added());
  expect(await allow('spelling', ['alice'])).toBe('a-name');
  expect(await allowed('spelling')).toBeUndefined();
  expect(await allow('parent-engagement', ['@Alice_Writes'])).toBeNull();
});
