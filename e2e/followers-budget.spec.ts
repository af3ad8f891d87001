/// <reference types="chrome" />
import type { Page } from 'playwright';
import { AllPresses } from './fixtures/all-presses.ts';
import { expect, SCHOOL, test, until } from './fixtures/extension.ts';
import { openFollowers, press } from './fixtures/followers.ts';
import { daysLater } from './fixtures/later.ts';
import { askWorker, HEAD, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/**
 * The weekly check, from the reminder to its signed record: eight new followers, two of whom are blocked,
 * cost at most twelve presses (domain.md, Budgets of attention), and every press anywhere is counted.
 */
test.use({ story: 'followers-budget' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const BUDGET = 12;
const BAD = ['hot_links_now', 'hot_links_two'].map((handle) => ({
  handle,
  name: 'Hot Links',
  bio: 'NSFW 🔞 OnlyFans in bio, 18+ content every day',
}));
const FINE = Array.from({ length: 6 }, (_, at) => ({
  handle: `PTA_helper_${at}`,
  name: 'PTA helper',
  bio: 'Raffle tickets at the gate',
}));
const NEWEST = [...FINE.slice(0, 3), ...BAD, ...FINE.slice(3)];

let own: Page;
test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

test('the first check is made and signed', async ({ page, panel, replica }) => {
  await replica.set({ followers: 120 });
  await openFollowers(page);
  await press(panel, /^Start the check/, /Going down the list/);
  await panel.shows(/Seen: 118 followers/, 60_000);
  // One of the replica's own is empty and follows thousands: somebody has looked at it at leisure.
  const { open } = await askWorker(own, 'followers-read', {});
  const why = { is: 'usual', reason: 'local' } as const;
  for (const { id } of open) {
    await askWorker(own, 'followers-decide', {
      ...{ ids: [id], decision: 'keep', why },
      together: false,
    });
  }
  const { signed } = await askWorker(own, 'followers-sign', {});
  expect(signed).toMatchObject({ kind: 'baseline', seen: 118 });
});

test('eight new followers, two of them blocked: twelve presses from the reminder to the signed record', async ({
  context,
  page: popup,
  panelOf,
  replica,
  extensionId,
}) => {
  await daysLater(context, own, 9);
  await replica.set({ followers: 120, newest: NEWEST });
  const presses = await AllPresses.in(context);
  const opening = () => context.waitForEvent('page');

  // The toolbar's icon counts the check; its press opens the popup, and no page can see that one.
  await expect.poll(() => own.evaluate(() => chrome.action.getTitle({}))).toMatch(/followers/);
  const onToolbar = 1;
  await popup.goto(ownAddress(extensionId, 'popup'));
  const [followers] = await Promise.all([
    opening(),
    popup.getByRole('link', { name: 'Check followers' }).click(),
  ]);
  const [x] = await Promise.all([
    opening(),
    followers.getByRole('button', { name: 'Start on X' }).click(),
  ]);
  const panel = await panelOf(x);
  // Its first accounts are judged already; a person does not press what is still being drawn.
  await panel.control(/^Next \(2 open\)/);
  await panel.click(/^Start the check/);
  // It ends by itself, at fifty known ones in a row.
  await panel.shows(/Seen: 58 followers/, 60_000);
  await panel.shows('8 new · 2 flagged · 0 decided');
  await panel.click(/^Next/);
  for (const { handle } of BAD) {
    await panel.shows(`@${handle}`);
    await panel.click(/^Block\b/);
    await panel.shows(`@${handle} is blocked`, 20_000);
  }
  await panel.click(/^Keep the 6 shown that are not flagged/);
  await panel.shows('8 decided');
  await panel.click(/^Open the review list/);
  await followers.getByRole('button', { name: `Sign the check as ${HEAD.name}` }).click();
  await expect(followers.getByText('Signed: 8 decided about, none open.')).toBeVisible();

  // A counter that missed some would keep any budget.
  expect(presses.count + onToolbar).toBe(10);
  expect(presses.count + onToolbar).toBeLessThanOrEqual(BUDGET);
  const { checks } = await askWorker(own, 'followers-log', {});
  expect(checks.at(-1)?.signed).toMatchObject({
    kind: 'weekly',
    fresh: 8,
    flagged: 2,
    reviewed: 8,
    decisions: { keep: 6, block: 2, good: 0, ask: 0, remove: 0 },
    ...{ open: 0, waiting: 0 },
  });
  const blocked = (await replica.received()).filter(({ path }) =>
    path.endsWith('/blocks/create.json'),
  );
  expect(blocked.length).toBe(2);
  await until(
    async () => (await own.evaluate(() => chrome.action.getBadgeText({}))) === '',
    'nothing is due any more',
  );
  expect(x.url()).toContain(`/${SCHOOL.handle}/followers`);
});
