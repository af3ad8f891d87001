import type { BrowserContext, Page } from 'playwright';
import { AskedVault } from './fixtures/asked-vault.ts';
import { axe } from './fixtures/axe.ts';
import { inlineComposer, typeInto, writeAtHome } from './fixtures/composer.ts';
import { expect, HOME, highlights, type Panel, test } from './fixtures/extension.ts';
import { askWorker, HEAD, openOwnPage, setUpList } from './fixtures/list.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';

/** A finding is put aside once; its word is allowed, or its rule turned down, by the leadership alone. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'dismiss' });

const OFFICE = { name: 'Mr Desk', passphrase: 'quite other words', role: 'office' } as const;
/** Loud, and never held. */
const LOUD = 'WELL DONE EVERYONE! What a day.';
const DISMISS = /^Dismiss: /;
const NOT_RIGHT = /^Not right\? /;
let own: Page;
let vault: AskedVault;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  vault = new AskedVault(own);
});

const marks = async (page: Page) => (await highlights(page)).map(({ text }) => text);

/** The window that one of a finding's choices opens; folded away until somebody asks. */
async function windowOf(panel: Panel, context: BrowserContext, choice: string | RegExp) {
  await panel.open();
  if (!(await panel.controls()).includes('Turn this rule down or off…'))
    await panel.click(NOT_RIGHT);
  const opening = context.waitForEvent('page');
  await panel.click(choice);
  const window = await opening;
  await window.getByRole('heading', { name: 'Is the rule wrong here?' }).waitFor();
  return window;
}

/** Presses the button that decides; the window goes then by itself. */
async function decide(window: Page, button: string) {
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: button }).click();
  await closed;
}

test('before there is a list, whoever sets Lollipop up allows an account in the window', async ({
  page,
  panel,
  context,
}) => {
  await writeAtHome(page, '@lenas_mum thank you');
  await panel.shows(/held/i);
  const window = await windowOf(panel, context, '@lenas_mum is not a parent…');
  expect(await axe(window)).toEqual([]);
  await decide(window, '@lenas_mum is not a parent');
  await panel.shows(/no breach found/i);
});

test('what was allowed stands on the set-up page, where it is taken out, and another put in', async ({
  page,
  panel,
  extensionId,
}) => {
  const settings = await page.context().newPage();
  await settings.goto(`chrome-extension://${extensionId}/src/pages/setup/index.html`);
  await settings.getByRole('button', { name: 'Take out lenas_mum' }).click();
  await expect(settings.getByText('@lenas_mum')).toHaveCount(0);
  await settings.getByRole('textbox', { name: 'Words that are no text language here' }).fill('gr8');
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: 'Take out gr8' })).toBeVisible();
  await settings
    .getByRole('textbox', { name: 'Words that are no text language here' })
    .fill('two words');
  await settings.keyboard.press('Enter');
  await expect(settings.getByText(/^That does not fit/)).toBeVisible();
  await writeAtHome(page, 'A gr8 day');
  await panel.shows(/no breach found/i);
  await settings.getByRole('button', { name: 'Take out gr8' }).click();
  await panel.shows(/held/i);
  await settings.close();
});

test('once: it goes, and its mark; what is written on keeps it away, and so does a reload', async ({
  page,
  panel,
}) => {
  const { editor } = await writeAtHome(page, LOUD);
  await panel.shows(/1 thing to mend/);
  await panel.open();
  await panel.click(DISMISS);
  await panel.shows(/no breach found/i);
  await expect.poll(() => marks(page)).toEqual([]);
  await panel.shows('1 dismissed');
  await editor().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Thank you.');
  await panel.shows(/no breach found/i);
  expect(await marks(page)).toEqual([]);
  await page.goto(HOME);
  await typeInto(inlineComposer(page).editor(), LOUD);
  await panel.shows('1 dismissed');
  expect(await marks(page)).toEqual([]);
});

test('and back, by keyboard: the shortcut leads to it, and “Show” brings it back', async ({
  page,
  panel,
}) => {
  await writeAtHome(page, LOUD);
  await panel.shows(/1 thing to mend/);
  await page.keyboard.press('Alt+Shift+L');
  const reach = async (name: RegExp) => {
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return (await panel.focused()) ?? '';
      })
      .toMatch(name);
    await page.keyboard.press('Enter');
  };
  await reach(DISMISS);
  await panel.shows(/no breach found/i);
  await reach(/^1 dismissed · Show$/);
  await panel.shows(/1 thing to mend/);
  await expect.poll(() => marks(page)).toEqual(['WELL DONE EVERYONE']);
});

test('it is once: the next post with the same words is told again', async ({
  page,
  panel,
  replica,
}) => {
  const { post, editor } = await writeAtHome(page, LOUD);
  await panel.open();
  await panel.click(DISMISS);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([LOUD]);
  await typeInto(editor(), `${LOUD} Again.`);
  await panel.shows(/1 thing to mend/);
});

test('a script of the page can’t press it', async ({ page, panel }) => {
  await writeAtHome(page, LOUD);
  await panel.open();
  await panel.control(DISMISS);
  expect(await panel.clickByScript('Dismiss')).toBe(1);
  expect(await panel.clickByScript('Not right?')).toBe(1);
  // The worker has done what it was asked before it answers this.
  await askWorker(own, 'vault-state', {});
  await panel.shows(/1 thing to mend/);
  expect(await panel.text()).not.toContain('Turn this rule down');
});

