import {
  inlineComposer,
  textIn,
  typeInto,
  writeAtHome,
  writeInDialog,
} from './fixtures/composer.ts';
import { expect, HOME, stopWorkers, test, until } from './fixtures/extension.ts';
import { PERSONAL } from './x/options.ts';

/** Between Post and its verdict things happen; what goes out is what was checked, or nothing. */
const FINE = 'Our choir sang beautifully this morning.';

test('Ctrl+Enter in a poll’s choice posts nothing: X would not either', async ({
  page,
  replica,
}) => {
  await page.goto(HOME);
  const main = page.locator('main');
  await typeInto(inlineComposer(page).editor(), 'Which song next?');
  await main.getByTestId('createPollButton').click();
  await main.locator('input[name=Choice1]').fill('The old one');
  await main.locator('input[name=Choice2]').fill('A new on');
  await stopWorkers(page);
  await Promise.all([page.keyboard.type('e'), page.keyboard.press('Control+Enter')]);
  await expect(main.locator('input[name=Choice2]')).toHaveValue('A new one');
  // A post that should not come can only be waited for by doing something else that comes later.
  await main.getByTestId('tweetButtonInline').click();
  await expect.poll(() => replica.posted()).toEqual(['Which song next?']);
});

test('the account changes while the worker is asked: nothing goes out', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ switchLagMs: 20_000 });
  const { editor, post } = await writeAtHome(page, FINE);
  await panel.shows(/no breach found/i);
  await stopWorkers(page);
  await post.evaluate((button: HTMLElement, id) => {
    // A last word that no verdict knows yet, Post, and the change of account, in one task.
    document.execCommand('insertText', false, ' Bravo!');
    button.click();
    // biome-ignore lint/suspicious/noDocumentCookie: it must change in this very task, as X's own does.
    document.cookie = `twid=u%3D${id}; path=/; domain=.x.com; secure`;
  }, PERSONAL.id);
  await panel.shows(/not checked, held/i);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe(`${FINE} Bravo!`);
});

test('Esc leads back to the row somebody was writing in', async ({ page, panel }) => {
  const { editor, addRow } = await writeInDialog(page, 'A gr8 day');
  await addRow.click();
  await typeInto(editor(1), 'Second');
  await editor(0).click();
  await page.keyboard.press('End');
  await panel.shows(/held/i);
  await page.keyboard.press('Alt+Shift+L');
  await until(async () => (await panel.seen())?.focusInside, 'the focus is in the panel');
  await page.keyboard.press('Escape');
  await expect(editor(0)).toBeFocused();
  await page.keyboard.type(' out');
  await expect.poll(() => textIn(editor(0))).toBe('A gr8 day out');
  expect(await textIn(editor(1))).toBe('Second');
});

test('after a fix writing goes on where it was', async ({ page, panel }) => {
  const { editor } = await writeAtHome(page, 'We had a gr8 time');
  await panel.shows(/held/i);
  await panel.open();
  await panel.click(/great/);
  await expect.poll(() => textIn(editor())).toBe('We had a great time');
  await editor().focus();
  await page.keyboard.type(' today');
  await expect.poll(() => textIn(editor())).toBe('We had a great time today');
});
