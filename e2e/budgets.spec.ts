import type { BrowserContext, Page } from 'playwright';
import { expect, test } from './fixtures/extension.ts';
import { askWorker, HEAD, idOf, openOwnPage, readRegister, setUpList } from './fixtures/list.ts';
import { ownAddress, unlockWith } from './fixtures/own-pages.ts';

/** How many clicks a task may cost at most; typing is free. A task that costs more is not done. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'budgets' });

const WITHDRAWAL_BY_PHONE = 5;
const PUPIL = 'Marcus Campbell';
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

/** A page that counts the real presses of a person on it, from opening it on. */
async function counting(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const count = (event: Event) => {
      if (!event.isTrusted) return;
      const { dataset } = document.documentElement;
      dataset.presses = String(Number(dataset.presses ?? 0) + 1);
    };
    addEventListener('pointerdown', count, { capture: true });
  });
  await page.goto(address);
  const presses = async () =>
    Number(await page.evaluate(() => document.documentElement.dataset.presses ?? 0));
  return { page, presses };
}

for (const state of ['open', 'locked'] as const) {
  test(`a parent withdraws consent by phone, the list being ${state}`, async ({
    context,
    extensionId,
  }) => {
    const pupil = await idOf(own, PUPIL);
    const before = await readRegister(own);
    if (state === 'locked') await askWorker(own, 'vault-lock', {});
    // One click opens the popup from the toolbar.
    const { page, presses } = await counting(context, ownAddress(extensionId, 'popup'));
    if (state === 'locked') await unlockWith(page, HEAD.passphrase);
    await page.getByRole('searchbox').pressSequentially(PUPIL);
    await page.getByRole('button', { name: new RegExp(`^${PUPIL}`) }).click();
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByRole('button', { name: /^Withdraw for \d+ uses$/ }).click();
    await expect(page.getByText(`Withdrawn for ${PUPIL}`)).toBeVisible();

    const clicks = 1 + (await presses());
    // A counter that counted nothing would keep any budget.
    expect(clicks).toBeGreaterThanOrEqual(4);
    expect(clicks).toBeLessThanOrEqual(WITHDRAWAL_BY_PHONE);
    const after = await readRegister(own);
    expect(before.pupils.get(pupil)?.permissions['social-media']?.withdrawn).toBeFalsy();
    expect(after.pupils.get(pupil)?.permissions['social-media']?.withdrawn).toBeTruthy();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect
      .poll(async () => (await readRegister(own)).pupils.get(pupil))
      .toEqual(before.pupils.get(pupil));
    await page.close();
  });
}
