import type { BrowserContext, Page } from 'playwright/test';
import { derivePosts, type Post } from '../src/posts/index.ts';
import {
  inlineComposer,
  modalComposer,
  textIn,
  typeInto,
  writeAtHome,
  writeInDialog,
} from './fixtures/composer.ts';
import { expect, HOME, test } from './fixtures/extension.ts';
import { askWorker, HEAD, idOf, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress, unlockWith } from './fixtures/own-pages.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';
import { postedElsewhere } from './fixtures/posted-elsewhere.ts';
import { sendPast } from './fixtures/send-past.ts';

/**
 * What the school has on X is recorded as X confirms it, with whom it shows; what went past Lollipop is
 * found when it is seen, and asked about.
 */
test.use({ story: 'post-record' });
test.describe.configure({ mode: 'serial' });

let own: Page;
const FINE = 'Our choir sang at the market.';
const PROFILE = 'https://x.com/HollyLanePrim';

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

const posts = async (): Promise<Post[]> =>
  derivePosts((await askWorker(own, 'posts-read', {})).events);
/** Those that went through Lollipop: older ones are noted too as X happens to show them. */
const checked = async (): Promise<Post[]> => (await posts()).filter((post) => post.checked);
const newest = async (): Promise<Post | undefined> => (await posts())[0];

/** The page of posts, in a tab of its own. */
async function openPosts(context: BrowserContext, extensionId: string, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ownAddress(extensionId, 'posts', hash));
  return page;
}

test('a photograph that goes out is recorded with its link, who posted it and whom it shows', async ({
  page,
  panel,
  context,
  extensionId,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, ['Marcus Campbell']);
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
  const marcus = await idOf(own, 'Marcus Campbell');
  await expect.poll(newest).toMatchObject({ kind: 'post', checked: true, pupils: [marcus] });
  const [recorded] = await posts();
  const link = page.locator(`main article a[href$="/status/${recorded?.item}"] time`);
  await expect(link.first()).toBeVisible();

  const list = await openPosts(context, extensionId, '#all');
  const entry = list.locator('.posts > li').first();
  await expect(entry).toContainText('Posted by Mrs Test.');
  await expect(entry).toContainText('Marcus Campbell');
  await expect(entry).not.toContainText('choir');

  await list.goto(ownAddress(extensionId, 'pupil', `?pupil=${marcus}`));
  await expect(list.getByText('One post shows this pupil')).toBeVisible();
  await expect(list.getByRole('link', { name: /^Post \d+ on X$/ })).toBeVisible();
});

test('each post of a thread has its own entry', async ({ page, panel }) => {
  const before = (await checked()).length;
  const { editor, addRow, post } = await writeInDialog(page, 'The first of two.');
  await addRow.click();
  await typeInto(editor(1), 'The second.');
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(async () => (await checked()).length).toBe(before + 2);
  expect((await checked()).slice(0, 2)).toMatchObject([
    { kind: 'post', checked: true, shows: 'no-pupils' },
    { kind: 'post', checked: true, shows: 'no-pupils' },
  ]);
});

test('a post that X refuses is no record', async ({ page, panel, replica }) => {
  const before = (await checked()).length;
  await replica.set({ createTweet: 'fail-keep' });
  const { post } = await writeInDialog(page, 'X will refuse this.');
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['X will refuse this.']);
  await replica.set({ createTweet: 'ok' });
  await modalComposer(page).editor().press('End');
  await modalComposer(page).editor().pressSequentially(' Or not.');
  await panel.shows(/no breach found/i);
  await modalComposer(page).post.click();
  await expect.poll(async () => (await checked()).length).toBe(before + 1);
});

test('what a script of the page only says about a post makes no record', async ({ page }) => {
  const before = (await posts()).length;
  await page.goto(HOME);
  await inlineComposer(page).post.waitFor();
  await page.evaluate(() => {
    for (const operation of ['CreateTweet', 'DeleteTweet']) {
      const said = { operation, done: true, post: '1999999999999999999', author: null };
      dispatchEvent(new CustomEvent('lollipop:answered', { detail: JSON.stringify(said) }));
    }
  });
  // Something that does come through after it, so that there is an end to wait for.
  await page.goto(PROFILE);
  await expect.poll(async () => (await posts()).some(({ kind }) => kind === 'avatar')).toBe(true);
  const added = (await posts()).filter(({ item }) => item === '1999999999999999999');
  expect([added, (await posts()).filter(({ down }) => down).length]).toEqual([[], 0]);
  expect((await posts()).length).toBeGreaterThan(before);
});

