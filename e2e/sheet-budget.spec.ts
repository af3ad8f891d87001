import type { BrowserContext, Page } from 'playwright';
import { answerThat } from '../src/consent/index.ts';
import { writeAtHome } from './fixtures/composer.ts';
import { expect, type Panel, test } from './fixtures/extension.ts';
import { idOf, openOwnPage, readRegister, setUpList } from './fixtures/list.ts';
import { saveSheet } from './fixtures/pictured.ts';
import { Presses } from './fixtures/presses.ts';
import { pictureNumber } from './picture.ts';

/**
 * A post with one photo of five pupils costs eight clicks, from the panel's button to Post; one more
 * for each further photo of the same pupils (domain.md, Budgets of attention). Typing is free.
 */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'sheet-budget' });

const BUDGET = 8;
const TEXT = 'Our reading champions of the week.';
const FIVE = [
  'Alice Bennett',
  'Grace Hartley',
  'Will Thornton',
  'Summer Clarke',
  'Marcus Campbell',
] as const;
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

/** A draft with so many photos, on a page whose presses are counted. */
async function draftWith(page: Page, panel: Panel, numbers: readonly number[], presses: Presses) {
  const composer = await writeAtHome(page, TEXT);
  await page.locator('main').getByTestId('fileInput').setInputFiles(numbers.map(pictureNumber));
  await expect(page.locator('main').getByTestId('attachments').locator('img')).toHaveCount(
    numbers.length,
  );
  await panel.shows(/not checked/i);
  await presses.on(page);
  return composer;
}

/** The button stands in the panel's one line, which need not be opened for it. */
async function openedAtHand(panel: Panel, context: BrowserContext): Promise<Page> {
  const opening = context.waitForEvent('page');
  await panel.click('Say who is in the picture');
  return opening;
}

const answersOf = async () => [...(await readRegister(own)).pictures.values()];

test('one photo of five pupils: eight clicks', async ({ page, panel, context, replica }) => {
  const presses = new Presses();
  const { post } = await draftWith(page, panel, [1], presses);
  const sheet = await openedAtHand(panel, context);
  await expect(sheet.getByRole('combobox', { name: 'Which pupils?' })).toBeFocused();
  await presses.on(sheet);
  for (const name of FIVE) {
    await sheet.keyboard.type(name);
    await expect(sheet.getByRole('listbox').getByRole('option')).toHaveText([new RegExp(name)]);
    await sheet.keyboard.press('Enter');
  }
  await expect(
    sheet.getByRole('button', { name: 'Save: these 5 pupils, no other child', exact: true }),
  ).toBeVisible();
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([TEXT]);

  // A counter that missed some would keep any budget: the button, five pupils, Save and Post.
  expect(presses.count).toBe(BUDGET);
  const ids = await Promise.all(FIVE.map((name) => idOf(own, name)));
  expect(await answersOf()).toEqual([answerThat('pupils', { pupils: ids })]);
});

test('each further photo of the same pupils: one click more', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const presses = new Presses();
  const { post } = await draftWith(page, panel, [2, 3, 4], presses);
  const sheet = await openedAtHand(panel, context);
  await expect(sheet.getByRole('combobox', { name: 'Which pupils?' }).first()).toBeFocused();
  await presses.on(sheet);
  for (const name of FIVE) {
    await sheet.keyboard.type(name);
    await expect(sheet.getByRole('listbox').getByRole('option')).toHaveText([new RegExp(name)]);
    await sheet.keyboard.press('Enter');
  }
  const further = 2;
  for (let nth = 0; nth < further; nth += 1) {
    await sheet.getByRole('button', { name: 'The same pupils as in the last picture' }).click();
    await expect(sheet.getByText(`5 pupils in picture ${nth + 2}`)).toBeVisible();
  }
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([TEXT]);
  expect(presses.count).toBe(BUDGET + further);
  const shown = (await answersOf()).map(({ pupils }) => pupils.length);
  expect(shown).toEqual([5, 5, 5, 5]);
});

test('the same pupils in a post of later today: one click for all of them', async ({
  page,
  panel,
  context,
}) => {
  const presses = new Presses();
  await draftWith(page, panel, [5], presses);
  const sheet = await openedAtHand(panel, context);
  await presses.on(sheet);
  await sheet.getByRole('button', { name: /^The same 5 pupils as in the picture of / }).click();
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  expect(presses.count).toBe(3);
});
