import { expect, test } from 'vitest';
import { REFUSALS } from '../../messages/list.ts';
import { WHYS } from '../../vault/result.ts';
import { granted, NotGranted } from './refused.ts';

test('what was granted is handed on', async () => {
  expect(await granted(Promise.resolve({ ok: true, value: 7 }))).toBe(7);
});

test.each(WHYS)('the vault’s “%s” becomes a refusal that pages know', async (why) => {
  const refused = granted(Promise.resolve({ ok: false, why }));
  await expect(refused).rejects.toThrow(NotGranted);
  await expect(refused).rejects.toSatisfy(({ why: said }) => REFUSALS.includes(said));
});

test('damage and a wrong passphrase are never taken for each other', async () => {
  const whys = ['damaged', 'newerVersion', 'wrongPassphrase'] as const;
  const become = whys.map((why) =>
    granted(Promise.resolve({ ok: false, why })).catch((error) => error.why),
  );
  expect(await Promise.all(become)).toEqual(['damaged', 'newer-version', 'wrong-passphrase']);
});

test('one who must wait is told until when', async () => {
  const refused = granted(Promise.resolve({ ok: false, why: 'wait', until: 5 }));
  await expect(refused).rejects.toMatchObject({ why: 'wait', retryAt: 5 });
});
