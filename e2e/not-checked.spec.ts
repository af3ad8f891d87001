import { inlineComposer, modalComposer, typeInto, writeAtHome } from './fixtures/composer.ts';
import { expect, HOME, stopWorkers, test } from './fixtures/extension.ts';
import { PICTURE } from './picture.ts';

/** What could not be checked is never passed off as checked, and pictures wait. */
const FINE = 'Our choir sang beautifully this morning.';

test('a picture is held as not checked, and the post goes without it', async ({
  page,
  panel,
  replica,
}) => {
  const { post } = await writeAtHome(page, FINE);
  await page.locator('main').getByTestId('fileInput').setInputFiles(PICTURE);
  await page.locator('main').getByTestId('attachments').locator('img').waitFor();
  await panel.shows(/not checked/i);
  await post.click();
  await panel.shows(/picture/i);
  expect(await replica.posted()).toEqual([]);

  await page.locator('main').getByRole('button', { name: 'Remove media' }).click();
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('quoting a post with a picture is held as not checked', async ({ page, panel, replica }) => {
  await page.goto(HOME);
  await page
    .locator('article', { hasText: 'A timetable from 1958' })
    .getByTestId('retweet')
    .click();
  await page.locator('[role=menuitem][href="/compose/post"]').click();
  const { editor, post } = modalComposer(page);
  await typeInto(editor(), FINE);
  await panel.shows(/not checked/i);
  await post.click();
  await panel.shows(/picture/i);
  expect(await replica.posted()).toEqual([]);
});

test('shorthand in an alt text is found', async ({ page, panel }) => {
  await page.goto(HOME);
  const main = page.locator('main');
  await typeInto(inlineComposer(page).editor(), FINE);
  await main.getByTestId('fileInput').setInputFiles(PICTURE);
  await main.getByTestId('altTextWrapper').click();
  await page.getByTestId('altTextInput').fill('A gr8 painting');
  await page.getByTestId('endEditingButton').click();
  await panel.shows('gr8');
});

test('the worker may die at any moment: the breach is held all the same', async ({
  page,
  panel,
  replica,
}) => {
  const { editor, post } = await writeAtHome(page, 'A gr8 ');
  await stopWorkers(page);
  await editor().pressSequentially('match');
  await stopWorkers(page);
  await post.click();
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
});
