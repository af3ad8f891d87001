import type { Page } from 'playwright';
import { expect, HOME, test } from '../fixtures/extension.ts';

/**
 * The replica's page against x-web-client, without a school: the extension lies idle. Sections are
 * of that document.
 */
test.use({ school: 'none', story: 'replica' });

/** Which node of #layers a floating thing is in: a number that only the same node has. */
const layerOf = (page: Page, inside: string) =>
  page.locator(inside).evaluate((element) => {
    const layer = element.closest<HTMLElement>('#layers > div > div');
    if (!layer) return null;
    layer.dataset.seen ??= String(performance.now());
    return layer.dataset.seen;
  });

for (const [where, opener, open] of [
  ['a post', '[data-testid=caret]', HOME],
  ['the composer', 'main [aria-label="Add emoji"]', HOME],
] as const) {
  test(`4.2: the tooltip of ${where} becomes its menu, a quick click makes a new node`, async ({
    page,
  }) => {
    await page.goto(open);
    const button = page.locator(opener).first();
    await button.hover();
    const tip = await layerOf(page, '[data-testid=HoverLabel]');
    await button.click();
    expect(tip).not.toBeNull();
    expect(await layerOf(page, '[data-testid=Dropdown]')).toBe(tip);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('Dropdown')).toHaveCount(0);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    expect(await layerOf(page, '[data-testid=Dropdown]')).not.toBe(tip);
  });
}

test('4.2: as a sheet, the menu is the mask’s neighbour', async ({ page, replica }) => {
  await replica.set({ sheets: true });
  await page.goto(HOME);
  await page.getByLabel('Everyone can reply').click();
  await expect(page.getByRole('menuitem', { name: 'Verified accounts' })).toBeVisible();
  const sheet = page.locator('[data-testid=mask] + [data-testid=sheetDialog]');
  await expect(sheet.locator('> [role=menuitem]').first()).toBeVisible();
});

test('3.3: a page of a list that fails offers Retry, and goes on', async ({ page, replica }) => {
  await replica.set({ failPage: 1 });
  await page.goto('https://x.com/HollyLanePrim/followers');
  const cells = page.getByTestId('primaryColumn').getByTestId('UserCell');
  await cells.first().waitFor();
  const retry = page.getByTestId('cellInnerDiv').getByRole('button', { name: 'Retry' });
  await expect(async () => {
    await page.mouse.wheel(0, 2000);
    await expect(retry).toBeInViewport({ timeout: 200 });
  }).toPass();
  await replica.set({ failPage: null });
  await retry.click();
  await expect(retry).toHaveCount(0);
  await expect(cells.filter({ hasText: /\b[A-Za-z]+4[1-9]\b/ }).first()).toBeVisible();
});

test('3.3: a timeline that fails offers Retry', async ({ page, replica }) => {
  await replica.set({ failPage: 0 });
  await page.goto(HOME);
  const retry = page.locator('main section').getByRole('button', { name: 'Retry' });
  await retry.waitFor();
  await replica.set({ failPage: null });
  await retry.click();
  await expect(page.locator('main article').first()).toBeVisible();
});

test('1.2: raised black, as its own background', async ({ page, replica }) => {
  await replica.set({ theme: 'raised' });
  await page.goto(HOME);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(5, 5, 5)');
  await expect(page.locator('meta[name=theme-color]')).toHaveAttribute('content', '#050505');
});

test('3.2: block, pending and follow are told by the button’s test id', async ({ page }) => {
  await page.goto('https://x.com/HollyLanePrim/followers');
  const cell = (handle: string) =>
    page
      .getByTestId('primaryColumn')
      .getByTestId('UserCell')
      .filter({ hasText: `@${handle}` });
  const isProtected = cell('LostMittens8');
  await isProtected.locator('[data-testid$="-follow"]').click();
  await expect(isProtected.locator('[data-testid$="-cancel"]')).toBeVisible();

  await page.goto('https://x.com/AllotmentDi1');
  await page.getByTestId('userActions').click();
  await page.getByTestId('block').click();
  await page.getByTestId('confirmationSheetConfirm').click();
  const blocked = page.getByTestId('primaryColumn').locator('[data-testid$="-unblock"]');
  await expect(blocked).toBeVisible();
  await page.reload();
  await expect(blocked).toBeVisible();
});

