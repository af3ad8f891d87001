import { expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import type { Finding } from '../../lint/finding.ts';
import { HEAD, HOUR, OFFICE, openComputer } from './testing/computer.ts';

const draft = draftOf('Max capacity is sixty.');
const pictures = [['a'.repeat(64)]];
const stop: Finding = {
  rule: 'pupil-name-with-photo',
  clause: 'pupil-names',
  severity: 'stop',
  row: 0,
  field: { kind: 'text' },
  ...{ start: 0, end: 3, message: 'rule_pupilNameWithPhoto_named', params: { name: 'Max' } },
};
const asked = { draft, pictures, facts: NO_FACTS };
const stops = [stop];
const warned = [{ ...stop, severity: 'warn' }];

test('what was let go is a warning from then on, in a later life too; beside another picture a stop', async () => {
  const { worker, wake } = await openComputer();
  const { overrideStops, withGivenOverrides } = worker.overrides;
  expect(await withGivenOverrides(asked, stops)).toEqual([stop]);
  await overrideStops(asked, stops, 'No pupil is meant.');
  expect(await withGivenOverrides(asked, stops)).toEqual(warned);
  const again = (await wake()).overrides;
  expect(await again.withGivenOverrides(asked, stops)).toEqual(warned);
  expect(await again.withGivenOverrides({ ...asked, pictures: [['b'.repeat(64)]] }, stops)).toEqual(
    [stop],
  );
});

test('it is recorded with person and reason, without the words it was about', async () => {
  const { worker } = await openComputer();
  await worker.overrides.overrideStops(asked, stops, 'No pupil is meant.');
  const read = await worker.records.events();
  const recorded = (read.ok ? read.value.events : []).find(
    ({ type }) => type === 'stop-overridden',
  );
  expect(recorded).toMatchObject({
    subject: null,
    body: { rule: 'pupil-name-with-photo', reason: 'No pupil is meant.' },
  });
  expect(recorded?.by).not.toBe('');
  expect(JSON.stringify(recorded)).not.toContain('Max');
});

test('nobody lets anything go while it is locked, nor does the office', async () => {
  const { worker, clock } = await openComputer();
  await worker.ask('person-add', OFFICE);
  await worker.ask('vault-lock', {});
  const tried = () => worker.overrides.overrideStops(asked, stops, 'Because.');
  await expect(tried()).rejects.toThrow('locked');
  clock.now += HOUR;
  await worker.unlock(OFFICE);
  await expect(tried()).rejects.toThrow('not-allowed');
  await worker.ask('vault-lock', {});
  clock.now += HOUR;
  await worker.unlock(HEAD);
  await expect(tried()).resolves.toBeUndefined();
});
