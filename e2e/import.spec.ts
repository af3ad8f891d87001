import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { workbook } from '../src/consent/fixtures/workbook.ts';
import { LIMITS } from '../src/consent/table/limits.ts';
import { axe } from './fixtures/axe.ts';
import { CHANGED_LIST } from './fixtures/changed-list.ts';
import { expect, test } from './fixtures/extension.ts';
import { askWorker, HEAD, openOwnPage, PUPILS_FILE, readRegister } from './fixtures/list.ts';

/** One school's story from an empty list on; every test goes on where the one before stopped. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'import' });

const EXPORT = readFileSync(PUPILS_FILE, 'utf8');
const address = (id: string, part: string) =>
  `chrome-extension://${id}/src/pages/list/index.html#${part}`;
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const give = (page: Page, ...files: ReturnType<typeof csv>[]) =>
  page.getByLabel(/Choose files/).setInputFiles(files);

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
}

async function carryOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import \d+ change/ }).click();
  await expect(page.getByRole('heading', { name: 'Imported.' })).toBeFocused();
}

test('an export is imported by keys alone, and taken back', async ({
  context,
  extensionId,
  page,
}) => {
  const own = await openOwnPage(context, extensionId);
  await askWorker(own, 'vault-create', HEAD);
  await own.close();
  await page.goto(address(extensionId, 'import'));
  await expect(page.getByRole('heading', { name: /^Import/ })).toBeFocused();
  expect(await axe(page)).toEqual([]);
  await give(page, csv('pupils.csv', EXPORT));
  await expect(page.getByRole('heading', { name: /^What the columns mean/ })).toBeFocused();
  await expect(page.getByLabel('What “Consent: Social Media” is', { exact: true })).toHaveValue(
    'consent',
  );
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show what would change' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  expect((await readRegister(page)).pupils.size).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 40 changes' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Imported.' })).toBeFocused();
  await expect(page.getByText('40 added, 0 changed, 0 left, 0 rows refused.')).toBeVisible();
  expect((await readRegister(page)).pupils.size).toBe(40);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Taken back/ })).toBeFocused();
  expect((await readRegister(page)).pupils.size).toBe(0);
});

test('a workbook with title rows and days of Excel’s own is read as well', async ({
  extensionId,
  page,
}) => {
  const rows = [
    ['Carlton Junior & Infant School', null],
    [],
    ['Admission No', 'UPN', 'Surname Forename', 'Year', 'Photo: Social Media', 'Valid until'],
    ['5001', 'E999000099001', 'BENNETT Zoë', 'Year 3', true, { day: '2030-08-31' }],
    ['5002', 'E999000099002', "O'SULLIVAN Jack", 'Year 4', false, { day: '2030-08-31' }],
  ];
  await page.goto(address(extensionId, 'import'));
  await give(page, {
    name: 'consents.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(workbook({ Consents: rows })),
  });
  await compare(page);
  await carryOut(page);
  const { pupils } = await readRegister(page);
  const found = [...pupils.values()].map(({ forenames, surnames, permissions }) => [
    forenames.legal,
    surnames.legal.toLowerCase(),
    permissions['social-media']?.answer,
    permissions['social-media']?.until,
  ]);
  expect(found.sort()).toEqual([
    ['Jack', "o'sullivan", 'no', '2030-08-31'],
    ['Zoë', 'bennett', 'yes', '2030-08-31'],
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: /^Taken back/ })).toBeVisible();
});

test('files that are no list are named, with what to do, and change nothing', async ({
  extensionId,
  page,
}) => {
  await page.goto(address(extensionId, 'import'));
  const binary = (name: string, bytes: Uint8Array | number[]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  const bomb = workbook({ A: [['x']] }, { 'xl/bomb.xml': new Uint8Array(LIMITS.unpacked + 1) });
  for (const [file, said] of [
    [binary('letter.pdf', [1, 2, 3]), /letter\.pdf is neither a CSV nor an Excel file/],
    [binary('empty.csv', []), /empty\.csv is empty/],
    [binary('locked.xlsx', [0xd0, 0xcf, 0x11, 0xe0]), /locked\.xlsx.*password/],
    [binary('broken.xlsx', [0x50, 0x4b, 3, 4, 9, 9]), /broken\.xlsx.*damaged/],
    [binary('bomb.xlsx', bomb), /bomb\.xlsx.*too much/],
    [binary('picture.csv', [0x89, 0, 0, 0]), /picture\.csv is neither/],
  ] as const) {
    await give(page, file);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  }
  await give(page, csv('bare.csv', '1;2;3\n4;5;6'));
  await expect(page.getByText(/No row of headers was found in bare\.csv/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  expect((await readRegister(page)).pupils.size).toBe(0);
});

test('leaving halfway changes nothing; a second import tells every difference first', async ({
  extensionId,
  page,
}) => {
  await page.goto(address(extensionId, 'import'));
  await give(page, csv('pupils.csv', EXPORT));
  await compare(page);
  await page.goto(address(extensionId, 'overview'));
  await page.goto(address(extensionId, 'import'));
  expect((await readRegister(page)).pupils.size).toBe(0);
  await give(page, csv('pupils.csv', EXPORT));
  await compare(page);
  await carryOut(page);
  const before = await readRegister(page);
  const alice = [...before.pupils.values()].find(({ upn }) => upn === 'E999000023001');
  if (!alice) throw new Error('Alice Bennett is on the list');
  await askWorker(page, 'list-record', {
    bodies: [
      {
        type: 'consent-withdrawn',
        pupil: alice.id,
        uses: ['social-media'],
        on: '2026-01-01',
        givenBy: 'Mrs J Bennett',
        relationship: 'Mother',
        evidence: { kind: 'phone', reference: '' },
      },
    ],
  });

  await page.getByRole('button', { name: 'Start again' }).click();
  await give(page, CHANGED_LIST);
  await expect(page.getByText('Columns as in your last import of such a file.')).toBeVisible();
  await compare(page);
  await expect(page.getByText('1 decision', { exact: true })).toBeVisible();
  await expect(page.getByLabel(/^Keep the list: withdrawn/)).toBeChecked();
  await expect(page.getByText(/Class: 4 Rowan/)).toBeVisible();
  await expect(page.getByRole('cell', { name: /names nobody/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: /“see file” is neither/ })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: /^Import \d+ change/ }).click();
  await expect(page.getByText('Say first what became of these pupils.')).toBeVisible();
  await page.getByLabel('They have left').check();
  await carryOut(page);
  const after = await readRegister(page);
  const named = (surname: string) =>
    [...after.pupils.values()].find(({ surnames }) => surnames.legal === surname);
  expect(named('Okonkwo')?.onRoll).toBe('no');
  expect(named('Hartley')).toMatchObject({
    className: '4 Elm',
    permissions: { 'social-media': { answer: 'unclear' } },
  });
  expect(after.pupils.get(alice.id)?.permissions['social-media']?.withdrawn).toBe('2026-01-01');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: /^Taken back/ })).toBeVisible();
  expect((await readRegister(page)).pupils).toEqual(
    new Map(
      [...before.pupils].map(([id, pupil]) => [id, id === alice.id ? after.pupils.get(id) : pupil]),
    ),
  );
});

test('what is exported reads in again as the same list', async ({ extensionId, page }) => {
  await page.goto(address(extensionId, 'export'));
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await waiting;
  const path = await download.path();
  await page.goto(address(extensionId, 'import'));
  await give(page, csv('consent-list.csv', readFileSync(path, 'utf8')));
  await compare(page);
  await expect(page.getByRole('button', { name: /^Nothing differs/ })).toBeVisible();
});
