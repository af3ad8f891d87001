import type { BrowserContext } from 'playwright/test';
import { expect, SCHOOL, test } from './fixtures/extension.ts';
import { openFollowers, press } from './fixtures/followers.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { until } from './fixtures/until.ts';

/**
 * A person starts the check on the list itself, and Lollipop goes down it in front of them, as far as X
 * shows it; what X would not show is said.
 */
test.use({ story: 'followers-walk' });
test.describe.configure({ mode: 'serial' });

const EVERYBODY = /^Go through the whole list/;

test('locked, accounts are judged and nothing can be recorded', async ({ page, panel }) => {
  await openFollowers(page);
  await panel.shows(/Locked/);
  const controls = await panel.controls();
  expect(controls.filter((one) => !one.includes('@'))).toEqual([expect.stringMatching(/^Unlock/)]);
});

test('X’s limit is said, with what to do, and the walk goes on after it', async ({
  page,
  panel,
  replica,
  rig,
}) => {
  const own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
  await page.bringToFront();
  await replica.set({ followers: 100, listLimit: 2 });
  await openFollowers(page);
  await press(panel, /^Start the check/, /Going down the list/);
  await panel.shows(/X gives no more of the list for now/, 30_000);
  await replica.set({ listLimit: null });
  await press(panel, /^Carry on/, /Going down the list/);
  await panel.shows(/Seen: \d+ followers/, 40_000);
});

/** A walk that is over is not begun again: its check is signed first. */
async function sign(context: BrowserContext, extensionId: string): Promise<void> {
  const own = await openOwnPage(context, extensionId);
  await askWorker(own, 'followers-sign', {});
  await own.close();
}

test('paused it stays where it is; a check of everybody ends with the list', async ({
  context,
  extensionId,
  page,
  panel,
  replica,
}) => {
  await sign(context, extensionId);
  await replica.set({ followers: 60, followersTotal: 140 });
  await openFollowers(page);
  await press(panel, EVERYBODY, /Going down the list/);
  await press(panel, /^Pause/, /Paused/);
  const before = await page.evaluate(() => scrollY);
  await press(panel, /^Carry on/, /Going down the list/);
  await panel.shows(/Seen: \d+ followers/, 40_000);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
  // Two of the sixty are accounts X does not show.
  await panel.shows(/of the 140 followers it counts/);
});

test('a page that is loaded anew carries on from the top of the list', async ({
  context,
  extensionId,
  page,
  panel,
  replica,
}) => {
  await sign(context, extensionId);
  await replica.set({ followers: 120 });
  await openFollowers(page);
  await press(panel, EVERYBODY, /Going down the list/);
  await panel.shows(/: [1-9]\d+ (?:of|followers)/);
  await page.reload();
  await press(panel, /^Carry on/, /Going down the list/);
  await panel.shows(/Seen: 118 followers/, 60_000);
});

test('started again in a tab that was left open, it loads the list anew, and meets who has come since', async ({
  context,
  extensionId,
  page,
  panel,
  replica,
}) => {
  await sign(context, extensionId);
  await replica.set({ followers: 120 });
  await openFollowers(page);
  await press(panel, /^Start the check/, /Going down the list/);
  await panel.shows(/50 followers in a row were known/, 60_000);
  await sign(context, extensionId);
  await replica.set({ followers: 120, newest: [{ handle: 'came_since' }] });
  await page.bringToFront();
  let loaded = false;
  page.once('load', () => {
    loaded = true;
  });
  let pressed = 0;
  await until(async () => {
    if (!loaded && pressed < Date.now() - 1_000) {
      pressed = Date.now();
      // The page may go while it is pressed.
      await panel.click(/^Start the check/).catch(() => {});
    }
    return loaded;
  }, 'the list is loaded anew');
  await panel.shows(/50 followers in a row were known/, 60_000);
  await panel.shows(/1 new/);
});

test('paused and scrolled on by hand, it goes back to whom it met last, and passes nobody over', async ({
  context,
  extensionId,
  page,
  panel,
  replica,
}) => {
  test.setTimeout(180_000);
  await sign(context, extensionId);
  const helpers = (from: number) =>
    Array.from({ length: 60 }, (_, at) => ({ handle: `helper_${from + at}`, name: 'PTA' }));
  const bad = { handle: 'hot_links_hid', name: 'Hot', bio: 'NSFW 🔞 OnlyFans in bio, 18+ content' };
  await replica.set({ followers: 120, newest: [...helpers(0), bad, ...helpers(60)] });
  await openFollowers(page);
  await press(panel, /^Start the check/, /Going down the list/);
  await press(panel, /^Pause/, /Paused/);
  const far = page.locator('[data-testid=UserCell]', { hasText: '@helper_115' });
  await until(async () => {
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, 1_200);
    return (await far.count()) > 0;
  }, 'it is scrolled on by hand');
  await press(panel, /^Carry on/, /Going down the list/);
  await panel.shows(/50 followers in a row were known/, 90_000);
  await panel.shows(/121 new/);
  const own = await openOwnPage(context, extensionId);
  const { open } = await askWorker(own, 'followers-read', {});
  expect(open.map(({ profile }) => profile?.handle)).toContain(bad.handle);
  await own.close();
});

test('presses that nobody made start nothing', async ({ context, extensionId, page, panel }) => {
  await sign(context, extensionId);
  await openFollowers(page);
  await panel.shows(/Start the check|Carry on/);
  const before = await panel.text();
  expect(await panel.clickByScript('Start')).toBeGreaterThan(0);
  await page.goto(`https://x.com/${SCHOOL.handle}/followers`);
  await panel.shows(/Start the check|Carry on/);
  expect(await panel.text()).toContain(before.split('\n')[0] ?? before);
});
