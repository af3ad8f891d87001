import type { Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { modalComposer, typeInto, writeAtHome, writeInDialog } from './fixtures/composer.ts';
import { expect, test } from './fixtures/extension.ts';
import { idOf, openOwnPage, readRegister, setUpList } from './fixtures/list.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';
import { pictureNumber } from './picture.ts';

/** Whole classes, threads, GIFs, videos and pictures of others: all of them are asked about. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'pictured-kinds' });

const FINE = 'Our reading champions of the week.';
const MAY = 'Marcus Campbell';
/** The fictional list's 5 Ash: Chloé’s consent was withdrawn, Skye must not be photographed. */
const CLASS = '5 Ash';
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

test('a whole class, by keys alone: each who may not be shown is confirmed absent', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/not checked/i);
  const sheet = await askedBy(panel, context);
  const keys = sheet.keyboard;
  await keys.press('Tab');
  await expect(sheet.getByLabel('Class', { exact: true })).toBeFocused();
  await keys.type(CLASS);
  await expect(sheet.getByLabel('Class', { exact: true })).toHaveValue(CLASS);
  const whole = sheet.getByRole('button', { name: /^Add the whole class 5 Ash: \d+ pupils$/ });
  await keys.press('Tab');
  await expect(whole).toBeFocused();
  await keys.press('Enter');
  await expect(sheet.getByText(/of the class are still to be confirmed absent/)).toBeVisible();
  expect(await axe(sheet)).toEqual([]);
  // Save does not save, and goes to what is open.
  const absent = sheet.getByRole('button', { name: /^Not in the picture: / });
  const count = await absent.count();
  expect(count).toBeGreaterThanOrEqual(2);
  await sheet.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(
    sheet.getByText('Say of each of them whether they are in the picture.'),
  ).toBeVisible();
  await expect(absent.first()).toBeFocused();
  for (let left = count; left > 1; left -= 1) {
    await keys.press('Enter');
    await expect(absent).toHaveCount(left - 1);
    await expect(absent.first()).toBeFocused();
  }
  const last = (await absent.first().getAttribute('aria-label')) ?? '';
  await keys.press('Enter');
  await expect(absent).toHaveCount(0);
  await expect(sheet.getByLabel('Which pupils?')).toBeFocused();
  expect(await axe(sheet)).toEqual([]);
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);

  const { pictures, pupils } = await readRegister(own);
  const [answer] = pictures.values();
  const name = last.replace('Not in the picture: ', '');
  expect(answer?.absent).toHaveLength(count);
  expect(answer?.absent).toContain(await idOf(own, name));
  expect(answer?.pupils).not.toContain(await idOf(own, name));
  for (const id of answer?.pupils ?? []) expect(pupils.get(id)?.className).toBe(CLASS);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('one of the class who may not be shown and is in the picture holds the post', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  const sheet = await askedBy(panel, context);
  await sheet
    .getByRole('button', { name: /^Undo: / })
    .first()
    .click();
  await sheet.getByRole('button', { name: /^In the picture: / }).click();
  await expect(sheet.getByText('One pupil may not be shown. Change the picture.')).toBeVisible();
  await saveSheet(sheet);
  await panel.shows(/held/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
});

test('all pictures of all posts of a thread are asked about in one window', async ({
  page,
  panel,
  context,
  replica,
}) => {
  await page.goto('https://x.com/compose/post');
  const { editor, addRow, post } = modalComposer(page);
  const dialog = page.getByRole('dialog');
  await typeInto(editor(0), 'Our morning at the weir.');
  await dialog.getByTestId('fileInput').first().setInputFiles([1, 2].map(pictureNumber));
  await expect(dialog.getByTestId('attachments').locator('img')).toHaveCount(2);
  await addRow.click();
  await typeInto(editor(1), 'And our afternoon.');
  await dialog.getByTestId('fileInput').last().setInputFiles(pictureNumber(3));
  await expect(dialog.getByTestId('attachments').locator('img')).toHaveCount(3);
  await panel.shows(/not checked/i);
  const sheet = await askedBy(panel, context);
  await expect(sheet.getByRole('heading', { name: /^Picture \d of 3$/ })).toHaveCount(3);
  const places = sheet.getByLabel('Work, things or a place, without people');
  await places.nth(0).check();
  await places.nth(1).check();
  await sheet.getByLabel('Which pupils?').fill('Alice Okonkwo');
  await sheet.getByLabel('Which pupils?').press('Enter');
  await expect(sheet.getByText(/^Picture 3: one pupil may not be shown/)).toBeVisible();
  await saveSheet(sheet);
  await panel.shows(/held/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);

  const again = await askedBy(panel, context);
  await again.getByLabel('Work, things or a place, without people').nth(2).check();
  await again.getByRole('button', { name: 'Save all 3 pictures', exact: true }).waitFor();
  await saveSheet(again);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect
    .poll(() => replica.posted())
    .toEqual(['Our morning at the weir.', 'And our afternoon.']);
});

