import type { Page } from 'playwright/test';
import { expect, test } from './fixtures/extension.ts';
import { flagOf, openFollowers, press } from './fixtures/followers.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { until } from './fixtures/until.ts';

/** A person decides about one account, and X's own controls do it, in front of them. */
test.use({ story: 'followers-block' });
test.describe.configure({ mode: 'default' });

const BAD = {
  handle: 'hot_links_now',
  name: 'Hot Links',
  bio: 'NSFW 🔞 OnlyFans in bio, 18+ content every day',
};
const BET = { handle: 'bet_big_win', name: 'Casino', bio: 'Best online casino bonus, bet now 🎰' };
const FINE = { handle: 'PTA_helper', name: 'PTA helper', bio: 'Raffle tickets at the gate' };

let own: Page;
test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

const blocked = async (replica: {
  received(): Promise<{ path: string; body: unknown }[]>;
}): Promise<unknown[]> =>
  (await replica.received()).filter(({ path }) => path.endsWith('/blocks/create.json'));

test('a block happens on X, one press, and the list is where it was', async ({
  page,
  panel,
  replica,
}) => {
  const before = Array.from({ length: 10 }, (_, at) => ({ ...FINE, handle: `helper_${at}` }));
  await replica.set({ newest: [...before, BAD], followers: 0 });
  await openFollowers(page);
  await panel.shows(/Next \(1 open\)/);
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('n');
  await panel.shows(`@${BAD.handle}`);
  // It was below the screen, and is brought there.
  const cell = page.locator('[data-testid=UserCell]', { hasText: `@${BAD.handle}` });
  await expect(cell).toBeInViewport();
  const place = await page.evaluate(() => scrollY);
  await press(panel, /^Block/, /Blocking|is blocked/);
  await panel.shows(`@${BAD.handle} is blocked`, 20_000);
  expect((await blocked(replica)).length).toBe(1);
  await expect(page).toHaveURL(/\/followers$/);
  await until(
    async () => Math.abs((await page.evaluate(() => scrollY)) - place) < 150,
    'the list is where it was',
  );
  await expect(cell.getByTestId(/-unblock$/)).toBeVisible();
});

test('a check that is started after a block, in the same page, does not call it back', async ({
  page,
  panel,
  replica,
}) => {
  const hot = { ...BAD, handle: 'hot_links_first' };
  await replica.set({ newest: [FINE, hot], followers: 10 });
  await openFollowers(page);
  await panel.shows(/Next \(1 open\)/);
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('n');
  await panel.shows(`@${hot.handle}`);
  await press(panel, /^Block/, /Blocking|is blocked/);
  await panel.shows(`@${hot.handle} is blocked`, 20_000);
  const loaded = page.waitForEvent('load', { timeout: 60_000 });
  const start = until(async () => {
    await panel.click(/^Start the check/).catch(() => {});
    return /Going down the list|Seen:/.test(await panel.text().catch(() => ''));
  }, 'the check is started');
  await Promise.all([loaded, start]);
  await panel.shows(/Seen: \d+ followers/, 60_000);
  const { decisions } = await askWorker(own, 'followers-log', {});
  expect(decisions.at(-1)).toMatchObject({ decision: 'block', undone: null });
  const { open } = await askWorker(own, 'followers-read', {});
  expect(open.map(({ profile }) => profile?.handle)).not.toContain(hot.handle);
  await askWorker(own, 'followers-sign', {});
});

test('an account that X has taken off the page is scrolled to by the next key', async ({
  page,
  panel,
  replica,
}) => {
  const helpers = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...FINE, handle: `aide_${from + at}` }));
  const far = { ...BAD, handle: 'hot_links_far' };
  await replica.set({ newest: [...helpers(0, 20), far, ...helpers(20, 80)], followers: 0 });
  await openFollowers(page);
  const cell = page.locator('[data-testid=UserCell]', { hasText: `@${far.handle}` });
  await until(async () => {
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 700);
    return (await cell.count()) > 0;
  }, 'it was drawn once');
  await panel.shows(/Next \(1 open\)/);
  await until(async () => {
    await page.mouse.wheel(0, 1_500);
    return (await cell.count()) === 0;
  }, 'X has taken it off the page');
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('n');
  await expect(cell).toBeInViewport();
  await panel.shows(`@${far.handle}`);
  await page.keyboard.press('p');
  await expect(cell).toBeInViewport();
});

