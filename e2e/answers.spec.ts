import type { Page } from 'playwright';
import { expect, test } from './fixtures/extension.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';

/** A question holds a post until a person has looked; the answer is recorded and lets it go. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'answers' });

/** Charlie Booth is on the fictional list; the teacher of that name is not. */
const TEACHER = 'Mr Booth led our reading assembly.';
const ANSWER = /No pupil is meant/;
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

test('a teacher’s name is asked about, and goes once somebody has said so', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, TEACHER);
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, ['Marcus Campbell']);
  await saveSheet(sheet);
  await post.click();
  await panel.shows(/Booth/);
  expect(await replica.posted()).toEqual([]);
  await panel.open();
  await panel.click((await panel.control(ANSWER)).name);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([TEACHER]);
});

test('the same sentence is not asked about again, another one is', async ({ page, panel }) => {
  const { editor } = await draftWithPicture(page, TEACHER);
  await panel.shows(/no breach found/i);
  await editor().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Thank you, Mr Booth.');
  await panel.shows(/held/i);
});

test('a script of the page cannot answer', async ({ page, panel }) => {
  await draftWithPicture(page, 'Another morning with Mr Booth.');
  await panel.shows(/held/i);
  await panel.open();
  await panel.control(ANSWER);
  expect(await panel.clickByScript('No pupil')).toBe(1);
  await panel.shows(/held/i);
});

test('locked, nothing can be answered, and it says so', async ({ page, panel, replica }) => {
  const { post } = await draftWithPicture(page, 'Mr Booth at the piano.');
  await panel.shows(/held/i);
  await panel.open();
  await panel.control(ANSWER);
  await askWorker(own, 'vault-lock', {});
  await panel.shows(/not checked/i);
  // It had opened by itself, perhaps, and shuts where there is nothing to mend.
  await panel.open();
  await panel.shows(/locked/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
});
