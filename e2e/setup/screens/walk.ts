import { join } from 'node:path';
import type { Page } from 'playwright';
import { damageKeyOf } from '../../fixtures/damage.ts';
import type { Launched } from '../../fixtures/launch.ts';
import { HEAD, idOf } from '../../fixtures/list.ts';
import {
  carryOutPlan,
  chooseList,
  comparePlan,
  createVault,
  keepCode,
  ownAddress,
  unlockWith,
} from '../../fixtures/own-pages.ts';
import { setUpSchool } from '../../fixtures/school.ts';
import { dress, freshFolder, SIZES, THEMES, takeWhole } from './studio.ts';

const PUPIL = 'Grace Hartley';

interface Way {
  readonly own: Page;
  readonly extensionId: string;
}

/** From nothing to a list that is used, locked and once damaged; by real clicks on the real pages. */
const WALK: readonly (readonly [title: string, go: (way: Way) => Promise<unknown>])[] = [
  ['set-up', ({ own, extensionId }) => own.goto(ownAddress(extensionId, 'vault'))],
  ['recovery-code', ({ own }) => createVault(own)],
  ['people', ({ own }) => keepCode(own)],
  [
    'import',
    async ({ own }) => {
      await own.getByRole('link', { name: 'Next: import the school’s list' }).click();
      await own.getByRole('heading', { name: /^Import from/ }).waitFor();
    },
  ],
  ['import-columns', ({ own }) => chooseList(own)],
  ['import-plan', ({ own }) => comparePlan(own)],
  ['imported', ({ own }) => carryOutPlan(own)],
  [
    'overview',
    async ({ own }) => {
      await own.getByRole('link', { name: 'To the overview' }).click();
      await own.getByRole('heading', { name: 'How the list stands today' }).waitFor();
    },
  ],
  [
    'popup-search',
    async ({ own, extensionId }) => {
      await own.goto(ownAddress(extensionId, 'popup'));
      await own.getByRole('searchbox').fill('grace');
      await own.getByText('1 pupil', { exact: true }).waitFor();
    },
  ],
  [
    'popup-withdraw',
    async ({ own }) => {
      await own.getByRole('searchbox').press('Enter');
      await own.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await own.getByRole('heading', { name: 'Withdraw consent' }).waitFor();
    },
  ],
  [
    'withdrawn',
    async ({ own }) => {
      await own.getByRole('button', { name: /^Withdraw for \d+ uses$/ }).click();
      await own.getByText(`Withdrawn for ${PUPIL}`).waitFor();
    },
  ],
  [
    'history',
    async ({ own, extensionId }) => {
      const pupil = await idOf(own, PUPIL);
      await own.goto(ownAddress(extensionId, 'pupil', `?pupil=${pupil}`));
      await own.getByText('Consent withdrawn').first().waitFor();
    },
  ],
  [
    'export',
    async ({ own, extensionId }) => {
      await own.goto(ownAddress(extensionId, 'list', '#export'));
      await own.getByLabel('Passphrase for the file', { exact: true }).fill('maple window otter');
      await own.getByLabel('The same again', { exact: true }).fill('maple window otter');
      const download = own.waitForEvent('download');
      await own.getByRole('button', { name: 'Download encrypted file' }).click();
      await download;
      await own.getByText(/The file is in your downloads/).waitFor();
    },
  ],
  [
    'locked',
    async ({ own, extensionId }) => {
      await own.goto(ownAddress(extensionId, 'popup'));
      await own.getByRole('button', { name: 'Lock', exact: true }).click();
      await own.getByRole('heading', { name: 'Unlock Lollipop' }).waitFor();
    },
  ],
  [
    'wrong-passphrase',
    async ({ own }) => {
      await unlockWith(own, 'pear brook lantern');
      await own.getByRole('alert').filter({ hasText: 'not the passphrase' }).waitFor();
    },
  ],
  [
    'unlocked',
    async ({ own }) => {
      await unlockWith(own, HEAD.passphrase);
      await own.getByText(`Open for ${HEAD.name}`).waitFor();
    },
  ],
  [
    'damaged-record',
    async ({ own }) => {
      await damageKeyOf(own, await idOf(own, 'Charlie Booth'));
      await own.reload();
      await own.getByText('The records of one pupil can’t be read').waitFor();
    },
  ],
];

/**
 * Walks it in one browser, and takes each stop in both themes.
 * @returns the folder
 */
export async function takeWalk({ context, extensionId }: Launched): Promise<string> {
  const folder = freshFolder('walk');
  await setUpSchool(context, extensionId);
  const own = await context.newPage();
  const [wide] = SIZES;
  for (const [index, [title, go]] of WALK.entries()) {
    await go({ own, extensionId });
    for (const theme of THEMES) {
      await dress(own, theme, wide);
      const number = String(index + 1).padStart(2, '0');
      await takeWhole(own, join(folder, `${number}-${title}-${theme}.png`));
    }
  }
  return folder;
}