test('what X refuses stays open, and that is said', async ({ page, panel, replica, worldOf }) => {
  await replica.set({ followers: 0, newest: [BET], refuseBlocks: true });
  await openFollowers(page);
  const flag = await flagOf(await worldOf(page), BET.handle);
  await page.mouse.click(flag.x + 8, flag.y + 8);
  await press(panel, /^Block/, /Blocking|did not block/);
  await panel.shows(`X did not block @${BET.handle}`, 30_000);
  expect((await blocked(replica)).length).toBe(1);
  // The bar has gone on to the next; come back to, it can be tried again.
  await page.mouse.click(flag.x + 8, flag.y + 8);
  await panel.shows('To be blocked');
  expect(await panel.controls()).toContainEqual(expect.stringMatching(/^Block/));
});

test('a follower is removed by X’s own item, from the keyboard', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ followers: 0, newest: [{ ...BAD, handle: 'hot_links_two' }] });
  await openFollowers(page);
  await panel.shows(/Next \(1 open\)/);
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('n');
  await panel.shows('@hot_links_two');
  await page.keyboard.press('r');
  await panel.shows('@hot_links_two no longer follows you', 30_000);
  const removed = (await replica.received()).filter(
    ({ operation }) => operation === 'RemoveFollower',
  );
  expect(removed.length).toBe(1);
});

test('in another language a person presses X’s own item, and Lollipop follows along', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ locale: 'pl', followers: 0, newest: [{ ...BAD, handle: 'hot_links_pl' }] });
  await openFollowers(page);
  await panel.shows(/Next \(1 open\)/);
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('n');
  await panel.shows('@hot_links_pl');
  await page.keyboard.press('r');
  await panel.shows(/open X’s menu/, 20_000);
  await page.getByTestId('userActions').click();
  await page.getByRole('menuitem', { name: 'Usuń tego obserwującego' }).click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await panel.shows('@hot_links_pl no longer follows you', 20_000);
  await expect(page).toHaveURL(/\/followers$/);
});

test('all that are shown and not flagged are kept by one press; blocks never are', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ newest: [], followers: 60 });
  await openFollowers(page);
  await press(panel, /^Start the check/, /Going down the list/);
  await panel.shows(/Seen: \d+ followers/, 40_000);
  expect((await panel.controls()).join()).not.toMatch(/Keep the/);
  // One of the replica's own is flagged for its figures: somebody has looked at it at leisure.
  const { open } = await askWorker(own, 'followers-read', {});
  const why = { is: 'usual', reason: 'local' } as const;
  for (const { id } of open) {
    await askWorker(own, 'followers-decide', {
      ...{ ids: [id], decision: 'keep', why },
      together: false,
    });
  }
  await askWorker(own, 'followers-sign', {});
  await replica.set({ newest: [{ ...BAD, handle: 'hot_links_last' }, FINE], followers: 60 });
  await openFollowers(page);
  await press(panel, /^Keep the 1 shown that is not flagged/, /Next \(1 open\)\s+n\s+Open/);
  expect(await panel.controls()).not.toContainEqual(expect.stringMatching(/^Keep the/));
  await panel.shows(/Next \(1 open\)/);
  expect(await blocked(replica)).toEqual([]);
  // Kept by one key, it is for a reason to keep, and not for what it was flagged for.
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('n');
  await panel.shows('@hot_links_last');
  await page.keyboard.press('k');
  await panel.shows('Kept');
  const { decisions } = await askWorker(own, 'followers-log', {});
  expect(decisions.at(-1)).toMatchObject({ decision: 'keep', why: { reason: 'fine' } });
});
