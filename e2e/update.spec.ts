import { textIn, writeAtHome } from './fixtures/composer.ts';
import { expect, highlights, test, until } from './fixtures/extension.ts';
import { sendPast } from './fixtures/send-past.ts';
import { dist } from './setup/paths.ts';

/** An update must not leave a tab that looks protected and is not. */
test('a tab that was open during an update goes on being protected', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { editor, post } = await writeAtHome(page, 'Such a gr8 day');
  await panel.shows(/held/i);

  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: dist('chrome') });
  await post.click();
  expect(await replica.posted()).toEqual([]);

  // The new content script has come and the old one has taken its things away.
  await until(async () => {
    const seen = await panel.seen().catch(() => null);
    const hosts = await page.evaluate(() => document.documentElement.children.length - 2);
    return /held/i.test(seen?.text ?? '') && hosts === 1 && (await highlights(page)).length === 1;
  }, 'one panel is left, the new one');
  await editor().press('End');
  await page.keyboard.type(' out');
  await post.click();
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe('Such a gr8 day out');
  await panel.shows(/held/i);
  await panel.open();
  await panel.click(/great/);
  await expect.poll(() => textIn(editor())).toBe('Such a great day out');
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['Such a great day out']);
});

test('what was let go before an update lets nothing else out: the orphan holds, and the lock is shut', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { editor, post } = await writeAtHome(page, 'Our choir sang beautifully.');
  await panel.shows(/no breach found/i);
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: dist('chrome') });
  // The words are changed and posted in one task, before the new content script can have looked.
  await post.evaluate((button: HTMLElement) => {
    document.execCommand('insertText', false, ' C u 2moro!');
    button.click();
  });
  await until(async () => /held/i.test((await panel.seen().catch(() => null))?.text ?? ''), 'held');
  await page.keyboard.press('Control+Enter');
  expect(await sendPast(page, 'Past the orphan')).toBe(false);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe('Our choir sang beautifully. C u 2moro!');
});
