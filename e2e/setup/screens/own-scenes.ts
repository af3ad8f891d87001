import type { Page } from 'playwright';
import { CHANGED_LIST } from '../../fixtures/changed-list.ts';
import { damageKeyOf } from '../../fixtures/damage.ts';
import { askWorker, HEAD, idOf, setUpList } from '../../fixtures/list.ts';
import { comparePlan, keepCode, unlockWith } from '../../fixtures/own-pages.ts';
import { lock, unlock } from './desk.ts';
import { type Act, type Scene, still } from './scene.ts';

/** The awkward ones of the fictional list. */
const WITHDRAWN = 'Alice Bennett';
const FINE = 'Grace Hartley';
const DAMAGED = 'Hazel Iqbal-Moore';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).first().waitFor();
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const find = async (page: Page, name: string) => {
  await page.getByRole('searchbox').fill(name);
  await page.getByText('1 pupil', { exact: true }).waitFor();
};
const openPupil = async (page: Page, name: string) => {
  await find(page, name);
  await page.getByRole('searchbox').press('Enter');
  await heading(page, name);
};

const BEFORE: readonly Scene[] = [
  still('setup-no-list', 'setup', 'School consent list'),
  still('popup-no-list', 'popup', 'There is no school consent list yet'),
  still('list-no-list', 'list', 'There is no school consent list yet'),
  still('vault-create', 'vault', 'Set up the school consent list'),
  {
    name: 'vault-create-wrong',
    page: 'vault',
    async play(page) {
      await page.getByLabel('New passphrase', { exact: true }).fill('too short');
      await press(page, 'Set it up');
      await page.getByRole('alert').first().waitFor();
    },
  },
];

const POPUP: readonly Scene[] = [
  { name: 'popup', page: 'popup', play: (page) => page.getByText(/^\d+ pupils$/).waitFor() },
  {
    name: 'popup-search',
    page: 'popup',
    async play(page) {
      await page.getByRole('searchbox').fill('alice');
      await page.getByText('2 pupils').waitFor();
      await press(page, `Every use for ${WITHDRAWN}`);
    },
  },
  {
    name: 'popup-nobody',
    page: 'popup',
    async play(page) {
      await page.getByRole('searchbox').fill('Zacharias');
      await page.getByText('No pupil on the list fits this.').waitFor();
    },
  },
  { name: 'popup-pupil', page: 'popup', play: (page) => openPupil(page, FINE) },
  { name: 'popup-pupil-withdrawn', page: 'popup', play: (page) => openPupil(page, WITHDRAWN) },
  {
    name: 'popup-withdraw',
    page: 'popup',
    async play(page) {
      await openPupil(page, FINE);
      await press(page, 'Withdraw');
      await heading(page, 'Withdraw consent');
    },
  },
  {
    name: 'popup-record',
    page: 'popup',
    async play(page) {
      await openPupil(page, WITHDRAWN);
      await press(page, 'Record consent');
      await page.locator('form.pupil-form').waitFor();
    },
  },
  {
    name: 'popup-add',
    page: 'popup',
    async play(page) {
      await press(page, 'Add pupil');
      await page.locator('form.pupil-form').waitFor();
    },
  },
];

const mapping = async (page: Page) => {
  await page.getByLabel(/Choose files/).setInputFiles(CHANGED_LIST);
  await heading(page, /^What the columns mean/);
};

