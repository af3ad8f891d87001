import { clockNow } from '../src/clock.ts';
import { decision, londonDay } from '../src/consent/index.ts';
import { axe } from './fixtures/axe.ts';
import { damageKeyOf } from './fixtures/damage.ts';
import { expect, test } from './fixtures/extension.ts';
import { HEAD, idOf, openOwnPage, readRegister, setUpList } from './fixtures/list.ts';
import { carryOutPlan, chooseList, comparePlan, ownAddress } from './fixtures/own-pages.ts';

const NAME = 'Alice Bennett';

test('what is damaged is a no until a person settles it and the list is imported again', async ({
  context,
  extensionId,
}) => {
  const own = await openOwnPage(context, extensionId);
  await setUpList(own);
  const pupil = await idOf(own, NAME);
  const today = londonDay(clockNow());
  const shown = async (id: string) =>
    decision((await readRegister(own)).pupils.get(id), 'social-media', today);
  expect((await shown(pupil)).ok).toBe(true);

  await damageKeyOf(own, pupil);
  await own.goto(ownAddress(extensionId, 'list', '#overview'));
  await own.getByRole('link', { name: 'Who and what to do' }).click();
  await expect(own.getByRole('heading', { name: 'Damaged records' })).toBeFocused();
  await expect(own.getByText('Of one pupil not even the name can be read.')).toBeVisible();
  expect(await shown(pupil)).toEqual({ ok: false, why: 'damaged' });
  expect(await axe(own)).toEqual([]);

  await own.getByLabel(/^I have read this/).check();
  await own.getByRole('button', { name: 'Settle it' }).click();
  await expect(own.getByText(`One loss was settled on`)).toContainText(HEAD.name);
  expect((await shown(pupil)).ok).toBe(false);

  await own.getByRole('link', { name: 'Import the list' }).click();
  await chooseList(own);
  await comparePlan(own);
  await expect(own.locator('summary', { hasText: '1 pupil is added' })).toBeVisible();
  await carryOutPlan(own);
  expect((await shown(await idOf(own, NAME))).ok).toBe(true);
});