test('a post from a phone is found when it is seen, counted on the badge, and said of who is shown', async ({
  page,
  context,
  extensionId,
  replica,
}) => {
  await page.goto(HOME);
  await inlineComposer(page).post.waitFor();
  await postedElsewhere(replica, 'Posted on a phone.');
  await page.goto(PROFILE);
  const phone = async () => (await posts()).find(({ kind }) => kind === 'post');
  await expect.poll(phone).toMatchObject({ checked: false, shows: 'unknown' });

  const list = await openPosts(context, extensionId, '#unchecked');
  const badge = () => list.evaluate(() => chrome.action.getBadgeText({}));
  // The post and the profile picture.
  await expect.poll(badge).toBe('2');
  expect(await list.evaluate(() => chrome.action.getTitle({}))).toContain(
    '2 posts went out unchecked.',
  );
  const entry = list
    .locator('.posts > li')
    .filter({ hasText: /^Post of/ })
    .first();
  await expect(entry).toContainText('Not posted through Lollipop here.');
  await entry.getByRole('button', { name: /^Say who is shown/ }).click();
  await list.getByLabel('Pupils, or other children').check();
  await list.getByLabel('Which pupils?').fill('Marcus');
  await list.getByRole('option', { name: /Marcus Campbell/ }).click();
  await list.getByLabel('No, nobody else').check();
  await list.getByRole('button', { name: 'Save' }).click();
  await expect.poll(badge).toBe('1');
  expect((await phone())?.pupils).toEqual([await idOf(own, 'Marcus Campbell')]);

  // What was there before the school was set up can be browsed, and is not counted.
  await list.getByRole('link', { name: /^Before Lollipop/ }).click();
  await expect(list.locator('.posts > li').first()).toContainText('Nobody has said who is shown.');
});

test('a post from a phone while one is written here: it is listed, and the draft is untouched', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const words = 'Written here meanwhile.';
  const { editor, post } = await writeAtHome(page, words);
  await panel.shows(/no breach found/i);
  await postedElsewhere(replica, 'Posted on the head’s phone.');
  const other = await context.newPage();
  await other.goto(PROFILE);
  await expect.poll(newest).toMatchObject({ kind: 'post', checked: false, shows: 'unknown' });
  const phone = (await newest())?.item;
  await page.bringToFront();
  await panel.shows(/no breach found/i);
  expect(await textIn(editor())).toBe(words);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['Posted on the head’s phone.', words]);
  await expect.poll(newest).toMatchObject({ checked: true, otherwise: null });
  expect((await posts()).find(({ item }) => item === phone)?.checked).toBe(false);
});

test('what goes out in place of what was checked is recorded as an alarm, and shown as one', async ({
  page,
  panel,
  context,
  extensionId,
  replica,
}) => {
  await writeAtHome(page, FINE);
  await panel.shows(/no breach found/i);
  expect(await sendPast(page, 'Something else')).toBe(true);
  await panel.shows(/not what was checked/i);
  expect(await replica.posted()).toEqual(['Something else']);
  await expect
    .poll(newest)
    .toMatchObject({ checked: false, otherwise: expect.any(Number), down: null });
  const list = await openPosts(context, extensionId, '#unchecked');
  const entry = list.locator('.posts > li').first();
  await expect(entry).toContainText(/^Post of .*Alarm: what X took on .* is not what was checked/);
  await expect(entry).not.toContainText('Something');
});

test('a post that goes out while Lollipop is locked is recorded once it is open', async ({
  page,
  panel,
  context,
  extensionId,
  replica,
}) => {
  const before = (await checked()).length;
  await askWorker(own, 'vault-lock', {});
  const { post } = await writeInDialog(page, 'Words alone, while it is locked.');
  await panel.shows(/not checked/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['Words alone, while it is locked.']);
  const list = await openPosts(context, extensionId, '#all');
  await unlockWith(list, HEAD.passphrase);
  await expect.poll(async () => (await checked()).length).toBe(before + 1);
  await expect(list.locator('.posts > li').first()).toContainText('while Lollipop was locked');
});
