import { inlineComposer, textIn, typeInto, writeAtHome } from './fixtures/composer.ts';
import { expect, HOME, highlights, test } from './fixtures/extension.ts';
import { OFFICIAL, PERSONAL } from './x/options.ts';

/** Lollipop looks after the official account, and leaves every other one alone. */
const BREACH = 'C u l8r everyone!!!';

test('on a personal account nothing is read, drawn or held', async ({ page, panel, replica }) => {
  await replica.set({ accounts: [PERSONAL, OFFICIAL] });
  const { post } = await writeAtHome(page, BREACH);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([BREACH]);
  expect(await highlights(page)).toEqual([]);
  expect(await panel.seen()).toBeNull();
});

test('while the account changes Post is held, and says so', async ({ page, panel, replica }) => {
  await replica.set({ switchLagMs: 10_000 });
  const { post } = await writeAtHome(page, 'Our choir sang beautifully.');
  await panel.shows(/no breach found/i);

  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByRole('button', { name: `Switch to @${PERSONAL.handle}` }).click();
  await panel.shows(/not checked, held/i);
  await post.click();
  await panel.shows(/the account is changing/i);
  expect(await replica.posted()).toEqual([]);

  // X shows the new account at last: it is none of ours, so Lollipop is gone.
  await expect.poll(() => panel.seen(), { timeout: 20_000 }).toBeNull();
});

test('switching back to the official account brings the checks back', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ accounts: [PERSONAL, OFFICIAL] });
  await page.goto(HOME);
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByRole('button', { name: `Switch to @${OFFICIAL.handle}` }).click();
  const { editor, post } = inlineComposer(page);
  await typeInto(editor(), BREACH);
  await panel.shows(/held/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe(BREACH);
});

test('somebody’s own account posts in the same tab as soon as X has switched, untouched', async ({
  page,
  panel,
  replica,
}) => {
  await writeAtHome(page, 'Our choir sang beautifully.');
  await panel.shows(/no breach found/i);
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByRole('button', { name: `Switch to @${PERSONAL.handle}` }).click();
  const button = page.getByTestId('SideNav_AccountSwitcher_Button');
  await expect(button).toContainText(PERSONAL.handle);
  const { editor, post } = inlineComposer(page);
  await editor().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(BREACH);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([BREACH]);
  expect(await highlights(page)).toEqual([]);
  expect(await panel.seen()).toBeNull();
});
