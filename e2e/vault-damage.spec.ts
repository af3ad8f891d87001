import type { BrowserContext, Page } from 'playwright';
import { clockNow } from '../src/clock.ts';
import { answerThat } from '../src/consent/index.ts';
import { ATTEMPTS_VERSION } from '../src/vault/attempts.ts';
import { pack, packJson } from '../src/vault/envelope.ts';
import { NONE_TOGETHER } from '../src/vault/throttle.ts';
import { AskedVault } from './fixtures/asked-vault.ts';
import { expect, stopWorkers, test, until } from './fixtures/extension.ts';
import { damageKept, readKept } from './fixtures/kept.ts';
import { askWorker, HEAD, openOwnPage, readRegister, setUpList } from './fixtures/list.ts';
import { dist } from './setup/paths.ts';

/** What somebody may not do, what damage is, and what an update does: all of it is said, nothing lost. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ story: 'vault-damage' });

const OFFICE = { name: 'Mr Office', passphrase: 'quite other words', role: 'office' } as const;
let vault: AskedVault;

test.beforeAll(async ({ rig }) => {
  vault = new AskedVault(await openOwnPage(rig.context, rig.extensionId));
  await setUpList(vault.own);
});

test('the office declares no picture, changes nobody’s access and erases nobody', async () => {
  await askWorker(vault.own, 'person-add', OFFICE);
  expect(await vault.unlock(OFFICE.name, OFFICE.passphrase)).toBeNull();
  const answer = answerThat('work-or-place');
  const print = 'a'.repeat(64);
  const bodies = [{ type: 'picture-declared' as const, print, answer }];
  const [pupil] = (await readRegister(vault.own)).pupils.keys();
  const erase = { pupil: pupil ?? '', passphrase: OFFICE.passphrase, reason: '' };
  const person = (await vault.personId(HEAD.name)) ?? '';
  expect(await vault.refusal('list-record', { bodies })).toBe('not-allowed');
  expect(await vault.refusal('person-remove', { person, passphrase: OFFICE.passphrase })).toBe(
    'not-allowed',
  );
  expect(await vault.refusal('person-add', { ...OFFICE, name: 'Another' })).toBe('not-allowed');
  expect(await vault.refusal('list-erase', erase)).toBe('not-allowed');
  expect(await vault.unlock()).toBeNull();
});

test('after wrong passphrases one must wait, and a new life of the worker knows it', async () => {
  const wrong = () => vault.unlock(HEAD.name, 'not the one at all');
  expect([await wrong(), await wrong(), await wrong()]).toEqual(Array(3).fill('wrong-passphrase'));
  // As after more of them, which cost minutes and not seconds: a slow computer must not wait it out.
  // Everybody's: the screen says when the first of them may try.
  const { people } = await askWorker(vault.own, 'vault-state', {});
  const tried = (lastAt: number) =>
    packJson(ATTEMPTS_VERSION, {
      people: Object.fromEntries(people.map(({ id }) => [id, { failures: 6, lastAt }])),
      together: NONE_TOGETHER,
    });
  const now = clockNow();
  await damageKept(vault.own, 'attempts', Buffer.from(tried(now)));
  for (let life = 0; life < 2; life++) {
    await stopWorkers(vault.own);
    expect(await vault.unlock()).toBe('wait');
    const { retryAt } = await askWorker(vault.own, 'vault-state', {});
    expect(retryAt).toBe(now + 300_000);
  }
  await damageKept(vault.own, 'attempts', Buffer.from(tried(now - 300_000)));
  expect(await vault.unlock()).toBeNull();
});

async function popupOf(context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/src/popup/index.html`);
  return popup;
}

test('one flipped byte of the vault is damage and not a wrong passphrase; mended, it opens', async () => {
  const [good = Buffer.alloc(0)] = (await readKept(vault.own, 'vault')).values();
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(200) ^ 1, 200);
  const person = (await vault.personId(HEAD.name)) ?? '';
  for (const [stored, is] of [
    [flipped, 'damaged'],
    [Buffer.from(pack(2, Buffer.from('{}'))), 'newer-version'],
  ] as const) {
    await damageKept(vault.own, 'vault', stored);
    await stopWorkers(vault.own);
    expect((await askWorker(vault.own, 'vault-state', {})).is).toBe(is);
    expect(await vault.refusal('vault-unlock', { person, passphrase: vault.passphrase })).toBe(is);
    expect(await vault.refusal('vault-create', HEAD)).toBe(is);
    // Nothing was changed.
    expect([...(await readKept(vault.own, 'vault')).values()]).toEqual([stored]);
  }
  await damageKept(vault.own, 'vault', good);
  expect(await vault.unlock()).toBeNull();
  await vault.expectWhole();
});

test('a pupil whose record is damaged counts as no; the others stay; the popup says so', async ({
  context,
  extensionId,
}) => {
  const before = await readRegister(vault.own);
  const [pupil = ''] = before.pupils.keys();
  await damageKept(vault.own, `key/${pupil}/`, Buffer.alloc(80));
  await stopWorkers(vault.own);
  const { pupils } = await readRegister(vault.own);
  expect(pupils.size).toBe(before.pupils.size);
  expect([...pupils.values()].filter(({ damaged }) => damaged).map(({ id }) => id)).toEqual([
    pupil,
  ]);
  const popup = await popupOf(context, extensionId);
  await expect(popup.getByText(/The records of one pupil can’t be read/)).toBeVisible();
  await popup.close();
});

test('an update locks', async ({ context, rig }) => {
  expect((await askWorker(vault.own, 'vault-state', {})).is).toBe('open');
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: dist('chrome') });
  await until(async () => vault.own.isClosed(), 'pages of the old build are closed');
  vault.own = await openOwnPage(context, rig.extensionId);
  expect((await askWorker(vault.own, 'vault-state', {})).is).toBe('locked');
  expect(await vault.refusal('list-read', {})).toBe('locked');
  expect(await vault.unlock()).toBeNull();
});
