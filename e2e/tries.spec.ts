import { textIn, typeInto, writeAtHome, writeInDialog } from './fixtures/composer.ts';
import { expect, type Panel, test } from './fixtures/extension.ts';
import { PICTURE } from './picture.ts';

/**
 * What else people and X do around Post: offline, half a thread refused, words changed at the last
 * moment or during an upload. Each reads what the server received; the draft is never lost.
 */
const FINE = 'Our choir sang beautifully this morning.';
const clear = (panel: Panel) => panel.shows(/no breach found/i);

test('words changed between the verdict and the press: the breach is held', async ({
  page,
  panel,
  replica,
}) => {
  const { editor, post } = await writeAtHome(page, FINE);
  await clear(panel);
  await post.evaluate((button: HTMLElement) => {
    document.execCommand('insertText', false, ' C u 2moro!');
    button.click();
  });
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe(`${FINE} C u 2moro!`);
});

test('offline: X says that it failed, the draft stays, and it goes out once when online', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { editor, post } = await writeAtHome(page, FINE);
  await clear(panel);
  await context.setOffline(true);
  await post.click();
  await expect(page.getByText(/went wrong|try again/i).first()).toBeVisible();
  expect(await textIn(editor())).toBe(FINE);
  await context.setOffline(false);
  await clear(panel);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('X refuses the second post of a thread: the rest goes out with one more Post, each once', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ failRow: 1 });
  const { editor, addRow, post } = await writeInDialog(page, 'The first of three.');
  await addRow.click();
  await typeInto(editor(1), 'The second.');
  await addRow.click();
  await typeInto(editor(2), 'The third.');
  await clear(panel);
  await post.click();
  // The server had the second, and refused it.
  await expect.poll(() => replica.posted()).toEqual(['The first of three.', 'The second.']);
  await replica.set({ failRow: null });
  await expect(post).toBeEnabled();
  await clear(panel);
  await post.click();
  await expect
    .poll(() => replica.posted())
    .toEqual(['The first of three.', 'The second.', 'The second.', 'The third.']);
});

test('words changed while a picture goes up: nothing goes out that was not checked', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ uploadMs: 3_000 });
  const { editor, post } = await writeAtHome(page, FINE);
  await clear(panel);
  await page.locator('main').getByTestId('fileInput').setInputFiles(PICTURE);
  await editor().press('End');
  await editor().pressSequentially(' A gr8 song');
  await post.click({ force: true });
  await panel.shows(/held/i);
  await expect(page.getByTestId('attachments').locator('img')).toBeVisible();
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe(`${FINE} A gr8 song`);
});

test('two tabs with two drafts: each goes out as itself, once', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const other = await context.newPage();
  const second = await writeAtHome(other, 'Harvest festival is on Friday.');
  const first = await writeAtHome(page, FINE);
  await clear(panel);
  await first.post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
  await other.bringToFront();
  await second.post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE, 'Harvest festival is on Friday.']);
});

test('the breach in the last row of a thread holds all of it, by keys too', async ({
  page,
  panel,
  replica,
}) => {
  const { editor, addRow } = await writeInDialog(page, 'The first of two.');
  await addRow.click();
  await typeInto(editor(1), 'C u 2moro!');
  await panel.shows(/held/i);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Meta+Enter');
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor(1))).toBe('C u 2moro!');
});
