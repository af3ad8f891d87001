/// <reference types="chrome" />
import type { Scene } from './scene.ts';

const ASK = '3f2b6c1e-5a4d-4b8e-9c0a-1d2e3f4a5b6c';
const STOPPED = 'C u l8r at the fair! Bring a friend.';

/** Windows in which the leadership decides about a post: letting a stop go, and a check by hand. */
export const WINDOWS: readonly Scene[] = [
  {
    name: 'override',
    page: 'override',
    async rest({ own }) {
      const row = { text: STOPPED, media: [], tagged: [], poll: [] };
      const draft = {
        surface: 'inline',
        rows: [row],
        replyTo: null,
        quoted: null,
        scheduled: null,
      };
      const asks = [{ id: ASK, tab: 1, draft, pictures: [[]] }];
      await own.evaluate((kept) => chrome.storage.session.set({ asks: kept }), asks);
      return `?ask=${ASK}`;
    },
    async play(page) {
      await page.getByText(STOPPED).waitFor();
      await page.getByRole('button', { name: 'Let it go' }).click();
      await page.getByText('Say why.').waitFor();
    },
  },
  {
    name: 'by-hand',
    page: 'by-hand',
    rest: '?tab=1',
    async play(page) {
      await page
        .getByLabel('The words of the post')
        .fill('Mr Booth is proud of Year 4. C u 2moro!');
      await page.getByLabel('No', { exact: true }).check();
      await page.getByRole('button', { name: 'Check it' }).click();
      await page.getByRole('heading', { name: /can’t go out as it is/ }).waitFor();
    },
  },
  {
    name: 'by-hand-clear',
    page: 'by-hand',
    rest: '?tab=1',
    async play(page) {
      await page.getByLabel('The words of the post').fill('School is closed today.');
      await page.getByLabel('No', { exact: true }).check();
      await page.getByRole('button', { name: 'Check it' }).click();
      await page.getByRole('button', { name: 'Allow ten minutes' }).waitFor();
    },
  },
];
