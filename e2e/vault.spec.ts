import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { axe } from './fixtures/axe.ts';
import { type Launched, launch } from './fixtures/launch.ts';
import { nameSchool, openSetup, SCHOOL } from './fixtures/school.ts';
import { stopWorkers } from './fixtures/stop-worker.ts';
import { VaultPage } from './fixtures/vault-page.ts';

/** One school's story; every test goes on where the one before stopped, in a browser of its own. */
test.describe.configure({ mode: 'serial' });

const HEAD = { name: 'Mrs Hall', passphrase: 'hedge lamp otter' };
const DEPUTY = { name: 'Mr Adeyemi', passphrase: 'candle fern boot' };
const OFFICE = { name: 'Miss Lee', passphrase: 'ladder plum tide' };

let browser: Launched;
let page: Page;
let vault: VaultPage;
let code = '';
const errors: string[] = [];

test.beforeAll(async () => {
  browser = await launch({ headless: true, args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
  page = await openSetup(browser.context, browser.extensionId);
  vault = new VaultPage(page, browser.extensionId);
  page.on('pageerror', ({ message }) => errors.push(message));
  await nameSchool(page);
});
test.afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});
test.afterAll(() => browser.close());

test('the set-up page leads to it, and it is set up by keys alone', async () => {
  await expect(page.getByText(/Until it is, posts with pictures of pupils are held/)).toBeVisible();
  await page.getByRole('link', { name: 'Set up the list' }).press('Enter');
  await page.getByLabel('Your name').focus();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.type(HEAD.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(HEAD.passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(HEAD.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your recovery code' })).toBeFocused();
  expect(await axe(page)).toEqual([]);
});

test('printed, there is the code, the school, the day and where to keep it, and nothing else', async () => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`school consent list: ${SCHOOL.name}. Printed`)).toBeVisible();
  await expect(page.locator('.code')).toBeVisible();
  await expect(page.getByText(/^Keep it on paper/)).toBeVisible();
  for (const control of await page.locator('button, input').all()) {
    await expect(control).toBeHidden();
  }
  await page.emulateMedia({ media: null });
});

test('the code is shown until it is put away, and never again', async () => {
  await vault.button('Go on').click();
  await expect(page.getByText('Put the code away first')).toBeVisible();
  code = await vault.keepCode();
  expect(code.replace(/\s/g, '')).toHaveLength(40);
  await expect(page.getByRole('heading', { name: 'People and security' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who may unlock it' })).toBeVisible();
  expect(await page.content()).not.toContain(code.slice(0, 5));
  expect(await axe(page)).toEqual([]);
});

test('it stays open when the worker dies, and locks when told to', async () => {
  await stopWorkers(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Who may unlock it' })).toBeVisible();
  await vault.lock();
  expect(await axe(page)).toEqual([]);
});

test('a wrong passphrase is said at its field; the right one opens it', async () => {
  await vault.passphrase().fill('hedge lamp');
  await vault.passphrase().press('Enter');
  await expect(page.getByText('That is not the passphrase.')).toBeVisible();
  await expect(vault.passphrase()).toBeFocused();
  expect(await axe(page)).toEqual([]);
  await vault.unlock(HEAD);
});

test('people are added, each with a passphrase of their own', async () => {
  for (const { person, role } of [
    { person: DEPUTY, role: 'Leadership team' },
    { person: OFFICE, role: 'Office' },
  ]) {
    await vault.button('Add a person').click();
    await page.getByLabel('Name', { exact: true }).fill(person.name);
    await page.getByRole('radio', { name: role }).check();
    await vault.typeNew(person.passphrase);
    await vault.button('Add this person').click();
    await expect(page.getByText(`${person.name} can now unlock Lollipop`)).toBeVisible();
    await expect(vault.button('Add a person')).toBeFocused();
  }
});

test('the office sees who may unlock it, and can change nobody', async () => {
  await vault.lock();
  await vault.unlock(OFFICE);
  await expect(page.getByText('Only the leadership team can change that.').first()).toBeVisible();
  await expect(vault.button('Add a person')).toBeHidden();
  expect(await axe(page)).toEqual([]);
});

test('a forgotten passphrase is replaced with the recovery code, which then has a successor', async () => {
  await vault.lock();
  await vault.open('#recover');
  await page.getByLabel('Who are you?').selectOption(DEPUTY.name);
  await page.getByRole('textbox', { name: 'Recovery code' }).fill('AAAAA AAAAA');
  await vault.typeNew('moss anchor kite');
  await vault.button('Unlock and set the new passphrase').click();
  await expect(page.getByText('That is not the recovery code.')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase());
  await vault.button('Unlock and set the new passphrase').click();
  const next = await vault.keepCode();
  expect(next).not.toBe(code);
  code = next;
  await vault.lock();
  await vault.unlock({ ...DEPUTY, passphrase: 'moss anchor kite' });
});

test('the computer’s own unlock opens it as well', async () => {
  const session = await browser.context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.reload();
  await page.bringToFront();
  await vault.button('Set it up for me').click();
  await vault.passphrase().fill('moss anchor kite');
  await vault.passphrase().press('Enter');
  await expect(page.getByText('Set up for you on this computer.')).toBeVisible();
  await vault.lock();
  await vault.button('Unlock with this computer’s fingerprint, face or PIN').click();
  await expect(page.getByRole('heading', { name: 'Who may unlock it' })).toBeVisible();
  await session.detach();
});

test('removing somebody makes a new code and lists what is left to do on X', async () => {
  await vault.button(`Remove ${OFFICE.name}`).click();
  await vault.passphrase().fill('moss anchor kite');
  await vault.passphrase().press('Enter');
  const next = await vault.keepCode();
  expect(next).not.toBe(code);
  await expect(
    page.getByRole('heading', { name: `${OFFICE.name} has been removed here.` }),
  ).toBeFocused();
  expect(await axe(page)).toEqual([]);
  await expect(page.getByRole('link', { name: 'X: delegates' })).toBeVisible();
  await vault.button('All done').click();
  await vault.lock();
  await expect(page.getByLabel('Who are you?').getByRole('option')).toHaveCount(2);
  await vault.unlock(HEAD);
});

test('after several wrong tries it waits, says for how long, and goes on by itself', async () => {
  await vault.lock();
  const wait = page.getByText(/^You can try again in \d+ seconds?\.$/).first();
  for (let tries = 0; tries < 5 && (await wait.count()) === 0; tries += 1) {
    await vault.passphrase().fill(`wrong ${tries}`);
    await vault.button('Unlock').click();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
    await expect(vault.button('Unlock')).toBeVisible();
  }
  await expect(wait).toBeAttached();
  await expect(page.getByText('You can try again now.')).toBeAttached({ timeout: 20_000 });
  await vault.unlock(HEAD);
});

test('one wrong byte is damage and no wrong passphrase; undone, nothing is lost', async () => {
  await vault.lock();
  await vault.flipStoredByte();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The stored list is damaged' })).toBeVisible();
  await expect(page.getByText('This is not about your passphrase.')).toBeVisible();
  await expect(vault.passphrase()).toBeHidden();
  expect(await axe(page)).toEqual([]);
  await vault.flipStoredByte();
  await page.reload();
  await vault.unlock(HEAD);
});
