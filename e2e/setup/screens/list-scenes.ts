import type { Page } from 'playwright';
import { CHANGED_LIST } from '../../fixtures/changed-list.ts';
import { comparePlan } from '../../fixtures/own-pages.ts';
import { heading, openPupil, press } from './on-page.ts';
import { type Scene, still } from './scene.ts';

/** The awkward ones of the fictional list. */
export const WITHDRAWN = 'Alice Bennett';
export const FINE = 'Grace Hartley';

export const POPUP: readonly Scene[] = [
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

export const LIST: readonly Scene[] = [
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
