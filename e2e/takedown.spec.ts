import type { BrowserContext, Locator, Page } from 'playwright/test';
import { derivePosts, type Post } from '../src/posts/index.ts';
import { axe } from './fixtures/axe.ts';
import { writeAtHome } from './fixtures/composer.ts';
import { expect, test } from './fixtures/extension.ts';
import { askWorker, idOf, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';
import { deletedElsewhere, postedElsewhere } from './fixtures/posted-elsewhere.ts';

/**
 * A consent is withdrawn: every post that shows the pupil is found, opened in turn, and counts as down
 * only when X has confirmed it.
 */
test.use({ story: 'takedown' });
test.describe.configure({ mode: 'serial', timeout: 90_000 });

/** domain.md: a parent withdraws consent by phone, then so many clicks for each post. */
const CLICKS_A_POST = 4;
const PUPIL = 'Marcus Campbell';
const START = Date.now();
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

const posts = async (): Promise<Post[]> =>
  derivePosts((await askWorker(own, 'posts-read', {})).events);
/** Those that went through Lollipop: older ones are noted too as X happens to show them. */
const checked = async () => (await posts()).filter((post) => post.checked);
const badge = () => own.evaluate(() => chrome.action.getBadgeText({}));

async function openList(context: BrowserContext, extensionId: string): Promise<Page> {
  const list = await context.newPage();
  await list.goto(ownAddress(extensionId, 'posts'));
  return list;
}

/** The tab that shows this address, once there is one. */
async function tabAt(context: BrowserContext, end: string): Promise<Page> {
  const there = () => context.pages().find((one) => one.url().endsWith(end));
  await expect.poll(() => there() !== undefined).toBe(true);
  const found = there();
  if (!found) throw new Error(`No tab shows ${end}.`);
  return found;
}

/** Withdraws the pupil's consent, as the popup does. */
const withdraw = async (): Promise<void> =>
  void (await askWorker(own, 'list-record', {
    bodies: [
      {
        type: 'consent-withdrawn',
        pupil: await idOf(own, PUPIL),
        evidence: { kind: 'phone', reference: '' },
        givenBy: 'Mrs D Campbell',
        relationship: 'Mother',
        uses: ['social-media'],
        on: '2020-01-01',
      },
    ],
  }));

test('a withdrawn consent: what shows the pupil is listed, and each post comes down in four clicks', async ({
  page,
  panel,
  context,
  extensionId,
  replica,
}) => {
  const texts = ['Our choir sang at the market.', 'Our football team are through!', 'On Friday.'];
  for (const [index, text] of texts.entries()) {
    const { post } = await draftWithPicture(page, text);
    if (index === 0) {
      const sheet = await askedBy(panel, context);
      await showsPupils(sheet, [PUPIL]);
      await saveSheet(sheet);
    }
    if (text === 'On Friday.') {
      await page.locator('main').getByTestId('scheduleOption').click();
      await page.getByTestId('scheduledConfirmationPrimaryAction').click();
      await page.locator('main').getByTestId('scheduledTweetIndicator').waitFor();
    }
    await panel.shows(/no breach found/i);
    await post.click();
    await expect.poll(() => replica.posted()).toContain(text);
    await expect.poll(async () => (await checked()).length).toBe(index + 1);
  }
  const kinds = (await checked()).map(({ kind }) => kind);
  expect(kinds).toEqual(['plan', 'post', 'post']);
  expect(await badge()).toBe('');

  await withdraw();
  await expect.poll(badge).toBe('3');
  const title = await own.evaluate(() => chrome.action.getTitle({}));
  expect(title).toContain('3 posts have to come down.');
  expect(title).not.toContain('Campbell');

  const list = await openList(context, extensionId);
  await expect(list.getByText('Planned and not out yet: 1')).toBeVisible();
  await expect(list.locator('li.urgent').first()).toContainText(
    /Goes out by itself on .*Campbell: withdrawn/,
  );
  expect(await axe(list)).toEqual([]);

  for (const left of [1, 0]) {
    let clicks = 0;
    const click = async (what: Locator) => {
      clicks += 1;
      await what.click();
    };
    const [next] = (await checked()).filter(({ kind, down }) => kind === 'post' && !down);
    const group = list.locator('.group', { hasText: 'On X now' });
    await click(group.getByRole('button', { name: /^Open on X/ }).first());
    const x = await tabAt(context, `/status/${next?.item}`);
    await click(x.getByTestId('caret').first());
    await click(x.getByRole('menuitem', { name: 'Delete' }));
    // Nothing is down before X has said so.
    expect((await posts()).find(({ item }) => item === next?.item)?.down).toBeNull();
    await click(x.getByTestId('confirmationSheetConfirm'));
    await expect
      .poll(async () => (await posts()).find(({ item }) => item === next?.item)?.down?.how)
      .toBe('deleted');
    // The list is in front again by itself, without that post.
    await expect.poll(() => list.evaluate(() => document.visibilityState)).toBe('visible');
    await expect(group.getByRole('listitem')).toHaveCount(left);
    expect(clicks).toBe(CLICKS_A_POST);
  }
  const deleted = (await replica.received()).filter(({ operation }) => operation === 'DeleteTweet');
  expect(deleted.length).toBe(2);

  await list.getByRole('button', { name: /^Tick it off by hand/ }).click();
  await list.getByLabel('I have looked: it is not on X any more').check();
  await list.getByRole('button', { name: 'It is down' }).click();
  await expect(list.getByText('no post shows a pupil who may not be shown')).toBeVisible();
  await expect.poll(badge).toBe('');
  await list.getByRole('link', { name: /^All/ }).click();
  await expect(list.getByText(/^Ticked off by hand by Mrs Test on /)).toBeVisible();
  await expect(list.getByText(/^Down: X confirmed its deletion on /)).toHaveCount(2);
});

test('a post that X shows no more on its own page counts as that, and not as deleted', async ({
  page,
  context,
  extensionId,
  replica,
}) => {
  await page.goto('https://x.com/HollyLanePrim');
  await page.locator('main article').first().waitFor();
  const before = new Set((await posts()).map(({ item }) => item));
  await postedElsewhere(replica, 'Posted on a phone.');
  await page.goto('https://x.com/HollyLanePrim');
  const fromPhone = async () =>
    (await posts()).find(
      ({ item, kind, at }) => kind === 'post' && !before.has(item) && at > START,
    );
  await expect.poll(async () => (await fromPhone())?.item).toMatch(/^\d+$/);
  const item = (await fromPhone())?.item ?? '';
  const pupil = await idOf(own, PUPIL);
  await askWorker(own, 'posts-declare', { item, shows: 'pupils', pupils: [pupil], others: false });
  await deletedElsewhere(replica, item);

  const list = await openList(context, extensionId);
  await list
    .getByRole('button', { name: /^Open on X/ })
    .first()
    .click();
  const x = await tabAt(context, `/status/${item}`);
  await expect(x.getByTestId('error-detail')).toBeVisible();
  const how = async () => (await posts()).find((post) => post.item === item)?.down?.how;
  await expect.poll(how).toBe('unavailable');
  await expect.poll(() => list.evaluate(() => document.visibilityState)).toBe('visible');
});

test('a planned post comes down when X has answered its deletion', async ({
  page,
  panel,
  context,
  extensionId,
  replica,
}) => {
  const { post } = await writeAtHome(page, 'Planned for later.');
  await page.locator('main').getByTestId('scheduleOption').click();
  await page.getByTestId('scheduledConfirmationPrimaryAction').click();
  await page.locator('main').getByTestId('scheduledTweetIndicator').waitFor();
  await panel.shows(/no breach found/i);
  await post.click();
  const planned = async () => (await posts()).find(({ kind, down }) => kind === 'plan' && !down);
  await expect.poll(async () => (await planned())?.item).toMatch(/^plan:\d+$/);
  const item = (await planned())?.item ?? '';
  const pupil = await idOf(own, PUPIL);
  await askWorker(own, 'posts-declare', { item, shows: 'pupils', pupils: [pupil], others: false });

  const list = await openList(context, extensionId);
  const group = list.locator('.group', { hasText: 'Planned and not out yet: 1' });
  await group.getByRole('button', { name: /^Open on X/ }).click();
  const x = await tabAt(context, '/compose/post/unsent/scheduled');
  // As X's own list of planned posts does it (x-web-client 7.5).
  await x.evaluate(
    async (scheduled_tweet_id) => {
      const body = JSON.stringify({ variables: { scheduled_tweet_id } });
      const url = 'https://x.com/i/api/graphql/abc/DeleteScheduledTweet';
      await fetch(url, { method: 'POST', body });
    },
    item.replace('plan:', ''),
  );
  const how = async () => (await posts()).find((one) => one.item === item)?.down?.how;
  await expect.poll(how).toBe('deleted');
  await expect(group).toHaveCount(0);
  const deleted = (await replica.received()).filter(
    ({ operation }) => operation === 'DeleteScheduledTweet',
  );
  expect(deleted.length).toBe(1);
});

test('a tick that was wrong is opened again once the post is seen on X, and says so', async ({
  page,
  context,
  extensionId,
  replica,
}) => {
  await postedElsewhere(replica, 'It stays on X.');
  await page.goto('https://x.com/HollyLanePrim');
  const fresh = async () =>
    (await posts()).find(({ kind, at, down }) => kind === 'post' && at > START && !down);
  await expect.poll(async () => (await fresh())?.item).toMatch(/^\d+$/);
  const item = (await fresh())?.item ?? '';
  const pupil = await idOf(own, PUPIL);
  await askWorker(own, 'posts-declare', { item, shows: 'pupils', pupils: [pupil], others: false });
  const list = await openList(context, extensionId);
  await list
    .getByRole('button', { name: /^Tick it off by hand/ })
    .first()
    .click();
  await list.getByLabel('I have looked: it is not on X any more').check();
  await list.getByRole('button', { name: 'It is down' }).click();
  await expect.poll(fresh).toBeUndefined();
  await page.bringToFront();
  await page.reload();
  await expect.poll(async () => (await fresh())?.item).toBe(item);
  await expect(list.getByText(/^It was ticked off by hand on .* it is not down\.$/)).toBeVisible();
  await expect.poll(badge).toBe('1');
});
