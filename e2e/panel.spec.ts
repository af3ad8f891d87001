import { textIn, writeAtHome, writeInDialog } from './fixtures/composer.ts';
import { expect, highlights, test, until } from './fixtures/extension.ts';

/** The panel beside the composer: reached and left by keyboard, heard, and gone without a trace. */
const BREACH = 'Such a gr8 day';

test('from inside X’s dialog: the shortcut enters, Tab stays, a fix works, Esc goes back', async ({
  page,
  panel,
}) => {
  const { editor } = await writeInDialog(page, BREACH);
  await panel.shows(/held/i);

  await page.keyboard.press('Alt+Shift+L');
  await until(async () => (await panel.seen())?.focusInside, 'the focus is in the panel');
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    expect((await panel.seen())?.focusInside, `after Tab ${press + 1}`).toBe(true);
  }
  await until(async () => {
    if (/great/.test((await panel.focused()) ?? '')) return true;
    await page.keyboard.press('Tab');
    return false;
  }, 'Tab reaches the fix');
  await page.keyboard.press('Enter');
  await expect.poll(() => textIn(editor())).toBe('Such a great day');

  await page.keyboard.press('Alt+Shift+L');
  await until(async () => (await panel.seen())?.focusInside, 'the focus is in the panel again');
  await page.keyboard.press('Escape');
  await expect(editor()).toBeFocused();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('no key pressed in the panel reaches X', async ({ page, panel }) => {
  await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.keyboard.press('Alt+Shift+L');
  await until(async () => (await panel.seen())?.focusInside, 'the focus is in the panel');
  const before = await page.evaluate(() => window.__shortcutsFired.length);
  for (const key of ['n', 'l', 'x', 'u', '?', '/', '.', 'j', 'g', 'h']) {
    await page.keyboard.press(key);
  }
  expect(await page.evaluate(() => window.__shortcutsFired.length)).toBe(before);
  expect(new URL(page.url()).pathname).toBe('/home');
});

test('a held Post is announced, and the draft’s state politely', async ({ page, panel }) => {
  const { post } = await writeInDialog(page, BREACH);
  await until(async () => (await panel.seen())?.announced, 'the state is announced');
  await post.click();
  await until(
    async () => /held/i.test((await panel.seen())?.announced ?? ''),
    'the hold is announced',
  );
});

test('with X’s dialog open the panel is in the accessibility tree, with its names', async ({
  page,
  panel,
}) => {
  await writeInDialog(page, BREACH);
  await panel.shows(/held/i);
  await panel.open();
  await panel.control(/great/);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = nodes
    .filter((node) => !node.ignored)
    .map((node) => `${node.role?.value} ${node.name?.value}`);
  expect(named.filter((name) => /button .*great/i.test(name))).toHaveLength(1);
  expect(named.some((name) => /^(region|dialog) Lollipop/.test(name))).toBe(true);
});

test('when the composer closes nothing of Lollipop is left in the page', async ({
  page,
  panel,
}) => {
  await writeInDialog(page, BREACH);
  await panel.shows(/held/i);
  const children = () =>
    page.evaluate(() => [...document.documentElement.children].map((one) => one.localName));
  expect(await children()).not.toEqual(['head', 'body']);

  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetCancel').click();
  await expect.poll(children).toEqual(['head', 'body']);
  expect(await highlights(page)).toEqual([]);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});
