import type { BrowserContext, Page } from 'playwright';
import { clockNow } from '../src/clock.ts';
import { addDays, type ConsentBody, londonDay, NO_DETAILS } from '../src/consent/index.ts';
import { axe } from './fixtures/axe.ts';
import { writeAtHome } from './fixtures/composer.ts';
import { expect, type Panel, test } from './fixtures/extension.ts';
import { askWorker, HEAD, openOwnPage } from './fixtures/list.ts';
import { PICTURE } from './picture.ts';

/** Who is in a picture is said in a window of ours, and the post goes or waits by it. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'pictured-window' });

const TEXT = 'Our choir sang beautifully this morning.';
const today = londonDay(clockNow());

function pupil(id: string, legal: string, surname: string, answer: 'yes' | 'no'): ConsentBody[] {
  const evidence = { kind: 'form', reference: '' } as const;
  const forenames = { ...NO_DETAILS.forenames, legal };
  const details = {
    ...NO_DETAILS,
    forenames,
    surnames: { legal: surname, preferred: '' },
    className: '3 Oak',
  };
  return [
    { type: 'pupil-added', pupil: id, evidence, details },
    {
      type: 'consent-recorded',
      pupil: id,
      evidence,
      givenBy: 'A parent',
      relationship: 'Mother',
      answers: { 'social-media': answer },
      from: null,
      until: addDays(today, 100),
      parentalResponsibility: 'yes',
      conditions: '',
      settles: [],
    },
  ];
}

const attach = (page: Page) => page.locator('main').getByTestId('fileInput').setInputFiles(PICTURE);

/** The window that the panel's button opens. */
async function asked(context: BrowserContext, panel: Panel, button: string): Promise<Page> {
  await panel.open();
  const [window] = await Promise.all([context.waitForEvent('page'), panel.click(button)]);
  await window.getByRole('heading', { name: 'Who is in the pictures?' }).waitFor();
  return window;
}

test('a pupil who may be shown is declared with a few keys, and the post goes', async ({
  context,
  extensionId,
  page,
  panel,
  replica,
}) => {
  const own = await openOwnPage(context, extensionId);
  await askWorker(own, 'vault-create', HEAD);
  const bodies: ConsentBody[] = [
    ...pupil('pupil-zara', 'Zara', 'Quill', 'yes'),
    ...pupil('pupil-theo', 'Theo', 'Vance', 'no'),
    { type: 'list-confirmed', day: today, pupils: 2 },
  ];
  await askWorker(own, 'list-record', { bodies });
  await own.close();

  const { post } = await writeAtHome(page, TEXT);
  await attach(page);
  await panel.shows(/not checked/i);
  const window = await asked(context, panel, 'Say who is in the picture');
  await expect(window.getByLabel('Which pupils?')).toBeFocused();
  expect(await axe(window)).toEqual([]);
  // By keys alone: letters, Enter for the first one found, and Enter once more on Save.
  await window.keyboard.type('zar');
  await expect(window.getByRole('listbox').getByRole('option')).toHaveCount(1);
  expect(await axe(window)).toEqual([]);
  await window.keyboard.press('Enter');
  await expect(window.getByText(/May be shown, until/)).toBeVisible();
  expect(await axe(window)).toEqual([]);
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: 'Save: this pupil, no other child' }).press('Enter');
  await closed;
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([TEXT]);
});

test('the same picture again is remembered; somebody who may not be shown holds the post', async ({
  context,
  page,
  panel,
  replica,
}) => {
  const { post } = await writeAtHome(page, TEXT);
  await attach(page);
  await panel.shows(/no breach found/i);
  const window = await asked(context, panel, 'Change who is in the picture');
  await expect(window.getByRole('button', { name: 'Take out Zara Quill' })).toBeVisible();
  await window.getByLabel('Which pupils?').fill('vance');
  await window.getByLabel('Which pupils?').press('Enter');
  await expect(window.getByText('May not be shown: consent was refused.')).toBeVisible();
  await expect(window.getByText('One pupil may not be shown. Change the picture.')).toBeVisible();
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: 'Save' }).click();
  await closed;
  await panel.shows(/held/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
  // Not a word of whom: X's page can read the panel.
  expect((await panel.copy()).html).not.toMatch(/zara|theo|quill|vance/i);
});

test('locked, the window asks to be unlocked first and shows no name', async ({
  context,
  extensionId,
  page,
  panel,
}) => {
  await writeAtHome(page, TEXT);
  await attach(page);
  await panel.shows(/held/i);
  const window = await asked(context, panel, 'Change who is in the picture');
  await window.getByRole('button', { name: 'Take out Zara Quill' }).waitFor();
  const own = await openOwnPage(context, extensionId);
  await askWorker(own, 'vault-lock', {});
  await own.close();
  await expect(window.getByLabel('Your passphrase', { exact: true })).toBeVisible();
  expect(await window.content()).not.toMatch(/Zara|Quill/);
  await window.getByLabel('Your passphrase', { exact: true }).fill(HEAD.passphrase);
  await window.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Take out Zara Quill' })).toBeVisible();
});
