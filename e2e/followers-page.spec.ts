import type { Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { expect, SCHOOL, test } from './fixtures/extension.ts';
import { flagOf, flagsSeen, openFollowers } from './fixtures/followers.ts';
import { until } from './fixtures/until.ts';

const UNSUITABLE = {
  handle: 'hot_links_now',
  name: 'Hot Links',
  bio: 'NSFW 🔞 OnlyFans in bio, 18+ content every day',
};
const FINE = { handle: 'PTA_helper', name: 'PTA helper', bio: 'Raffle tickets at the gate' };

test('a flagged account has a word, and its reasons on focus and on hover', async ({
  page,
  panel,
  replica,
  worldOf,
}) => {
  await replica.set({ newest: [FINE, UNSUITABLE] });
  await openFollowers(page);
  const world = await worldOf(page);
  const flag = await flagOf(world, UNSUITABLE.handle);
  expect(flag.word).toMatch(/unsuitable/i);
  expect(flag.reasons).toMatch(/\w{4}/);
  await page.mouse.move(flag.x + 5, flag.y + 5);
  await panel.shows(flag.reasons.split('. ')[0] ?? '');
  expect((await flagsSeen(world)).map(({ handle }) => handle)).not.toContain(FINE.handle);
});

test('nothing is put into X’s cells, and the right column is left alone', async ({
  page,
  replica,
  worldOf,
}) => {
  await replica.set({ newest: [UNSUITABLE] });
  await openFollowers(page);
  const world = await worldOf(page);
  const flag = await flagOf(world, UNSUITABLE.handle);
  const cell = page.locator('[data-testid=primaryColumn] [data-testid=UserCell]').first();
  const box = await cell.boundingBox();
  if (!box) throw new Error('no cell');
  expect(flag.y).toBeGreaterThanOrEqual(box.y);
  expect(flag.y + flag.height).toBeLessThanOrEqual(box.y + box.height);
  expect(await cell.innerHTML()).not.toMatch(/unsuitable|lollipop/i);
  const aside = await page.locator('[data-testid=sidebarColumn]').boundingBox();
  for (const { x } of await flagsSeen(world)) expect(x).toBeLessThan(aside?.x ?? 0);
});

test('flags are at their accounts after scrolling away and back, and in another theme', async ({
  page,
  replica,
  worldOf,
}) => {
  await replica.set({ newest: [UNSUITABLE], followers: 400 });
  await openFollowers(page);
  const world = await worldOf(page);
  await flagOf(world, UNSUITABLE.handle);
  await page.mouse.wheel(0, 4_000);
  await until(
    async () => (await flagsSeen(world)).every(({ handle }) => handle !== UNSUITABLE.handle),
    'the flag goes with its account',
  );
  await until(async () => {
    await page.mouse.wheel(0, -2_000);
    return (await page.evaluate(() => scrollY)) === 0;
  }, 'the list is at its top again');
  await atItsCell(page, world);
  await page.evaluate(() => window.__replica.setTheme('dark'));
  await atItsCell(page, world);
});

test('on somebody else’s list nothing is drawn', async ({ page, replica, panel }) => {
  await replica.set({ newest: [UNSUITABLE] });
  await page.goto('https://x.com/hot_links_now/followers');
  await page.locator('[data-testid=primaryColumn] [data-testid=UserCell]').first().waitFor();
  await page.goto(`https://x.com/${SCHOOL.handle}/following`);
  await page.locator('[data-testid=primaryColumn]').waitFor();
  expect(await panel.text()).toBe('');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the flags and the bar, ${theme}`, async ({
    page,
    panel,
    replica,
    context,
    worldOf,
  }) => {
    await replica.set({ theme, newest: [UNSUITABLE] });
    await openFollowers(page);
    const flag = await flagOf(await worldOf(page), UNSUITABLE.handle);
    await page.mouse.click(flag.x + 8, flag.y + 8);
    await panel.shows(`@${UNSUITABLE.handle}`);
    const { html, css } = await panel.copy();
    const copy = await context.newPage();
    await copy.setContent(
      `<!doctype html><html lang="en-GB"><head><title>The bar</title></head><body><main>
         <h1>The bar</h1>
         <div id="host"><template shadowrootmode="open"><style>${css}</style>${html}</template></div>
       </main></body></html>`,
    );
    expect(await copy.locator('#host button').count()).toBeGreaterThan(1);
    expect(await axe(copy)).toEqual([]);
  });
}

test('the same accounts are flagged for the same reasons, whichever way X answers', async ({
  page,
  replica,
  worldOf,
}) => {
  test.slow();
  let first: string | null = null;
  for (const [generation, listsBy] of [
    ['G3', 'POST'],
    ['G2b', 'POST'],
    ['G2', 'GET'],
    ['G1', 'GET'],
  ] as const) {
    await replica.set({ generation, listsBy, newest: [FINE, UNSUITABLE], followers: 20 });
    await openFollowers(page);
    const world = await worldOf(page);
    await flagOf(world, UNSUITABLE.handle);
    const seen = (await flagsSeen(world)).map(({ handle, word, reasons }) => [
      handle,
      word,
      reasons,
    ]);
    first ??= JSON.stringify(seen);
    expect(JSON.stringify(seen)).toBe(first);
  }
});

async function atItsCell(page: Page, world: Parameters<typeof flagsSeen>[0]): Promise<void> {
  await until(async () => {
    const flag = (await flagsSeen(world)).find(({ handle }) => handle === UNSUITABLE.handle);
    const cells = page.locator('[data-testid=primaryColumn] [data-testid=UserCell]');
    const mine = cells.filter({ hasText: `@${UNSUITABLE.handle}` });
    if (!flag || (await mine.count()) !== 1) return false;
    const box = await mine.boundingBox();
    return box !== null && flag.y >= box.y && flag.y + flag.height <= box.y + box.height;
  }, 'the flag is at its account');
}
