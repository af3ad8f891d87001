import { expect, test } from 'vitest';
import { added } from '../../consent/fixtures/build.ts';
import type { Question } from '../../messages/list.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { HEAD, HOUR, OFFICE, openComputer } from './testing/computer.ts';

const school = { name: 'Holly Lane Primary', handle: 'HollyLanePrim' };
const setup = {
  version: 1,
  policy: defaultPolicy(school),
  accountId: '1700000000000000001',
  learnedAt: 0,
};
const post = (text: string, more: Partial<Question<'by-hand-allow'>> = {}) => ({
  ...{ texts: [text], pictures: 'none' as const, tab: 1, looked: false, reason: 'Snow.' },
  proof: { by: 'passphrase' as const, passphrase: HEAD.passphrase },
  ...more,
});
const FINE = 'School is closed today.';

async function opened() {
  const computer = await openComputer();
  await computer.fake.browser.storage.local.set({ setup });
  return computer;
}

test('a post that is clear is allowed for ten minutes, recorded with the reason and without its words', async () => {
  const { worker, clock, fake } = await opened();
  const { until } = await worker.ask('by-hand-allow', post(FINE));
  expect(until).toBe(clock.now + 600_000);
  expect(fake.told.x).toContainEqual({ type: 'by-hand', until });
  const read = await worker.records.events();
  const recorded = (read.ok ? read.value.events : []).find(
    ({ type }) => type === 'allowed-by-hand',
  );
  expect(recorded).toMatchObject({ subject: null, body: { reason: 'Snow.', pictures: 'none' } });
  expect(JSON.stringify(recorded)).not.toContain('closed');
});

test('a breach is not allowed, nor what is asked about and was not looked at, nor another tab', async () => {
  const { worker } = await opened();
  await worker.record(added());
  const { findings } = await worker.ask('by-hand-check', {
    texts: ['A gr8 day'],
    pictures: 'none',
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['text-language']);
  const tried = (one: Question<'by-hand-allow'>) => worker.ask('by-hand-allow', one);
  await expect(tried(post('A gr8 day'))).rejects.toThrow('not-allowed');
  await expect(tried(post(FINE, { tab: 77 }))).rejects.toThrow('gone');
  const wrong = { by: 'passphrase', passphrase: 'not the one at all' } as const;
  await expect(tried(post(FINE, { proof: wrong }))).rejects.toThrow('wrong-passphrase');
  await expect(tried(post(FINE))).resolves.toBeDefined();
});

test('the office allows nothing, nor does anybody while it is locked', async () => {
  const { worker, clock } = await opened();
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  await expect(worker.ask('by-hand-allow', post(FINE))).rejects.toThrow('locked');
  clock.now += HOUR;
  await worker.unlock(OFFICE);
  await expect(worker.ask('by-hand-allow', post(FINE))).rejects.toThrow('not-allowed');
});
