import { expect, test } from 'vitest';
import { openComputer } from './list/testing/computer.ts';

const KEY = 'ab'.repeat(32);

test('what a tab asked is forgotten with it, words and pictures', async () => {
  const { fake, worker } = await openComputer();
  const { watchAsks } = await import('./tab-asks.ts');
  const { overrideAsks } = await import('./override-asks.ts');
  watchAsks();
  const sheet = await worker.sheet(KEY);
  const row = { text: 'A gr8 day', media: [], tagged: [], poll: [] };
  const draft = {
    ...{ surface: 'inline' as const, rows: [row] },
    ...{ replyTo: null, quoted: null, scheduled: null },
  };
  for (const tab of [1, 2]) await overrideAsks.ask(tab, { draft, pictures: [[]] });
  fake.onRemoved.tell(2);
  const asks = () => JSON.parse(fake.browser.storage.session.held.get('asks') ?? '[]');
  await expect.poll(() => asks().length).toBe(1);
  expect(await worker.ask('sheet-read', { sheet })).toMatchObject({ id: sheet });
  fake.onRemoved.tell(1);
  await expect.poll(() => fake.browser.storage.session.held.get('sheets')).toBe('[]');
  expect(asks()).toEqual([]);
  expect(await worker.refusal('sheet-read', { sheet })).toBe('gone');
});