test('what holds can’t be dismissed', async ({ page, panel }) => {
  await writeAtHome(page, 'A gr8 day');
  await panel.shows(/held/i);
  await panel.open();
  await panel.control(NOT_RIGHT);
  expect((await panel.controls()).filter((name) => DISMISS.test(name))).toEqual([]);
});

test('for this word: the leadership allows it, and every draft is looked at anew', async ({
  page,
  panel,
  context,
}) => {
  await setUpList(own);
  await writeAtHome(page, 'Our gr8 club met.');
  await panel.shows(/held/i);
  const window = await windowOf(panel, context, 'Always allow “gr8”…');
  await expect(window.getByText('Our gr8 club met.')).toBeVisible();
  await decide(window, 'Always allow “gr8”');
  await panel.shows(/no breach found/i);
});

test('a pupil’s name is not kept there', async ({ page, panel, context }) => {
  await writeAtHome(page, 'WELL DONE MARCUS! We are glad.');
  await panel.shows(/to mend/i);
  const window = await windowOf(panel, context, 'Always allow “WELL DONE MARCUS”…');
  await expect(window.getByText(/^Somebody on the consent list is called so/)).toBeVisible();
  await expect(window.getByRole('button', { name: /^Always allow/ })).toHaveCount(0);
});

test('for the rule: it is turned down, within what it may be', async ({ page, panel, context }) => {
  await writeAtHome(page, LOUD);
  const window = await windowOf(panel, context, 'Turn this rule down or off…');
  expect(await axe(window)).toEqual([]);
  await expect(window.getByRole('radio')).toHaveCount(2);
  await window.getByLabel('Off', { exact: true }).check();
  await window.getByLabel('Why (you need not say)').fill('It cries wolf.');
  await decide(window, 'Change it for every post');
  await panel.shows(/no breach found/i);
});

test('who changed what, and why, stands on the set-up page, and is taken back there', async ({
  page,
  panel,
  extensionId,
}) => {
  await writeAtHome(page, LOUD);
  await panel.shows(/no breach found/i);
  const settings = await page.context().newPage();
  await settings.goto(`chrome-extension://${extensionId}/src/pages/setup/index.html`);
  const changes = settings.getByRole('region', { name: 'What was changed' }).getByRole('listitem');
  await expect(changes.first()).toContainText('Shouting');
  await expect(changes.first()).toContainText(`by ${HEAD.name}`);
  await expect(changes.first()).toContainText('It cries wolf.');
  await expect(changes.nth(1)).toContainText('Allowed: gr8');
  expect(await axe(settings)).toEqual([]);
  await changes
    .first()
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(changes).toHaveCount(3);
  await panel.shows(/1 thing to mend/);
  await settings.close();
});

test('how the office is reached is set there, and a draft may say it', async ({
  page,
  panel,
  extensionId,
}) => {
  await writeAtHome(page, 'To book a place, text 07700 900456.');
  await panel.shows(/held/i);
  const settings = await page.context().newPage();
  await settings.goto(`chrome-extension://${extensionId}/src/pages/setup/index.html`);
  const field = settings.getByLabel('A telephone number, an e-mail or a postal address');
  await field.fill('0770');
  await settings.keyboard.press('Enter');
  await expect(settings.getByText(/^That is no telephone number/)).toBeVisible();
  await field.fill('07700 900456');
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('button', { name: 'Take out 07700 900456' })).toBeVisible();
  await panel.shows(/no breach found/i);
  await settings.getByRole('button', { name: 'Take out 07700 900456' }).click();
  await panel.shows(/held/i);
  await settings.close();
});

test('locked, the window asks to be unlocked, and shows nothing; the office can’t decide', async ({
  page,
  panel,
  context,
}) => {
  await askWorker(own, 'person-add', OFFICE);
  await askWorker(own, 'vault-lock', {});
  await writeAtHome(page, 'Thx to all.');
  const window = await windowOf(panel, context, 'Always allow “Thx”…');
  await expect(window.getByRole('heading', { name: 'Unlock Lollipop' })).toBeVisible();
  await expect(window.getByText('Thx to all.')).toHaveCount(0);
  expect(await vault.unlock(OFFICE.name, OFFICE.passphrase)).toBeNull();
  await expect(window.getByText(/for the leadership team to decide/)).toBeVisible();
  await expect(window.getByRole('button', { name: /^Always allow/ })).toHaveCount(0);
  expect(await vault.unlock(HEAD.name)).toBeNull();
  await expect(window.getByRole('button', { name: 'Always allow “thx”' })).toBeVisible();
});

test('what keeps children safe offers none of it', async ({ page, panel, context }) => {
  await draftWithPicture(page, 'Well done, Marcus!');
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, ['Marcus Campbell']);
  await saveSheet(sheet);
  await panel.shows('“Marcus” names a pupil');
  await panel.open();
  expect((await panel.controls()).filter((name) => NOT_RIGHT.test(name))).toEqual([]);
  expect((await panel.controls()).filter((name) => DISMISS.test(name))).toEqual([]);
});
