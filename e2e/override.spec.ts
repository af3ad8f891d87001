import type { BrowserContext, Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { inlineComposer } from './fixtures/composer.ts';
import { expect, HOME, type Panel, test } from './fixtures/extension.ts';
import { askWorker, HEAD, openOwnPage, setUpList } from './fixtures/list.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';

/** A named person lets a stopped post go with a reason, in a window of ours; consent is never let go. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'override' });

/** Marcus Campbell is on the fictional list; Marcus Rashford is a poster in the hall. */
const POSTER = 'A poster of Marcus is up in the hall.';
const LET_GO = 'Let it go with a reason…';
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

/** The window that the panel's button opens. */
async function asked(context: BrowserContext, panel: Panel): Promise<Page> {
  const opening = context.waitForEvent('page');
  await panel.open();
  await panel.click(LET_GO);
  const window = await opening;
  await window.getByRole('heading', { name: 'Let this post go all the same?' }).waitFor();
  return window;
}

/** A draft with a picture that shows somebody who may be shown, and a name. */
async function stopped(page: Page, panel: Panel, context: BrowserContext) {
  const composer = await draftWithPicture(page, POSTER);
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, ['Marcus Campbell']);
  await saveSheet(sheet);
  await panel.shows('“Marcus” names a pupil');
  return composer;
}

test('a stop is let go with a reason and a passphrase, and goes out once', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await stopped(page, panel, context);
  const window = await asked(context, panel);
  await expect(window.getByText(POSTER)).toBeVisible();
  await expect(window.getByLabel('Why may it go?')).toBeFocused();
  expect(await axe(window)).toEqual([]);
  await window.getByRole('button', { name: 'Let it go' }).click();
  await expect(window.getByText('Say why.')).toBeVisible();
  await window.getByLabel('Why may it go?').fill('A footballer, not a pupil.');
  await window.getByLabel(/^Passphrase of/).fill('not the one at all');
  await window.getByRole('button', { name: 'Let it go' }).click();
  await expect(
    window.getByText(
      'That is not the passphrase. Check Caps Lock and whose name is chosen, and try again.',
    ),
  ).toBeVisible();
  expect(await replica.posted()).toEqual([]);
  await window.getByLabel(/^Passphrase of/).fill(HEAD.passphrase);
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: 'Let it go' }).click();
  await closed;
  await panel.shows(/You can post this/);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([POSTER]);
});

test('other words with the name are stopped all the same', async ({ page, panel, replica }) => {
  await page.goto(HOME);
  const { editor, post } = await draftWithPicture(page, 'Well done, Marcus!');
  await panel.shows('“Marcus” names a pupil');
  await editor().click();
  await post.click();
  expect(await replica.posted()).toEqual([]);
});

test('a school that forbids overrides has no such button', async ({ page, panel, rig }) => {
  const settings = await rig.context.newPage();
  await settings.goto(`chrome-extension://${rig.extensionId}/src/pages/setup/index.html`);
  await settings.getByLabel('A named person may let a stopped post go, with a reason').uncheck();
  await expect(settings.getByText(/^Saved/)).toBeVisible();
  await draftWithPicture(page, 'Bravo, Marcus!');
  await panel.shows('“Marcus” names a pupil');
  await panel.open();
  expect((await panel.copy()).html).not.toContain('Let it go');
  await settings.getByLabel('A named person may let a stopped post go, with a reason').check();
  await settings.close();
});

test('a script of the page can’t press the button', async ({ page, panel, rig }) => {
  await draftWithPicture(page, 'Hurray for Marcus again!');
  await panel.shows('“Marcus” names a pupil');
  await panel.open();
  await panel.control(/Let it go/);
  const before = rig.context.pages().length;
  expect(await panel.clickByScript('Let it go')).toBe(1);
  // The worker has done what it was asked before it answers this.
  await askWorker(own, 'vault-state', {});
  expect(rig.context.pages().length).toBe(before);
  await panel.shows('“Marcus” names a pupil');
});

test('who may not be shown is never let go', async ({ page, panel, context }) => {
  await page.goto(HOME);
  await inlineComposer(page).post.waitFor();
  await draftWithPicture(page, 'Our choir.');
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, ['Alice Okonkwo']);
  await saveSheet(sheet);
  await panel.shows(/held/i);
  await panel.open();
  expect((await panel.copy()).html).not.toContain('Let it go');
});
