import type { Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { expect, test } from './fixtures/extension.ts';
import { askWorker, HEAD, openOwnPage, readRegister, setUpList } from './fixtures/list.ts';

/** One school's day at the popup; every test goes on where the one before stopped. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'popup' });

const popup = (id: string) => `chrome-extension://${id}/src/popup/index.html`;

/** Counts every press of the mouse; typing and keys are free, as in the budget. */
function clicker() {
  let clicks = 0;
  return {
    click: async (page: Page, name: string | RegExp) => {
      clicks += 1;
      await page.getByRole('button', { name }).first().click();
    },
    count: () => clicks,
  };
}

async function both(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page)).toEqual([]);
  }
}

async function openPupil(page: Page, typed: string): Promise<void> {
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('searchbox').press('Enter');
}

test('without a list it leads to where one is made', async ({ page, extensionId }) => {
  await page.goto(popup(extensionId));
  await expect(page.getByRole('link', { name: 'People and security' }).first()).toBeVisible();
  await both(page);
});

test('a pupil is found by any form of the name, and the answer of today is there', async ({
  context,
  page,
  extensionId,
}) => {
  const own = await openOwnPage(context, extensionId);
  await setUpList(own);
  await own.close();
  await page.goto(popup(extensionId));
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('searchbox').fill('benn');
  await expect(page.getByRole('button', { name: /^Alice Bennett 3 Oak/ })).toContainText(
    'May be shown',
  );
  await both(page);
  await page.getByRole('searchbox').fill('nobody');
  await expect(page.getByText('Somebody who is not on the list may not be shown.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'May not', exact: false }).click();
  await expect(page.getByRole('button', { name: /^Alice Okonkwo/ })).toContainText('No: ');
});

test('a parent withdraws by phone in five clicks or fewer; the worker has it; Undo takes it back', async ({
  page,
  extensionId,
}) => {
  await page.goto(popup(extensionId));
  const { click, count } = clicker();
  await page.getByRole('searchbox').fill('alice ben');
  await click(page, /^Alice Bennett/);
  await expect(page.getByRole('heading', { name: /^Alice Bennett/ })).toBeFocused();
  await both(page);
  await click(page, 'Withdraw');
  await both(page);
  await click(page, 'Withdraw for 6 uses');
  await expect(page.getByText(/^Withdrawn for Alice Bennett/)).toBeVisible();
  expect(count()).toBeLessThanOrEqual(5);
  await expect(page.getByText('No: withdrawn').first()).toBeVisible();
  await both(page);
  const alice = async () =>
    [...(await readRegister(page)).pupils.values()].find(
      ({ surnames }) => surnames.legal === 'Bennett',
    );
  expect((await alice())?.permissions['social-media']).toMatchObject({
    evidence: { kind: 'phone' },
    givenBy: 'Mrs J Bennett',
  });
  expect((await alice())?.permissions['social-media']?.withdrawn).not.toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.', { exact: false })).toBeVisible();
  expect((await alice())?.permissions['social-media']?.withdrawn).toBeNull();
});

test('a pupil is added, consent is recorded, names are edited: by keys alone', async ({
  page,
  extensionId,
}) => {
  await page.goto(popup(extensionId));
  await page.getByRole('button', { name: 'Add pupil' }).press('Enter');
  await page.getByLabel('Legal first name').fill('Zoë');
  await page.getByLabel('Legal surname').fill('D’Arcy-Ray');
  await both(page);
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Zoë D’Arcy-Ray is on the list now.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('No: nothing recorded').first()).toBeVisible();

  await page.getByRole('button', { name: 'Record consent' }).press('Enter');
  await page.getByRole('button', { name: 'Yes to all' }).press('Enter');
  await page.getByLabel('Who said so').fill('Mr D’Arcy');
  await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await expect(page.getByLabel('Parental responsibility')).toBeFocused();
  await both(page);
  await page.getByLabel('Parental responsibility').selectOption('yes');
  await page.getByLabel('Conditions (optional)').fill('Group photos only (4 or more)');
  await expect(page.getByText('Understood as: in a group of 4 or more')).toBeVisible();
  await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await expect(page.getByText('May be shown: in a group of 4 or more').first()).toBeVisible();

  await page.getByRole('button', { name: 'Edit' }).press('Enter');
  await page.getByLabel('Called (if different)').fill('Zo');
  await page.getByLabel('Called (if different)').press('Enter');
  await expect(page.getByRole('heading', { name: /^Zo D’Arcy-Ray/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await openPupil(page, "zo d'arcy");
  await expect(page.getByRole('heading', { name: /^Zo D’Arcy-Ray/ })).toBeFocused();
});

test('one pupil’s page: every use, the history, an access request, and erasing', async ({
  context,
  page,
  extensionId,
}) => {
  await page.goto(popup(extensionId));
  await openPupil(page, 'zo darcy');
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: /^Open the full page/ }).click();
  const full = await opening;
  await expect(full.getByRole('heading', { name: 'Zo D’Arcy-Ray' })).toBeVisible();
  expect(full.url()).not.toMatch(/zo|arcy/i);
  expect(await full.title()).toBe('Lollipop: one pupil');
  await both(full);
  await expect(full.getByText('Details changed', { exact: true })).toBeVisible();
  const handed = full.waitForEvent('download');
  await full.getByRole('button', { name: 'Download to read' }).click();
  const download = await handed;
  expect(download.suggestedFilename()).toMatch(/^access-request-\d{4}-\d\d-\d\d\.txt$/);

  await full.getByRole('button', { name: /^Undo.*Details changed/ }).click();
  await full.getByLabel('Why is this undone?').fill('not the name in use');
  await full.keyboard.press('Enter');
  await expect(full.getByRole('heading', { name: 'Zoë D’Arcy-Ray' })).toBeVisible();

  await full.getByRole('button', { name: 'Erase…' }).click();
  await full.getByLabel('Reason', { exact: true }).fill('never came');
  await full.getByLabel('Your passphrase, again', { exact: true }).fill('not this one');
  await full.getByLabel(/^Erase everything recorded/).check();
  await full.getByRole('button', { name: 'Erase for good' }).click();
  await expect(full.getByText('That is not the passphrase.', { exact: false })).toBeVisible();
  await both(full);
  await full.getByLabel('Your passphrase, again', { exact: true }).fill(HEAD.passphrase);
  await full.getByRole('button', { name: 'Erase for good' }).click();
  await expect(full.getByRole('heading', { name: 'This pupil was erased' })).toBeFocused();
  await both(full);
});

test('locked, it shows no name; unlocked again, one goes on where one was', async ({
  page,
  extensionId,
}) => {
  await page.goto(popup(extensionId));
  await openPupil(page, 'alice ben');
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByLabel('Your passphrase', { exact: true })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('Bennett');
  await both(page);
  await page.getByLabel('Your passphrase', { exact: true }).fill(HEAD.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Alice Bennett/ })).toBeFocused();
});

test('nothing is cut off at 200 % and 400 %', async ({ page, extensionId }) => {
  await page.goto(popup(extensionId));
  await openPupil(page, 'alice ben');
  for (const [width, height] of [
    [640, 450],
    [320, 225],
  ] as const) {
    await page.setViewportSize({ width, height });
    const over = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Record consent' }).click();
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
  await askWorker(page, 'vault-lock', {});
});
