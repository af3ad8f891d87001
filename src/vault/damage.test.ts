import { expect, test } from 'vitest';
import { fromUtf8, toUtf8 } from './bytes.ts';
import { pack } from './envelope.ts';
import { done, machine, WORDS, withHead } from './testing/machine.ts';

/** A computer under load takes its time over so many cases; that is no fault. */
const EXHAUSTIVE = { timeout: 60_000 };

const flip = (bytes: Uint8Array, at: number) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

test(
  'every flipped byte of a stored vault is damage, never a wrong passphrase',
  EXHAUSTIVE,
  async () => {
    const { disk, head } = await withHead();
    const whole = disk.kept.get('vault') ?? new Uint8Array(0);
    expect(whole.length).toBeGreaterThan(1_000);
    for (let at = 0; at < whole.length; at++) {
      const { vault } = machine({ kept: new Map([['vault', flip(whole, at)]]) });
      const answer = await vault.unlock({ by: 'passphrase', person: head, passphrase: WORDS });
      expect(answer).toEqual({ ok: false, why: 'damaged', what: 'vault' });
    }
  },
);

/** A vault changed by somebody who knows how it is packed, but not the data key. */
async function forged(change: (file: string) => string) {
  const { disk, head } = await withHead();
  const text = fromUtf8((disk.kept.get('vault') ?? new Uint8Array(0)).slice(38));
  const kept = new Map([['vault', pack(1, toUtf8(change(text)))]]);
  return machine({ kept }).vault.unlock({ by: 'passphrase', person: head, passphrase: WORDS });
}

test('a role, a name or a key that was changed with the hash put right is damage too', async () => {
  expect(await forged((text) => text)).toMatchObject({ ok: true });
  for (const change of [
    (text: string) => text.replace('"slt"', '"office"'),
    (text: string) => text.replace('Ada Head', 'Eve Head'),
    (text: string) => text.replace(/("dataKey":")(.)/, (_, a, b) => a + (b === 'A' ? 'B' : 'A')),
    (text: string) => text.replace(/"memory":\d+/, '"memory":8'),
    (text: string) => text.replace('"people"', '"persons"'),
  ]) {
    expect(await forged(change)).toMatchObject({ ok: false, why: 'damaged' });
  }
});

test('a damaged count of attempts is taken for many', async () => {
  const { vault, disk, head, clock } = await withHead();
  await vault.lock('person');
  disk.kept.set('attempts', Uint8Array.of(1, 2, 3));
  const unlock = (passphrase: string) =>
    vault.unlock({ by: 'passphrase', person: head, passphrase });
  clock.now += 1;
  expect(await unlock('a wrong passphrase')).toMatchObject({ why: 'wrongPassphrase' });
  expect(await unlock(WORDS)).toMatchObject({ why: 'wait', until: clock.now + 300_000 });
});

test('a vault of a later Lollipop is refused and left as it is', async () => {
  const later = pack(2, toUtf8('{}'));
  const { vault, disk, fuse } = machine({ kept: new Map([['vault', later]]) });
  const newer = { ok: false, why: 'newerVersion', what: 'vault' };
  expect(await vault.state()).toEqual({ is: 'refused', refusal: newer });
  expect(await vault.create({ name: 'A', passphrase: WORDS })).toEqual(newer);
  expect(fuse.writes).toBe(0);
  expect(disk.kept.get('vault')).toEqual(later);
});

test('a vault damaged while it is open gives out no key', async () => {
  const { vault, disk } = await withHead();
  const whole = disk.kept.get('vault') ?? new Uint8Array(0);
  disk.kept.set('vault', flip(whole, 100));
  expect(await vault.holding(async () => 1)).toMatchObject({ why: 'damaged' });
  disk.kept.set('vault', whole);
  expect(done(await vault.holding(async () => 1))).toBe(1);
});
