import type { Page } from 'playwright';
import { accountOf } from '../src/followers/fixtures/check.ts';
import { expect, test, until } from './fixtures/extension.ts';
import { followersTold } from './fixtures/followers-told.ts';
import { unlockAgain } from './fixtures/later.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/**
 * A block that is begun in the review list goes through X's own controls, is followed until X shows it,
 * and leads back to the same place in the list.
 */
test.use({ story: 'followers-list-block' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const BIO = 'NSFW 🔞 OnlyFans in bio, 18+ content every day';
const TWELVE = Array.from({ length: 12 }, (_, at) => ({
  id: String(1_600_000_000_000_000_100n + BigInt(at * 1_000)),
  handle: `hot_links_${at}`,
  name: 'Hot Links',
  bio: BIO,
}));
const MIDDLE = 'hot_links_6';

let own: Page;
let list: Page;
test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
  const told = await followersTold({ ...rig, own });
  const { page, walk } = told;
  await walk(
    'baseline',
    TWELVE.map(({ id, ...rest }) => accountOf(id, rest)),
    12,
  );
  await page.close();
  list = await rig.context.newPage();
  await list.goto(ownAddress(rig.extensionId, 'followers', '#review'));
});

const accounts = () => list.locator('.accounts > li');
const of = (handle: string) => accounts().filter({ hasText: new RegExp(`@${handle}(?!\\d)`) });
const inFront = (page: Page) => page.evaluate(() => document.visibilityState === 'visible');

/** Begins it, as a person does who has read down to there. */
async function block(handle: string, press: () => Promise<unknown>) {
  await list.bringToFront();
  await of(handle)
    .getByRole('button', { name: /^Block @/ })
    .click();
  await press();
}

test('it is done on X in front of the person, who is brought back to where they were', async ({
  page: _,
  context,
  replica,
}) => {
  await replica.set({ followers: 20, newest: TWELVE });
  await expect(accounts()).toHaveCount(12);
  await of(MIDDLE).locator('h3').scrollIntoViewIfNeeded();
  const opening = context.waitForEvent('page');
  await block(MIDDLE, () => of(MIDDLE).getByRole('button', { name: 'Block on X' }).click());
  const x = await opening;
  await until(() => inFront(x), 'X is in front');
  await expect(of(MIDDLE)).toContainText('is blocked: X has shown it', { timeout: 30_000 });
  const sent = (await replica.received()).filter(({ path }) =>
    path.endsWith('/blocks/create.json'),
  );
  expect(sent.length).toBe(1);
  await until(() => inFront(list), 'the list is in front again');
  // It stands at its place among the twelve, and reading goes on there.
  await expect(accounts()).toHaveCount(12);
  await expect(accounts().nth(6)).toContainText(`@${MIDDLE}`);
  await expect(of(MIDDLE).locator('h3')).toBeInViewport();
  await expect(of(MIDDLE).locator('h3')).toBeFocused();
  await expect(list.getByRole('status').filter({ hasText: `@${MIDDLE} is blocked` })).toBeVisible();
  expect((await askWorker(own, 'followers-read', {})).all).toBe(11);
});

test('what X refuses stays in the list, and says so', async ({ page: _, replica }) => {
  await replica.set({ followers: 20, newest: TWELVE, refuseBlocks: true });
  await block('hot_links_2', () =>
    of('hot_links_2').getByRole('button', { name: 'Block on X' }).click(),
  );
  await expect(of('hot_links_2')).toContainText('X refused. It is open still.', {
    timeout: 40_000,
  });
  await until(() => inFront(list), 'the list is in front again');
});

test('a block that ends while the list is locked waits, and is taken in on unlocking', async ({
  page: _,
  replica,
}) => {
  await replica.set({ followers: 20, newest: TWELVE });
  await block('hot_links_4', async () => {
    await of('hot_links_4').getByRole('button', { name: 'Block on X' }).click();
    await expect(of('hot_links_4')).toContainText('X has not shown yet that it happened.');
    await askWorker(own, 'vault-lock', {});
  });
  const blocked = async () =>
    (await replica.received()).some(
      ({ path, body }) =>
        path.endsWith('/blocks/create.json') && JSON.stringify(body).includes(TWELVE[4]?.id ?? '-'),
    );
  await until(blocked, 'X was asked to block it', 30_000);
  await expect(list.getByRole('heading', { name: 'Unlock Lollipop' })).toBeVisible();
  await until(() => inFront(list), 'the list is in front again', 30_000);
  await unlockAgain(own);
  const standing = async () => {
    const { decisions } = await askWorker(own, 'followers-log', {});
    return decisions.find(({ id }) => id === TWELVE[4]?.id)?.outcome?.is;
  };
  await expect.poll(standing).toBe('seen');
  await expect(accounts().filter({ hasText: '@hot_links_4' })).toHaveCount(0);
});
