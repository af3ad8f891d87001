import type { Page } from 'playwright';
import { expect, test } from './fixtures/extension.ts';
import { flagOf, openFollowers, press } from './fixtures/followers.ts';
import { openOwnPage, setUpList } from './fixtures/list.ts';
import type { ExtensionWorld } from './fixtures/world.ts';

/** The list of followers for whoever has other colours, reads from the right, or looks elsewhere meanwhile. */
test.use({ story: 'followers-conditions' });
test.describe.configure({ timeout: 90_000 });

declare const chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

const UNSUITABLE = {
  handle: 'hot_links_now',
  name: 'Hot Links',
  bio: 'NSFW 🔞 OnlyFans in bio, 18+ content every day',
};
const EMPTY = {
  handle: 'xk4920184411',
  name: 'x',
  bio: '',
  posts: 0,
  followers: 0,
  following: 4_900,
  defaultAvatar: true,
};

/** How each flag looks, by the browser's own reckoning. */
const looksOf = (world: ExtensionWorld) =>
  world.evaluate(
    () =>
      [...document.documentElement.children].flatMap((child) =>
        [...(chrome.dom.openOrClosedShadowRoot(child)?.querySelectorAll('.flag') ?? [])].map(
          (flag) => {
            const { color, backgroundColor, borderTopColor, borderTopStyle } =
              getComputedStyle(flag);
            const icon = flag.querySelector('svg');
            return {
              ...{ verdict: flag.getAttribute('data-verdict') ?? '', borderTopStyle },
              ...{ color, backgroundColor, borderTopColor, icon: icon?.innerHTML ?? '' },
              iconColor: icon ? getComputedStyle(icon).color : '',
            };
          },
        ),
      ),
    null,
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours a flag is told by its word, icon and edge, ${colorScheme}`, async ({
    page,
    replica,
    worldOf,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await replica.set({ newest: [UNSUITABLE, EMPTY], followers: 0 });
    await openFollowers(page);
    const world = await worldOf(page);
    const flags = [await flagOf(world, UNSUITABLE.handle), await flagOf(world, EMPTY.handle)];
    expect(new Set(flags.map(({ word }) => word)).size).toBe(2);
    const looks = await looksOf(world);
    expect(looks).toHaveLength(2);
    for (const { color, backgroundColor, borderTopColor, iconColor } of looks) {
      expect(color).not.toBe(backgroundColor);
      expect([borderTopColor, iconColor]).toEqual([color, color]);
    }
    expect(new Set(looks.map(({ icon }) => icon)).size).toBe(2);
    expect(new Set(looks.map(({ borderTopStyle }) => borderTopStyle)).size).toBe(2);
  });
}

test('on a page from the right a flag stands left of the handle, within its cell and clear of the button', async ({
  page,
  replica,
  worldOf,
}) => {
  await replica.set({ locale: 'ar', newest: [UNSUITABLE], followers: 3 });
  await openFollowers(page);
  const world = await worldOf(page);
  const cell = page.locator('[data-testid=primaryColumn] [data-testid=UserCell]').first();
  await expect(cell).toHaveCSS('direction', 'rtl');
  await flagOf(world, UNSUITABLE.handle);
  const flag = await world.evaluate(() => {
    const found = [...document.documentElement.children].flatMap((child) => [
      ...(chrome.dom.openOrClosedShadowRoot(child)?.querySelectorAll('.flag') ?? []),
    ])[0];
    const box = found?.getBoundingClientRect();
    return box ? { left: box.left, right: box.right, top: box.top, bottom: box.bottom } : null;
  }, null);
  const [around, handle, button] = await Promise.all([
    cell.boundingBox(),
    cell.getByText(`@${UNSUITABLE.handle}`).boundingBox(),
    cell.getByRole('button').last().boundingBox(),
  ]);
  if (!flag || !around || !handle || !button) throw new Error('something is not drawn');
  expect(flag.right).toBeLessThanOrEqual(handle.x);
  expect(flag.left).toBeGreaterThanOrEqual(button.x + button.width);
  expect(flag.left).toBeGreaterThanOrEqual(around.x);
  expect(flag.top).toBeGreaterThanOrEqual(around.y);
  expect(flag.bottom).toBeLessThanOrEqual(around.y + around.height);
});

test('where the line is full, as on a telephone, a flag covers neither handle nor button', async ({
  page,
  replica,
  worldOf,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await replica.set({ newest: [UNSUITABLE], followers: 3 });
  await openFollowers(page);
  const flag = await flagOf(await worldOf(page), UNSUITABLE.handle);
  const cell = page.locator('[data-testid=primaryColumn] [data-testid=UserCell]').first();
  const [around, button] = await Promise.all([
    cell.boundingBox(),
    cell.getByRole('button').last().boundingBox(),
  ]);
  if (!around || !button) throw new Error('something is not drawn');
  expect(flag.y).toBeGreaterThanOrEqual(around.y);
  expect(flag.y + flag.height).toBeLessThanOrEqual(around.y + around.height + 1);
  const clear = flag.y >= button.y + button.height || flag.x + 28 <= button.x;
  expect(clear).toBe(true);
});

test.describe('while the tab is hidden', () => {
  let own: Page;
  test.beforeAll(async ({ rig }) => {
    own = await openOwnPage(rig.context, rig.extensionId);
    await setUpList(own);
  });

  test('the walk waits where it is and says so, and goes on when the tab is in front again', async ({
    page,
    panel,
    replica,
    worldOf,
  }) => {
    await replica.set({ followers: 120 });
    await openFollowers(page);
    const world = await worldOf(page);
    /** As the content script sees it: a driven Chromium keeps every tab visible. */
    const hide = (hidden: boolean) =>
      world.evaluate((is) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => is });
      }, hidden);
    await press(panel, /^Start the check/, /Going down the list/);
    await panel.shows(/Going down the list: \d\d/);
    await hide(true);
    await panel.shows('Waiting until this tab is in front again.');
    const place = await page.evaluate(() => scrollY);
    // Sixty frames are longer than any step of the walk takes.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let frames = 0;
          const next = () => {
            frames += 1;
            if (frames > 60) resolve();
            else requestAnimationFrame(next);
          };
          next();
        }),
    );
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await hide(false);
    await panel.shows(/Seen: 118 followers/, 60_000);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(place);
  });
});
