import type { Page } from 'playwright/test';
import { derivePosts, type Post } from '../src/posts/index.ts';
import { expect, test } from './fixtures/extension.ts';
import { askWorker, idOf, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';
import { postedElsewhere } from './fixtures/posted-elsewhere.ts';

/** The page of posts by keys alone: search, say who is shown, open on X, tick off. */
test.use({ story: 'posts-keys' });
test.describe.configure({ timeout: 90_000 });

const PUPIL = 'Marcus Campbell';
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

const posts = async (): Promise<Post[]> =>
  derivePosts((await askWorker(own, 'posts-read', {})).events);

/** What the focus is on, as a screen reader names it; null: on nothing. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    const said = [at.getAttribute('aria-label') ?? '', ...labels.map((one) => one.textContent)];
    return said.find((one) => one !== '' && one !== null) ?? at.textContent;
  });

/** Presses Tab until the focus is on what is called so, as often as somebody would put up with. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: (string | null)[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now !== null && name.test(now)) return;
    met.push(now);
  }
  throw new Error(`No Tab leads to ${name}: ${met.join(' | ')}`);
}

test('a post is found, said of who is shown, opened and ticked off', async ({
  page,
  context,
  extensionId,
  replica,
}) => {
  await postedElsewhere(replica, 'Posted on a phone.');
  await page.goto('https://x.com/HollyLanePrim');
  const newest = async () => (await posts()).find(({ kind }) => kind === 'post');
  await expect.poll(async () => (await newest())?.at ?? 0).toBeGreaterThan(Date.now() - 600_000);
  const item = (await newest())?.item ?? '';

  const list = await context.newPage();
  await list.goto(ownAddress(extensionId, 'posts', '#unchecked'));
  await list.getByRole('searchbox').waitFor();
  await tabTo(list, /^Search$/);
  await list.keyboard.type(item);
  await expect(list.getByText('1 post found.')).toBeVisible();
  await tabTo(list, /^Say who is shown/);
  await list.keyboard.press('Enter');
  await expect.poll(() => focused(list)).toBe('Pupils, or other children');
  await list.keyboard.press('Space');
  await tabTo(list, /^Which pupils/);
  await list.keyboard.type('Marcus');
  await list.getByRole('option', { name: /Marcus Campbell/ }).waitFor();
  await list.keyboard.press('Enter');
  await tabTo(list, /^No, nobody else/);
  await list.keyboard.press('Space');
  await tabTo(list, /^Save/);
  await list.keyboard.press('Enter');
  const pupil = await idOf(own, PUPIL);
  await expect.poll(async () => (await newest())?.pupils).toEqual([pupil]);
  // It has left this list, and the focus with it would be lost.
  await expect(list.getByText(`on X`).first()).toBeVisible();
  await expect.poll(() => focused(list)).not.toBeNull();

  await askWorker(own, 'list-record', {
    bodies: [
      {
        type: 'consent-withdrawn',
        pupil,
        evidence: { kind: 'phone', reference: '' },
        givenBy: 'Mrs D Campbell',
        relationship: 'Mother',
        uses: ['social-media'],
        on: '2020-01-01',
      },
    ],
  });
  await list.reload();
  await list.getByRole('searchbox').waitFor();
  await tabTo(list, /^To take down/);
  await list.keyboard.press('Enter');
  await expect(list.getByText('On X now: 1')).toBeVisible();
  await tabTo(list, /^Open on X/);
  const opened = context.waitForEvent('page');
  await list.keyboard.press('Enter');
  await (await opened).waitForURL(new RegExp(`/status/${item}$`));
  await list.bringToFront();
  await tabTo(list, /^Tick it off by hand/);
  await list.keyboard.press('Enter');
  await expect.poll(() => focused(list)).toBe('I have looked: it is not on X any more');
  await list.keyboard.press('Space');
  await tabTo(list, /^It is down/);
  await list.keyboard.press('Enter');
  await expect.poll(async () => (await newest())?.down?.how).toBe('by-hand');
  await expect(list.getByText('no post shows a pupil who may not be shown')).toBeVisible();
  await expect.poll(() => focused(list)).not.toBeNull();
});
