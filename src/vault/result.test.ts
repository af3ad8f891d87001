import { expect, test } from 'vitest';
import { createWords } from '../i18n/index.ts';
import { asResult, Refused, WHYS } from './result.ts';

test.each(WHYS)('%s has its words', (why) => {
  expect(createWords('en_GB')(`vault_${why}`, { group: 3 })).toMatch(/\.$/);
});

test('a refusal is an answer, with what belongs to it', async () => {
  const refused = async () => {
    throw new Refused('wait', { until: 5 });
  };
  expect(await asResult(refused)).toEqual({ ok: false, why: 'wait', until: 5 });
  expect(await asResult(async () => 1)).toEqual({ ok: true, value: 1 });
});

test('a fault of ours stays one', async () => {
  const broken = async () => {
    throw new TypeError('ours');
  };
  await expect(asResult(broken)).rejects.toThrow('ours');
});
