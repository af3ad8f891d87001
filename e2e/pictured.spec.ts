import type { Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { inlineComposer, modalComposer, typeInto } from './fixtures/composer.ts';
import { expect, HOME, stopWorkers, test } from './fixtures/extension.ts';
import { askWorker, HEAD, idOf, openOwnPage, setUpList } from './fixtures/list.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from './fixtures/pictured.ts';
import { PICTURE } from './picture.ts';

/** Who is in the picture: asked in a window of our own, and held against the list. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'pictured' });

const FINE = 'Our reading champions of the week.';
/** On the fictional list: two who may be shown, and one whose parents said no to social media. */
const MAY = ['Marcus Campbell', 'Charlie Booth'] as const;
const MAY_NOT = 'Alice Okonkwo';
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

test('a picture of a place is let go once somebody has said so', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await post.click();
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
  const sheet = await askedBy(panel, context);
  expect(await axe(sheet)).toEqual([]);
  await sheet.getByLabel('Work, things or a place, without people').check();
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('the same picture in another draft is known; what was said can be changed', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  const sheet = await askedBy(panel, context);
  await expect(sheet.getByLabel('Work, things or a place, without people')).toBeChecked();
  await showsPupils(sheet, [...MAY, MAY_NOT]);
  await expect(sheet.getByText(/One pupil may not be shown/)).toBeVisible();
  await saveSheet(sheet);
  await panel.shows(/held/i);
  await post.click();
  await panel.open();
  const words = await panel.shows(/one|1/i);
  for (const name of [...MAY, MAY_NOT]) {
    for (const part of name.split(' ')) expect(words).not.toContain(part);
  }
  expect(await replica.posted()).toEqual([]);
});

test('pupils who may be shown are let go, and never beside a name', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { editor, post } = await draftWithPicture(page, 'Well done, Marcus! ');
  await panel.shows(/held/i);
  const sheet = await askedBy(panel, context);
  await sheet.getByRole('button', { name: `Take out ${MAY_NOT}` }).click();
  await saveSheet(sheet);
  await panel.open();
  await panel.shows('“Marcus” names a pupil');
  await post.click();
  expect(await replica.posted()).toEqual([]);

  await editor().press('ControlOrMeta+a');
  await editor().pressSequentially(FINE);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);
});

test('the declaration survives a dead worker, and the names are found by one just woken', async ({
  page,
  panel,
  replica,
}) => {
  const { editor, post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  await stopWorkers(page);
  await editor().pressSequentially(' Hurray for Charlie!');
  await stopWorkers(page);
  await post.click();
  await panel.open();
  await panel.shows('“Charlie” names a pupil');
  expect(await replica.posted()).toEqual([]);
});

test('a name in the first post of a thread is held for the picture in the second', async ({
  page,
  panel,
  replica,
}) => {
  await page.goto('https://x.com/compose/post');
  const { editor, addRow, post } = modalComposer(page);
  await typeInto(editor(0), 'Well done, Grace, our chess champion!');
  await addRow.click();
  await typeInto(editor(1), 'Here is the whole team.');
  await page.getByRole('dialog').getByTestId('fileInput').first().setInputFiles(PICTURE);
  await page.getByRole('dialog').getByTestId('attachments').locator('img').waitFor();
  await post.click();
  await panel.open();
  await panel.shows('“Grace” names a pupil');
  expect(await replica.posted()).toEqual([]);
});

test('locked: a picture waits and text goes; unlocked, what was said still stands', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  await askWorker(own, 'vault-lock', {});
  await panel.shows(/not checked/i);
  await post.click();
  await panel.open();
  await panel.shows(/Lollipop is locked/);
  expect(await replica.posted()).toEqual([]);

  const opening = context.waitForEvent('page');
  await panel.click('Unlock Lollipop');
  const vault = await opening;
  await vault.getByRole('textbox', { name: 'Your passphrase' }).fill('not the one at all');
  await vault.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(vault.getByRole('alert')).toBeVisible();
  await panel.shows(/locked/i);
  await vault.getByRole('textbox', { name: 'Your passphrase' }).fill(HEAD.passphrase);
  await vault.getByRole('button', { name: 'Unlock', exact: true }).click();
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([FINE]);

  await askWorker(own, 'vault-lock', {});
  await page.goto(HOME);
  const { editor, post: again } = inlineComposer(page);
  await typeInto(editor(), 'Text alone.');
  await panel.shows(/not checked/i);
  await again.click();
  await expect.poll(() => replica.posted()).toEqual([FINE, 'Text alone.']);
});

test('a consent that is withdrawn holds a draft that was clear', async ({
  page,
  panel,
  replica,
}) => {
  const { people } = await askWorker(own, 'vault-state', {});
  const [head] = people;
  if (!head) throw new Error('Somebody made the vault.');
  await askWorker(own, 'vault-unlock', { person: head.id, passphrase: HEAD.passphrase });
  const { post } = await draftWithPicture(page, FINE);
  await panel.shows(/no breach found/i);
  await askWorker(own, 'list-record', {
    bodies: [
      {
        type: 'consent-withdrawn',
        pupil: await idOf(own, 'Marcus Campbell'),
        evidence: { kind: 'phone', reference: '' },
        givenBy: 'Mrs D Campbell',
        relationship: 'Mother',
        uses: ['social-media'],
        on: '2020-01-01',
      },
    ],
  });
  await panel.shows(/held/i);
  await post.click();
  await panel.open();
  const words = await panel.shows(/This picture may not go/);
  // Why is on the list, and stays out of X's process.
  expect(words).not.toMatch(/withdrawn|refused/i);
  expect(await replica.posted()).toEqual([]);
});
