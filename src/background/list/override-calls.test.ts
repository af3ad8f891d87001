import { expect, test } from 'vitest';
import { added } from '../../consent/fixtures/build.ts';
import { draftOf } from '../../lint/draft-of.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { HEAD, openComputer } from './testing/computer.ts';

const KEY = 'a'.repeat(64);
const photo = { kind: 'photo', key: 'blob:1', alt: '', uploading: false } as const;
const POLICY = defaultPolicy({ name: 'Holly Lane Primary', handle: 'HollyLanePrim' });
const proof = { by: 'passphrase' as const, passphrase: HEAD.passphrase };

/** A draft that a rule stops, waiting in a window of our own. */
async function asked() {
  const { worker, fake } = await openComputer();
  const { savePolicy } = await import('../setup.ts');
  const { overrideAsks } = await import('../override-asks.ts');
  await savePolicy(POLICY);
  await worker.record(added());
  const [row] = draftOf('Well done, Alice!').rows;
  const draft = { ...draftOf(''), rows: row ? [{ ...row, media: [photo] }] : [] };
  await overrideAsks.ask(7, { draft, pictures: [[KEY]] });
  const ask = fake.windows.at(-1)?.split('?ask=')[1] ?? '';
  const { stops } = await worker.ask('override-read', { ask });
  const give = (shown: typeof stops) =>
    worker.ask('override-give', { ask, shown, reason: 'A visiting author.', proof });
  return { give, stops, savePolicy };
}

test('only what was shown is let go: what stops it beside that is shown first', async () => {
  const { give, stops } = await asked();
  expect(stops).toMatchObject([{ rule: 'pupil-name-with-photo', severity: 'stop' }]);
  await expect(give([])).rejects.toThrow('changed');
  await expect(give(stops)).resolves.toEqual({});
});

test('a school that forbids overrides lets nothing go', async () => {
  const { give, stops, savePolicy } = await asked();
  await savePolicy({ ...POLICY, overrides: false });
  await expect(give(stops)).rejects.toThrow('not-allowed');
});