test('3.3: the places of cells are fractions of a pixel', async ({ page }) => {
  await page.goto('https://x.com/HollyLanePrim/followers');
  const second = page
    .getByTestId('cellInnerDiv')
    .filter({ has: page.getByTestId('UserCell') })
    .nth(1);
  await expect(second).toHaveAttribute('style', /translateY\(\d+\.\d+px\)/);
});

test('4.1: a card, a pin, an advertisement and a like show as X shows them', async ({ page }) => {
  await page.goto(HOME);
  const band = page.locator('article', { hasText: 'Rehearsal moved' });
  await expect(band.getByTestId('card.wrapper')).toContainText('example.org');
  await band.getByTestId('like').click();
  await expect(band.getByRole('group')).toHaveAttribute('aria-label', /likes, Liked/);
  const ad = page.getByTestId('placementTracking').locator('article', { hasText: 'dragon' });
  await expect(async () => {
    await page.mouse.wheel(0, 1500);
    await expect(ad).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(ad.locator('time')).toHaveCount(0);
  await page.goto('https://x.com/HollyLanePrim');
  await expect(page.locator('article').first().getByTestId('socialContext')).toHaveText('Pinned');
});

test('4.3: follows that come together lead to their list', async ({ page }) => {
  await page.goto('https://x.com/notifications');
  await page.getByTestId('notification').filter({ hasText: '2 others' }).click();
  await expect(page).toHaveURL(/\/i\/timeline$/);
  await expect(page.getByTestId('primaryColumn').getByTestId('UserCell')).toHaveCount(3);
});

test('2.1, 2.6: an Article and a chat hold editors that are no composers', async ({ page }) => {
  await page.goto('https://x.com/HollyLanePrim/article/1');
  const article = page.getByTestId('longformRichTextComponent');
  await expect(article).toHaveAttribute('contenteditable', 'false');
  await expect(article.locator('[data-block=true]')).toHaveCount(3);
  await page.goto('https://x.com/i/chat');
  await page.getByTestId('dm-inbox-panel').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/i\/chat\/\d+$/);
  await page.getByTestId('dm-composer-textarea').fill('c u l8r');
  await page.getByTestId('dm-composer-send-button').click();
  await expect(page.getByTestId('message-text-0')).toHaveText('c u l8r');
});

test('5: an account that is gone has an empty state', async ({ page }) => {
  await page.goto('https://x.com/VillageHall3');
  await expect(page.getByTestId('emptyState')).toBeVisible();
});

test('4.1: a quote of what was deleted is an article inside an article', async ({ page }) => {
  // On the school's own page: there it is the only one with these words, and near the top.
  await page.goto('https://x.com/HollyLanePrim');
  await page.locator('article', { hasText: 'beans at last' }).getByTestId('caret').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await expect(page.getByTestId('toast')).toBeVisible();
  await page.goto(HOME);
  const quoting = page.locator('article', { hasText: 'Lovely to see' }).first();
  await expect(quoting.locator('article')).toContainText('unavailable');
});

test('3.4: the hover card opens over a picture too', async ({ page }) => {
  await page.goto('https://x.com/HollyLanePrim/followers');
  const cell = page.getByTestId('primaryColumn').getByTestId('UserCell').nth(1);
  await cell.locator('[data-testid^="UserAvatar-Container-"] a').hover();
  await expect(page.locator('#layers').getByTestId('HoverCard')).toContainText('@AllotmentDi1');
});