const LIST: readonly Scene[] = [
  still('list-overview', 'list', 'How the list stands today'),
  still('list-pupils', 'list', 'All pupils', '#pupils'),
  still('list-import', 'list', 'Import from your school’s records', '#import'),
  { name: 'list-import-columns', page: 'list', rest: '#import', play: (page) => mapping(page) },
  {
    name: 'list-import-plan',
    page: 'list',
    rest: '#import',
    async play(page) {
      await mapping(page);
      await comparePlan(page);
    },
  },
  {
    name: 'list-import-done',
    page: 'list',
    rest: '#import',
    async play(page) {
      await mapping(page);
      await comparePlan(page);
      await page.getByLabel('They have left').check();
      await press(page, /^Import \d+ change/);
      await heading(page, 'Imported.');
    },
    async after(page) {
      await press(page, 'Undo');
      await heading(page, /^Taken back/);
    },
  },
  {
    name: 'list-import-wrong',
    page: 'list',
    rest: '#import',
    async play(page) {
      await page.getByLabel(/Choose files/).setInputFiles({
        name: 'letter-to-parents.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7'),
      });
      await page.getByRole('alert').filter({ hasText: 'letter-to-parents.pdf' }).waitFor();
    },
  },
  {
    name: 'list-renew',
    page: 'list',
    rest: '#renew',
    async play(page) {
      await page.getByLabel('Ends', { exact: true }).selectOption({ index: 1 });
      await page.getByLabel(/^(All \d+|The one) shown here$/).check();
    },
  },
  still('list-roll-over', 'list', 'New school year', '#roll-over'),
  still('list-export', 'list', 'Export', '#export'),
  {
    name: 'list-names',
    page: 'list',
    rest: '#names',
    play: (page) =>
      page.getByLabel('Names, one a line').fill('Mrs Rose Hall\nGrace Darling\nGrace Hartley'),
  },
];

const PUPIL: readonly Scene[] = [
  still('pupil', 'pupil', FINE, async ({ own }) => `?pupil=${await idOf(own, FINE)}`),
  still(
    'pupil-withdrawn',
    'pupil',
    WITHDRAWN,
    async ({ own }) => `?pupil=${await idOf(own, WITHDRAWN)}`,
  ),
  {
    name: 'pupil-erase',
    page: 'pupil',
    rest: async ({ own }) => `?pupil=${await idOf(own, FINE)}`,
    async play(page) {
      await press(page, 'Erase…');
      await page.getByText(/There is no way back/).scrollIntoViewIfNeeded();
    },
  },
  still('pupil-gone', 'pupil', 'This pupil is not on the list', '?pupil=nobody'),
];

const VAULT: readonly Scene[] = [
  still('vault-people', 'vault', 'Who may unlock it'),
  {
    name: 'vault-code',
    page: 'vault',
    async play(page) {
      await press(page, 'Make a new recovery code');
      await page.getByLabel('Your passphrase', { exact: true }).fill(HEAD.passphrase);
      await page.locator('form').getByRole('button', { name: 'Make a new recovery code' }).click();
      await heading(page, 'Your recovery code');
    },
    after: (page) => keepCode(page),
  },
  still('setup', 'setup', 'School consent list'),
];

const LOCKED: readonly Scene[] = [
  still('popup-locked', 'popup', 'Unlock Lollipop'),
  still('list-locked', 'list', 'Unlock Lollipop'),
  still('vault-locked', 'vault', 'Unlock Lollipop'),
  still('vault-recover', 'vault', 'Use the recovery code', '#recover'),
  {
    name: 'popup-wrong-passphrase',
    page: 'popup',
    async play(page) {
      await unlockWith(page, 'pear brook lantern');
      await page.getByRole('alert').filter({ hasText: 'not the passphrase' }).waitFor();
    },
    async after(_, desk) {
      await unlock(desk);
      await lock(desk);
    },
  },
];

const DAMAGE: readonly Scene[] = [
  {
    name: 'popup-damaged',
    page: 'popup',
    play: (page) => page.getByText('The records of one pupil can’t be read').waitFor(),
  },
  {
    name: 'list-damaged',
    page: 'list',
    rest: '#pupils/missing',
    play: (page) => page.getByText('record damaged').first().waitFor(),
  },
];

/** Every screen of ours outside X, in the order of a school's first weeks. */
export const OWN_ACTS: readonly Act[] = [
  { scenes: BEFORE },
  {
    async enter({ own }) {
      await setUpList(own);
      await askWorker(own, 'list-record', {
        bodies: [
          {
            type: 'consent-withdrawn',
            pupil: await idOf(own, WITHDRAWN),
            uses: ['social-media', 'video'],
            on: '2026-10-05',
            givenBy: 'Mrs J Bennett',
            relationship: 'Mother',
            evidence: { kind: 'phone', reference: 'Office diary' },
          },
        ],
      });
    },
    scenes: [...POPUP, ...LIST, ...PUPIL, ...VAULT],
  },
  { enter: lock, scenes: LOCKED },
  {
    async enter(desk) {
      await unlock(desk);
      await damageKeyOf(desk.own, await idOf(desk.own, DAMAGED));
    },
    scenes: DAMAGE,
  },
];