test('a GIF of X’s picker: whose it is is asked, and nobody’s leave holds it', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await writeInDialog(page, FINE);
  await page.getByRole('dialog').getByTestId('gifSearchButton').click();
  await page.getByTestId('gifSearchGifImage').first().click();
  await page.getByRole('dialog').getByTestId('attachments').locator('img').waitFor();
  await panel.shows(/not checked/i);
  const sheet = await askedBy(panel, context);
  await expect(sheet.getByRole('group', { name: /^GIFs are mostly other people’s/ })).toBeVisible();
  await sheet.getByLabel('No children').check();
  expect(await axe(sheet)).toEqual([]);
  await sheet.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(sheet.getByText('Say whose picture it is.')).toBeVisible();
  await sheet.getByLabel(/nobody has allowed it/).check();
  await saveSheet(sheet);
  await panel.shows(/held/i);
  await post.click();
  await panel.open();
  await panel.shows(/somebody else’s, and nobody has allowed the school to use it/);
  expect(await replica.posted()).toEqual([]);

  const again = await askedBy(panel, context);
  await again.getByLabel('Somebody else’s, and we may use it').check();
  await saveSheet(again);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('a credit line beside a picture that was taken for ours asks whose it is', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const credited = 'The moors at dawn. Photo: Jane Shutter';
  const { post } = await writeAtHome(page, 'The moors at dawn.');
  await page.locator('main').getByTestId('fileInput').setInputFiles(pictureNumber(4));
  await panel.shows(/not checked/i);
  const sheet = await askedBy(panel, context);
  await sheet.getByLabel('Work, things or a place, without people').check();
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await typeInto(page.locator('[data-testid="tweetTextarea_0"]').first(), ' Photo: Jane Shutter');
  await panel.shows(/held/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
  const again = await askedBy(panel, context);
  await again.getByRole('group', { name: /^There is a credit line/ }).waitFor();
  await again.getByLabel('Somebody else’s, and we may use it').check();
  await saveSheet(again);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([credited]);
});

test('a video of pupils goes without a name in it, and never with one', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await writeAtHome(page, FINE);
  const video = { name: 'choir.mp4', mimeType: 'video/mp4', buffer: Buffer.from('a video') };
  await page.locator('main').getByTestId('fileInput').setInputFiles(video);
  await page.locator('main').getByTestId('attachments').locator('video').waitFor();
  await panel.shows(/not checked/i);
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, [MAY]);
  await sheet.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(sheet.getByText('Say whether a name is seen or heard.')).toBeVisible();
  await sheet.getByLabel(/^Yes: somebody is called by name/).check();
  expect(await axe(sheet)).toEqual([]);
  await saveSheet(sheet);
  await panel.shows(/held/i);
  await post.click();
  await panel.open();
  await panel.shows(/A name is seen or heard in the picture itself/);
  expect(await replica.posted()).toEqual([]);

  const again = await askedBy(panel, context);
  await again.getByLabel(/^No, I have watched it/).check();
  await saveSheet(again);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('a visitor waits until somebody has made sure that they agreed', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await writeAtHome(page, FINE);
  await page.locator('main').getByTestId('fileInput').setInputFiles(pictureNumber(5));
  await panel.shows(/not checked/i);
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, [MAY]);
  await sheet.getByLabel(/^A child who is not on our list/).check();
  await sheet.getByLabel('No, or I don’t know').check();
  await expect(sheet.getByText('As answered, one picture will hold the post.')).toBeVisible();
  expect(await axe(sheet)).toEqual([]);
  await saveSheet(sheet);
  await panel.shows(/held/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);

  const again = await askedBy(panel, context);
  await again.getByLabel('Yes, I have made sure of it').check();
  await again
    .getByRole('button', { name: 'Save: this pupil and a child not on our list', exact: true })
    .waitFor();
  await saveSheet(again);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});
