import type { Page } from 'playwright';
import { inlineComposer, modalComposer, writeInDialog } from './fixtures/composer.ts';
import { expect, stopWorkers, test } from './fixtures/extension.ts';
import { askWorker, HEAD, openOwnPage, setUpList } from './fixtures/list.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';
import { PICTURE, pictureNumber } from './picture.ts';

/** What was said of a picture holds for exactly that picture, whatever happens to the draft around it. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'pictured-again' });

const FINE = 'Our reading champions of the week.';
const MAY = ['Marcus Campbell', 'Charlie Booth'] as const;
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

test('the worker may die between the question and Save, and again before Post', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/not checked/i);
  const sheet = await askedBy(panel, context);
  await stopWorkers(page);
  await showsPupils(sheet, MAY);
  await stopWorkers(page);
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await stopWorkers(page);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('another picture in its place is asked about; the first one again is not', async ({
  page,
  panel,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  const attachments = page.locator('main').getByTestId('attachments');
  const input = page.locator('main').getByTestId('fileInput');
  await attachments.getByRole('button', { name: 'Remove media' }).click();
  await input.setInputFiles(pictureNumber(1));
  await attachments.locator('img').waitFor();
  await panel.shows(/not checked/i);
  await post.click();
  await panel.shows(/nobody has said yet who is in the picture/i);
  expect(await replica.posted()).toEqual([]);

  await attachments.getByRole('button', { name: 'Remove media' }).click();
  await input.setInputFiles(PICTURE);
  await attachments.locator('img').waitFor();
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('one picture more is asked about, and the post waits for it', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  await page.locator('main').getByTestId('fileInput').setInputFiles(pictureNumber(2));
  await panel.shows(/not checked/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
  const sheet = await askedBy(panel, context);
  // The one that is answered stands there as it was said; the other one has the focus.
  await expect(sheet.getByText('2 pupils in picture 1')).toBeVisible();
  await expect(sheet.getByLabel('Which pupils?').nth(1)).toBeFocused();
  await sheet.getByRole('button', { name: 'The same pupils as in the last picture' }).click();
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('a draft that X kept is taken up again: what was said of its picture stands', async ({
  page,
  panel,
  replica,
}) => {
  await writeInDialog(page, FINE);
  const dialog = page.getByRole('dialog');
  await dialog.getByTestId('fileInput').first().setInputFiles(PICTURE);
  await dialog.getByTestId('attachments').locator('img').waitFor();
  await panel.shows(/no breach found/i);
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await page.getByTestId('unsentButton').click();
  await page.getByTestId('unsentTweet').first().click();
  await expect(page.getByTestId('attachments').locator('img')).toHaveAttribute(
    'src',
    /^https:\/\/pbs\.twimg\.com\//,
  );
  await panel.shows(/no breach found/i);
  await modalComposer(page).post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('locked and unlocked again, with the same draft in front: it stands', async ({
  page,
  panel,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  await askWorker(own, 'vault-lock', {});
  await panel.shows(/not checked/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
  const { people } = await askWorker(own, 'vault-state', {});
  const [head] = people;
  if (!head) throw new Error('Somebody made the vault.');
  await askWorker(own, 'vault-unlock', { person: head.id, passphrase: HEAD.passphrase });
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('the page loaded anew: the same file is known, the draft around it is not needed', async ({
  page,
  panel,
}) => {
  await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  await page.reload();
  await inlineComposer(page).editor().waitFor();
  await page.locator('main').getByTestId('fileInput').setInputFiles(PICTURE);
  await panel.shows(/no breach found/i);
});
