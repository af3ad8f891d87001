import type { Page } from 'playwright';
import { archiveZip, tweetsScript } from '../src/archive/fixtures/build.ts';
import { derivePosts } from '../src/posts/index.ts';
import { axe } from './fixtures/axe.ts';
import { expect, test } from './fixtures/extension.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/** Older posts, out of X's archive: what should come down is found, and joins the takedown list. */
test.use({ story: 'archive' });
test.describe.configure({ mode: 'serial' });

let own: Page;
const NAMED = '1000000000000000003';
const POSTS = [
  { id: '1000000000000000001', text: 'School is closed on Monday.' },
  { id: '1000000000000000002', text: 'Our new library.', media: ['photo'] },
  { id: NAMED, text: 'Well done Marcus Campbell!', media: ['photo'] },
  { id: '1000000000000000004', text: 'C u l8r at the fair.' },
  { id: '1000000000000000005', text: 'RT @dfe: Term dates' },
] as const;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

async function give(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.getByLabel('X’s archive').setInputFiles({ name, mimeType: 'application/zip', buffer });
}

test('the zip is read, the worst stands first, and a marked post is on the takedown list', async ({
  page,
  extensionId,
}) => {
  await page.goto(ownAddress(extensionId, 'posts'));
  await page.getByRole('link', { name: 'Check older posts from X’s archive' }).click();
  await page.getByRole('heading', { name: 'Choose the archive' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await give(page, 'photos.zip', archiveZip({}));
  await expect(page.getByText(/^photos.zip holds no data\/tweets.js/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await give(page, 'x.zip', archiveZip({ 'data/tweets.js': tweetsScript(POSTS) }));
  await page.getByRole('heading', { name: 'Every post is checked' }).waitFor();
  await expect(page.getByText('One repost is left out')).toBeVisible();
  await expect(page.getByLabel('Should come down (1)')).toBeChecked();
  await expect(page.getByText('Well done Marcus Campbell!')).toBeVisible();
  await expect(page.getByText(/^“Marcus Campbell” names a pupil/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page), colorScheme).toEqual([]);
  }
  await page.getByRole('button', { name: /^Put it on the takedown list/ }).click();
  await expect(page.getByText('On the takedown list', { exact: true })).toBeVisible();
  const { events } = await askWorker(own, 'posts-read', {});
  expect(derivePosts(events)).toMatchObject([
    { item: NAMED, marked: { rules: ['pupil-name-with-photo'] } },
  ]);

  await page.goto(ownAddress(extensionId, 'posts', '#takedown'));
  const task = page.locator('.posts > li.urgent');
  await expect(task).toContainText('Mrs Test decided on');
  await task.getByRole('button', { name: /^It may stay/ }).click();
  await expect(task).toHaveCount(0);
});

test('other kinds, by the keyboard', async ({ page, extensionId }) => {
  await page.goto(ownAddress(extensionId, 'archive'));
  await give(page, 'tweets.js', tweetsScript(POSTS));
  await page.getByLabel('Should come down (1)').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('nobody has said who is in it')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('C u l8r at the fair.')).toBeVisible();
});

test('eight thousand posts: paused, resumed, and every one of them checked', async ({
  page,
  extensionId,
}) => {
  const many = Array.from({ length: 8_000 }, (_, index) => ({
    id: String(1_100_000_000_000_000_000n + BigInt(index)),
    text: `Harvest festival number ${index} was lovely.`,
    media: index % 4 === 0 ? (['photo'] as const) : [],
  }));
  await page.goto(ownAddress(extensionId, 'archive'));
  await give(page, 'x.zip', archiveZip({ 'data/tweets.js': tweetsScript(many) }));
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  const done = Number(await page.locator('progress').getAttribute('value'));
  expect(done).toBeLessThan(8_000);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Every post is checked' }).waitFor({ timeout: 30_000 });
  await expect(page.getByText('8,000 of 8,000 posts')).toBeVisible();
  await expect(page.getByLabel('Look at it (2,000)')).toBeChecked();
});
