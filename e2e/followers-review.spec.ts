import type { Page } from 'playwright';
import { accountOf } from '../src/followers/fixtures/check.ts';
import { axe } from './fixtures/axe.ts';
import { expect, test } from './fixtures/extension.ts';
import { ATTACK, KNOWN, NEW } from './fixtures/follower-accounts.ts';
import { followersTold } from './fixtures/followers-told.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/** The followers who are new are looked through in a page of ours, decided about, and the check is signed. */
test.use({ story: 'followers-review' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** One more who is new, and says an age of primary school. */
const PUPIL = accountOf('49', { handle: 'blox_fan_5', name: 'J', bio: 'im 10 and i love roblox' });

let own: Page;
let list: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
  const told = await followersTold({ ...rig, own });
  await told.walk('baseline', KNOWN, 120);
  await askWorker(own, 'followers-sign', {});
  await told.walk('weekly', [...NEW, PUPIL, ...KNOWN], 129);
  list = await rig.context.newPage();
  await list.goto(ownAddress(rig.extensionId, 'followers', '#review'));
});

const accounts = () => list.locator('.accounts > li');

test('the flagged stand first, each with its reasons in words', async () => {
  await expect(accounts()).toHaveCount(9);
  await expect(accounts().nth(0)).toContainText('Unsuitable');
  await expect(accounts().nth(1)).toContainText('Unsuitable');
  await expect(accounts().nth(0).locator('.reasons li').first()).toContainText(/\w{4}.*\(.+\)/);
});

test('a description that is an attack is text: nothing runs, nothing is turned, nothing leads away', async () => {
  const attack = accounts().filter({ hasText: '@hot_links_now' });
  await expect(attack).toContainText('<script>');
  expect(await attack.locator('script, img, a').count()).toBe(0);
  expect(await attack.innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  await attack.getByRole('button', { name: 'Show all of what @hot_links_now says' }).click();
  await expect(attack).toContainText('x'.repeat(300));
  expect(ATTACK.length).toBeGreaterThan(700);
  expect(await list.title()).toBe('Followers – Lollipop');
  const wide = await list.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('the sign of a pupil is shown, and a concern is for the safeguarding lead to open and to close', async ({
  rig,
}) => {
  const pupil = accounts().filter({ hasText: '@blox_fan_5' });
  await expect(pupil).toContainText('Possibly a pupil');
  await expect(pupil).toContainText('Nobody is the safeguarding lead yet');
  await expect(pupil.getByRole('button', { name: /^Open a concern/ })).toHaveCount(0);
  expect(await axe(list)).toEqual([]);
  const opened = rig.context.waitForEvent('page');
  await list.getByRole('link', { name: 'Name the safeguarding lead' }).click();
  const people = await opened;
  await people.getByRole('button', { name: 'Change Mrs Test' }).click();
  await people.getByRole('checkbox', { name: 'Safeguarding lead, or a deputy' }).check();
  expect(await axe(people)).toEqual([]);
  await people.getByRole('button', { name: 'Save' }).first().click();
  await expect(people.getByText('(you) · Safeguarding lead')).toBeVisible();
  await people.close();
  await list.bringToFront();
  await pupil.getByRole('button', { name: 'Open a concern about @blox_fan_5…' }).click();
  await list.getByRole('button', { name: 'Open the concern' }).click();
  await expect(pupil).toContainText('A concern is open.');
  await list.getByRole('button', { name: 'Close the concern about @blox_fan_5…' }).click();
  await list.getByRole('radio', { name: 'The family was told' }).check();
  expect(await axe(list)).toEqual([]);
  await list.getByRole('button', { name: 'Close the concern', exact: true }).click();
  await list.getByText('Closed (1)').click();
  await expect(
    list.getByText(/^Closed by Mrs Test on .+: The family was told/).last(),
  ).toBeVisible();
  await expect(list.getByRole('button', { name: /^Open it again/ })).toBeVisible();
  expect(await axe(list)).toEqual([]);
});

test('Alt and the arrow keys go from one account to the next', async () => {
  await accounts()
    .nth(0)
    .getByRole('button', { name: /^Keep / })
    .focus();
  await list.keyboard.press('Alt+ArrowDown');
  await expect(accounts().nth(1).locator('h3')).toBeFocused();
  await list.keyboard.press('Alt+ArrowUp');
  await expect(accounts().nth(0).locator('h3')).toBeFocused();
});

test('those that are not flagged are kept by one press; a search and a filter find the rest', async () => {
  await list.getByRole('searchbox').fill('sian');
  await expect(accounts()).toHaveCount(1);
  await list.getByRole('searchbox').fill('');
  await list.getByRole('button', { name: 'Keep the 6 shown that are not flagged' }).click();
  await expect(accounts()).toHaveCount(3);
});

test('a block is recorded, and stays open until X has shown it', async () => {
  const one = accounts().filter({ hasText: '@babe_xx' });
  await one.getByRole('button', { name: /^Block @/ }).click();
  await expect(one).toContainText('it can still see the school’s public posts');
  await one.getByRole('button', { name: 'Block on X' }).click();
  await expect(one).toContainText('X has not shown yet that it happened.');
  await list.bringToFront();
  await one.getByRole('button', { name: 'I have done it on X: @babe_xx' }).click();
  // It keeps its place and says so, so that whoever comes back from X finds where they were.
  await expect(one).toContainText('is blocked');
  await expect(one.getByRole('button')).toHaveCount(0);
  await expect(accounts()).toHaveCount(3);
  expect(await askWorker(own, 'followers-read', {})).toMatchObject({ kept: 1, all: 2 });
});

test('the check is signed by name with what is still open, and can be read again', async () => {
  await list.getByRole('link', { name: 'This check' }).click();
  await expect(list.getByText('2 flagged accounts are not decided yet')).toBeVisible();
  await list.getByRole('button', { name: 'Sign the check as Mrs Test' }).click();
  await expect(list.getByText('Signed: 7 decided about, 2 still open.')).toBeVisible();
  await list.getByRole('link', { name: 'Past checks' }).click();
  await list.getByText(/weekly check by Mrs Test, 7 decided about/).click();
  await expect(list.getByText('Signed by Mrs Test').first()).toBeVisible();
});

test('a decision is taken back, and the account waits again', async () => {
  await list.getByRole('button', { name: /^Take back the decision about @babe_xx/ }).click();
  await expect(list.getByText('Nothing was changed on X by that')).toBeVisible();
  await list.getByRole('link', { name: /^To decide/ }).click();
  const one = accounts().filter({ hasText: '@babe_xx' });
  // Nothing is undone on X by it: that is said, and where it is.
  await expect(one).toContainText('X blocks this account still');
  await expect(one.getByRole('button', { name: /^Keep / })).toHaveCount(0);
  await one.getByRole('button', { name: 'I have unblocked it on X: @babe_xx' }).click();
  await expect(one.getByRole('button', { name: /^Keep / })).toHaveCount(1);
});

test('no handle is in the badge’s title, the addresses or what is stored in the clear', async () => {
  const stored = await own.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get(null)),
  );
  const title = await own.evaluate(() => chrome.action.getTitle({}));
  for (const handle of ['babe_xx', 'hot_links_now', 'RunningMum']) {
    for (const text of [stored, title, list.url()]) expect(text).not.toContain(handle);
  }
});
