import type { Page } from 'playwright/test';
import {
  inlineComposer,
  modalComposer,
  textIn,
  typeInto,
  writeAtHome,
  writeInDialog,
} from './fixtures/composer.ts';
import { expect, HOME, type Panel, stopWorkers, test } from './fixtures/extension.ts';
import { sendPast } from './fixtures/send-past.ts';
import { PERSONAL } from './x/options.ts';

/**
 * The second lock, in the network: what the first one, in the page, can't see does not go out, and
 * what was let go does. Each test reads what X's server received.
 */
const FINE = 'Our choir sang beautifully this morning.';

/** A draft at home that has been checked and may go. */
async function clearAtHome(page: Page, panel: Panel) {
  const composer = await writeAtHome(page, FINE);
  await panel.shows(/no breach found/i);
  return composer;
}

test('with every test id renamed a breach does not reach X, and the page says why', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ testIds: { '*': 'renamed' } });
  await page.goto('https://x.com/compose/post');
  const editor = page.locator('[role=dialog] [contenteditable=true]').first();
  await typeInto(editor, 'A gr8 day');
  await page.locator('[role=dialog] button', { hasText: /^Post$/ }).click();
  await panel.shows(/stopped|held/i);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor)).toBe('A gr8 day');
});

test('a post that a script of the page sends by itself is refused', async ({ page, replica }) => {
  await page.goto(HOME);
  await inlineComposer(page).post.waitFor();
  expect(await sendPast(page, 'Sent past the composer')).toBe(false);
  expect(await replica.posted()).toEqual([]);
});

test('what was checked goes out, once; the lock shuts behind it', async ({
  page,
  panel,
  replica,
}) => {
  const { post } = await clearAtHome(page, panel);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
  expect(await sendPast(page, 'And another')).toBe(false);
  expect(await replica.posted()).toEqual([FINE]);
});

test('a fix that is undone shuts the lock again', async ({ page, panel, replica }) => {
  await writeAtHome(page, 'We had a gr8 time');
  await panel.shows(/held/i);
  await panel.open();
  await panel.click(/great/);
  await panel.shows(/no breach found/i);
  await page.keyboard.press('Control+z');
  await panel.shows(/held/i);
  expect(await sendPast(page, 'We had a gr8 time')).toBe(false);
  expect(await replica.posted()).toEqual([]);
});

test('drafts that come too fast shut the lock too, and text goes out all the same', async ({
  page,
  panel,
  replica,
}) => {
  const { editor, post } = await clearAtHome(page, panel);
  const letter = 'We look forward to the summer fair, and to all who come. '.repeat(120);
  const paste = async (text: string) => {
    await editor().press('Control+a');
    await page.keyboard.insertText(text);
  };
  await paste(letter);
  await paste('A gr8 breach');
  await panel.shows(/held/i);
  expect(await sendPast(page, 'A gr8 breach')).toBe(false);
  await paste(letter);
  await paste('See you at the fair.');
  await panel.shows(/not checked|no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['See you at the fair.']);
});

test('a thread goes out whole', async ({ page, panel, replica }) => {
  const { editor, addRow, post } = await writeInDialog(page, 'The first of three.');
  await addRow.click();
  await typeInto(editor(1), 'The second.');
  await addRow.click();
  await typeInto(editor(2), 'The third.');
  await panel.shows(/no breach found/i);
  await post.click();
  await expect
    .poll(() => replica.posted())
    .toEqual(['The first of three.', 'The second.', 'The third.']);
});

test('through a service worker of the page’s: a breach is refused, a checked post goes', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ serviceWorker: true });
  await page.goto(HOME);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  expect(await sendPast(page, 'Past everything')).toBe(false);
  expect(await replica.posted()).toEqual([]);
  const { editor, post } = inlineComposer(page);
  await typeInto(editor(), FINE);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
  // It would serve the tests that follow as well.
  await page.evaluate(() =>
    navigator.serviceWorker
      .getRegistrations()
      .then((all) => Promise.all(all.map((one) => one.unregister())).then(() => undefined)),
  );
});

test('another draft may not use the permit: the alarm is raised', async ({
  page,
  panel,
  replica,
}) => {
  await clearAtHome(page, panel);
  expect(await sendPast(page, 'Something else')).toBe(true);
  await panel.shows(/not what was checked/i);
  expect(await replica.posted()).toEqual(['Something else']);
});

test('two composers in one tab: each goes with its own verdict', async ({
  page,
  panel,
  replica,
}) => {
  await clearAtHome(page, panel);
  await page.keyboard.press('Escape');
  await page.getByTestId('SideNav_NewTweet_Button').click();
  const { editor, post } = modalComposer(page);
  await typeInto(editor(), 'Harvest festival is on Friday.');
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['Harvest festival is on Friday.']);
  await inlineComposer(page).post.click();
  await expect.poll(() => replica.posted()).toEqual(['Harvest festival is on Friday.', FINE]);
});

test('two tabs: what is let go in one stays shut in the other', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const other = await context.newPage();
  await other.goto(HOME);
  await inlineComposer(other).post.waitFor();
  const { post } = await clearAtHome(page, panel);
  expect(await sendPast(other, 'From the other tab')).toBe(false);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('the worker dies between the verdict and Post: the post goes all the same, once', async ({
  page,
  panel,
  replica,
}) => {
  const { post } = await clearAtHome(page, panel);
  await stopWorkers(page);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('somebody’s own account posts at once after a switch, in this tab and in another', async ({
  page,
  context,
  replica,
}) => {
  const other = await context.newPage();
  await other.goto(HOME);
  await page.goto(HOME);
  await inlineComposer(page).post.waitFor();
  await page.evaluate((id) => {
    // biome-ignore lint/suspicious/noDocumentCookie: as X's own switch does it.
    document.cookie = `twid=u%3D${id}; path=/; domain=.x.com; secure`;
  }, PERSONAL.id);
  await other.reload();
  await typeInto(inlineComposer(other).editor(), 'lol gr8 day off');
  await inlineComposer(other).post.click();
  await expect.poll(() => replica.posted()).toEqual(['lol gr8 day off']);
  await page.reload();
  await typeInto(inlineComposer(page).editor(), 'me 2');
  await inlineComposer(page).post.click();
  await expect.poll(() => replica.posted()).toEqual(['lol gr8 day off', 'me 2']);
});

test('a draft that was out of sight for a moment goes all the same', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ location: true });
  const { post } = await writeInDialog(page, FINE);
  await panel.shows(/no breach found/i);
  await page.getByRole('dialog').getByTestId('geoButton').click();
  await page.getByLabel('Search locations').fill('elm');
  await page.getByRole('button', { name: 'Elm Park' }).click();
  await expect(page).toHaveURL('https://x.com/compose/post');
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});
