import { inlineComposer, textIn, writeAtHome, writeInDialog } from './fixtures/composer.ts';
import { expect, HOME, test } from './fixtures/extension.ts';

/** Whatever X or the person does meanwhile, the draft is never lost or altered by Lollipop. */
const FINE = 'Our choir sang beautifully this morning.';

test('a double click on Post posts once', async ({ page, replica }) => {
  const { post } = await writeAtHome(page, FINE);
  await post.dblclick();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
  await expect(page.getByTestId('toast')).toBeVisible();
  expect(await replica.posted()).toEqual([FINE]);
});

test('pasted and posted in the same breath: the breach is held', async ({
  page,
  replica,
  panel,
}) => {
  await page.goto(HOME);
  const { editor } = inlineComposer(page);
  await editor().click();
  await page.keyboard.insertText('Such a gr8 day');
  await page.keyboard.press('Control+Enter');
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe('Such a gr8 day');
});

test('pasted and posted in the same breath: a fine post goes, once', async ({ page, replica }) => {
  await page.goto(HOME);
  await inlineComposer(page).editor().click();
  await page.keyboard.insertText(FINE);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('X refuses the post: the draft is still there and can be sent again', async ({
  page,
  replica,
}) => {
  await replica.set({ createTweet: 'fail-keep' });
  const { editor, post } = await writeAtHome(page, FINE);
  await post.click();
  await expect(page.getByTestId('toast')).toBeVisible();
  expect(await textIn(editor())).toBe(FINE);
  await replica.set({ createTweet: 'ok' });
  const attempts = (await replica.posted()).length;
  await post.click();
  await expect.poll(async () => (await replica.posted()).length).toBe(attempts + 1);
});

test('held in the dialog, then put aside: X’s own draft keeps every word', async ({
  page,
  panel,
}) => {
  const { post } = await writeInDialog(page, 'Such a gr8 day 🎉');
  await post.click();
  await panel.shows(/held/i);
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await page.getByTestId('unsentButton').click();
  await expect(page.getByTestId('unsentTweet').first()).toContainText('Such a gr8 day 🎉');
});

test('Ctrl+Enter while a word is being composed is left to the input method', async ({
  page,
  replica,
}) => {
  await page.goto(HOME);
  const { editor } = inlineComposer(page);
  await editor().click();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'gr8',
    selectionStart: 3,
    selectionEnd: 3,
  });
  await session.send('Input.insertText', { text: 'gr8' });
  await page.keyboard.press('Control+Enter');
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe('gr8');
});
