import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, test } from './fixtures/extension.ts';
import { flagOf, openFollowers, press } from './fixtures/followers.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/**
 * A follower whose profile is an attack (script, marks that turn the text, ten thousand characters, a
 * formula for a spreadsheet) is shown harmlessly and exported safely, all the way from X's answer.
 */
test.use({ story: 'followers-attack' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const BIO = [
  '=HYPERLINK("https://evil.example","x")',
  '<script>document.title="gone"</script><img src=x onerror="document.title=\'gone\'">',
  '\u202E\u2066turned around\u2069',
  `Z${'\u0301'.repeat(40)}`,
  'OnlyFans 🔞 nudes, link in bio',
  'long '.repeat(2_000),
].join(' ');
const ATTACK = {
  handle: 'hot_links_now',
  name: '=cmd|calc\u202E',
  bio: BIO,
  location: '<b>@SUM(A1)</b>',
  website: 'javascript:document.title="gone"',
};
const FINE = { handle: 'PTA_helper', name: 'PTA helper', bio: 'Raffle tickets at the gate' };

let own: Page;
test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

test('on the list it has its flag and its reasons, and nothing of its text is in them', async ({
  page,
  panel,
  replica,
  worldOf,
}) => {
  expect(BIO.length).toBeGreaterThan(10_000);
  await replica.set({ followers: 0, newest: [ATTACK, FINE] });
  await openFollowers(page);
  const title = await page.title();
  await press(panel, /^Start the check/, /Going down the list|Seen: 2/);
  await panel.shows(/Seen: 2 followers/, 30_000);
  // Its description alone fills several screens, which the walk has gone down: the next key goes back up.
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('n');
  const flag = await flagOf(await worldOf(page), ATTACK.handle);
  expect(flag.word).toMatch(/unsuitable/i);
  await page.mouse.click(flag.x + 8, flag.y + 8);
  await panel.shows(`@${ATTACK.handle}`);
  const { html } = await panel.copy();
  expect(html).not.toMatch(/<script|onerror|evil\.example|turned around|cmd\|calc|javascript:/);
  expect(await panel.text()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  const box = await page.locator('[data-testid=UserCell]').first().boundingBox();
  expect(flag.y).toBeGreaterThanOrEqual(box?.y ?? Number.POSITIVE_INFINITY);
  expect(await page.title()).toBe(title);
});

test('in the review list it is text, cut short, and leads nowhere', async ({
  page,
  extensionId,
}) => {
  await page.goto(ownAddress(extensionId, 'followers', '#review'));
  const row = page.locator('.accounts > li').filter({ hasText: `@${ATTACK.handle}` });
  await expect(row).toContainText('<script>');
  expect(await row.locator('script, img, a, b').count()).toBe(0);
  expect(await row.innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(await row.innerText()).not.toContain('\u0301'.repeat(5));
  expect((await row.innerText()).length).toBeLessThan(2_000);
  await row.getByRole('button', { name: /^Show all of what/ }).click();
  expect((await row.innerText()).length).toBeLessThan(3_000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await page.title()).toBe('Followers – Lollipop');
});

test('in the file no cell of it is a formula, and in the report it is not at all', async ({
  page,
  extensionId,
}) => {
  const { open } = await askWorker(own, 'followers-read', {});
  const ids = open.filter(({ profile }) => profile?.handle === ATTACK.handle).map(({ id }) => id);
  const why = { is: 'own', words: '+1+cmd|calc' } as const;
  await askWorker(own, 'followers-decide', { ids, decision: 'block', why, together: false });
  await askWorker(own, 'followers-sign', {});
  await page.goto(ownAddress(extensionId, 'followers', '#past'));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all as CSV' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toContain(ATTACK.handle);
  expect(csv).toContain('HYPERLINK');
  const cells = Papa.parse<string[]>(csv).data.flat();
  expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  expect(csv.length).toBeLessThan(5_000);
  await page.goto(ownAddress(extensionId, 'followers', '#report'));
  await expect(page.getByText('Figures only; no account is named.')).toBeVisible();
  const report = await page.locator('main').innerText();
  for (const part of [ATTACK.handle, 'cmd|calc', 'HYPERLINK', 'turned around']) {
    expect(report).not.toContain(part);
  }
});
