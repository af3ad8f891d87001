import type { BrowserContext, Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { inlineComposer } from './fixtures/composer.ts';
import { expect, HOME, type Panel, test } from './fixtures/extension.ts';
import { HEAD, openOwnPage, setUpList } from './fixtures/list.ts';
import { sendPast } from './fixtures/send-past.ts';

/** X's page can't be read: text is refused, says why, and a named person may let it go for ten minutes. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'by-hand' });

const TEXT = 'School is closed today because of the snow.';

test.beforeAll(async ({ rig }) => {
  const own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
  await own.close();
});

/** A page whose composer Lollipop does not know at all: what it sends meets the network lock alone. */
async function stoppedUnseen(page: Page, panel: Panel, text: string): Promise<void> {
  await page.goto(HOME);
  await inlineComposer(page).post.waitFor();
  expect(await sendPast(page, text)).toBe(false);
  await panel.shows(/stopped this post/i);
}

/** The window that the panel's button opens. */
async function asked(context: BrowserContext, panel: Panel): Promise<Page> {
  const opening = context.waitForEvent('page');
  await panel.open();
  await panel.click('Check it by hand…');
  const window = await opening;
  await window.getByLabel('The words of the post').waitFor();
  return window;
}

test('a post is checked by hand and goes out; a breach in it does not', async ({
  page,
  panel,
  context,
  replica,
}) => {
  await stoppedUnseen(page, panel, TEXT);
  expect(await replica.posted()).toEqual([]);
  const window = await asked(context, panel);
  expect(await axe(window)).toEqual([]);
  const words = window.getByLabel('The words of the post');
  await words.fill('School is closed 2day');
  await window.getByLabel('No', { exact: true }).check();
  await window.getByRole('button', { name: 'Check it' }).click();
  await expect(window.getByRole('heading', { name: /can’t go out as it is/ })).toBeVisible();
  await words.fill(TEXT);
  await window.getByRole('button', { name: 'Check it' }).click();
  await expect(window.getByRole('heading', { name: 'No breach found' })).toBeVisible();
  await window.getByLabel('Why must it go out now?').fill('Snow.');
  await window.getByLabel(/^Passphrase of/).fill(HEAD.passphrase);
  expect(await axe(window)).toEqual([]);
  await window.getByRole('button', { name: 'Allow ten minutes' }).click();
  await expect(window.getByText(/^Recorded\. Go back to X/)).toBeVisible();
  await window.close();
  await panel.shows(/checked by hand/i);
  expect(await sendPast(page, TEXT)).toBe(true);
  expect(await replica.posted()).toEqual([TEXT]);
});

test('what goes out by that leave and was not checked raises the alarm', async ({
  page,
  panel,
  context,
  replica,
}) => {
  await stoppedUnseen(page, panel, TEXT);
  const window = await asked(context, panel);
  await window.getByLabel('The words of the post').fill(TEXT);
  await window.getByLabel('No', { exact: true }).check();
  await window.getByRole('button', { name: 'Check it' }).click();
  await window.getByLabel('Why must it go out now?').fill('Snow.');
  await window.getByLabel(/^Passphrase of/).fill(HEAD.passphrase);
  await window.getByRole('button', { name: 'Allow ten minutes' }).click();
  await expect(window.getByText(/^Recorded\. Go back to X/)).toBeVisible();
  await window.close();
  expect(await sendPast(page, 'Something else altogether.')).toBe(true);
  await panel.shows(/not what was checked/i);
  expect(await replica.posted()).toEqual(['Something else altogether.']);
});

test('pictures of children can’t go this way', async ({ context, extensionId }) => {
  const window = await context.newPage();
  await window.goto(`chrome-extension://${extensionId}/src/pages/by-hand/index.html?tab=1`);
  await window.getByLabel('Yes, and children are in them').check();
  await expect(window.getByText(/^Pictures of children can’t go out this way/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Check it' })).toHaveCount(0);
});
