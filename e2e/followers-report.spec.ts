import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { expect, test } from './fixtures/extension.ts';
import { KNOWN, NEW } from './fixtures/follower-accounts.ts';
import { followersTold } from './fixtures/followers-told.ts';
import { askWorker, openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/** What governors are given names nobody; what the school keeps can be taken out as a file. */
test.use({ story: 'followers-report' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let list: Page;

test.beforeAll(async ({ rig }) => {
  const own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
  const told = await followersTold({ ...rig, own });
  await told.walk('baseline', KNOWN, 120);
  await askWorker(own, 'followers-sign', {});
  await told.walk('weekly', [...NEW, ...KNOWN], 128);
  await askWorker(own, 'followers-decide', {
    ids: ['41'],
    decision: 'block',
    why: { is: 'own', words: '=cmd|calc' },
    together: false,
  });
  await askWorker(own, 'followers-by-hand', { id: '41', decision: 'block' });
  await askWorker(own, 'followers-sign', {});
  const why = { is: 'usual', reason: 'unsuitable-content' } as const;
  await askWorker(own, 'followers-decide', {
    ids: ['42'],
    decision: 'block',
    why,
    together: false,
  });
  list = await rig.context.newPage();
});

test('the report has figures, a chart and the same in a table, and no handle', async ({
  extensionId,
}) => {
  await list.goto(ownAddress(extensionId, 'followers', '#report'));
  await expect(list.getByText('Figures only; no account is named.')).toBeVisible();
  await expect(list.getByRole('row')).toHaveCount(4);
  // Two were flagged and one of them blocked; the other was decided about after the check, and X has not shown it.
  const cells = (row: number) => list.getByRole('row').nth(row).getByRole('cell');
  await expect(cells(2)).toHaveText(['8', '2', '1', '1', '0']);
  await expect(cells(3)).toHaveText(['–', '–', '1', '0', '–']);
  await expect(list.getByText('Blocks and removals X has not shown').locator('..')).toHaveText(
    /1$/,
  );
  await expect(list.getByRole('img', { name: /^Bars/ })).toBeVisible();
  const text = await list.locator('main').innerText();
  for (const { handle } of NEW) expect(text).not.toContain(handle);
  expect(await axe(list)).toEqual([]);
});

test('on paper there is the report alone', async () => {
  await list.emulateMedia({ media: 'print' });
  await expect(list.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(list.getByRole('navigation')).toBeHidden();
  await expect(list.getByText('Check by check')).toBeVisible();
  await list.emulateMedia({ media: 'screen' });
});

test('the log as CSV holds every decision, and no cell of it is a formula', async ({
  extensionId,
}) => {
  await list.goto(ownAddress(extensionId, 'followers', '#past'));
  const [file] = await Promise.all([
    list.waitForEvent('download'),
    list.getByRole('button', { name: 'Save all as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('followers-log.csv');
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toContain('#41');
  for (const line of [
    'hot_links_now',
    'Check signed',
    'There are words there for sexual content',
  ]) {
    expect(csv).toContain(line);
  }
  expect(csv).toContain("'=cmd|calc");
  expect(csv).toContain("'=HYPERLINK");
  expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@]/);
});
