/// <reference types="chrome" />
import type { Scene } from './scene.ts';

const ASK = '3f2b6c1e-5a4d-4b8e-9c0a-1d2e3f4a5b6c';
const OFFICE = '01226 722303';
const ALLOWED = [
  ['Words that are no text language here', 'gr8'],
  ['Words that are spelt so here', 'forrest'],
  ['Accounts that are no parent’s', 'jo_writes'],
] as const;
const STOPPED = 'C u l8r at the fair! Bring a friend.';

const draftOf = (text: string) => ({
  ...{ surface: 'inline', rows: [{ text, media: [], tagged: [], poll: [] }] },
  ...{ replyTo: null, quoted: null, scheduled: null },
});

/** A finding of which somebody thinks that the rule is wrong. */
const notRight = (
  name: string,
  want: 'allow' | 'turn-down',
  text: string,
  about: { rule: string; message: string; start: number; end: number },
): Scene => ({
  name,
  page: 'not-right',
  async rest({ own }) {
    const place = { ...about, row: 0, field: { kind: 'text' } };
    const asks = [{ id: ASK, tab: 1, want, draft: draftOf(text), pictures: [[]], about: place }];
    await own.evaluate((kept) => chrome.storage.session.set({ 'not-rights': kept }), asks);
    return `?not-right=${ASK}`;
  },
  play: (page) => page.getByText(text).waitFor(),
});
const GR8 = { rule: 'text-language', message: 'rule_textLanguage_numberMix', start: 4, end: 7 };
const MUM = { rule: 'parent-engagement', message: 'rule_parentEngagement_toParent' };

/** Windows in which the leadership decides about a post: letting a stop go, and a check by hand. */
export const WINDOWS: readonly Scene[] = [
  {
    name: 'override',
    page: 'override',
    async rest({ own }) {
      const asks = [{ id: ASK, tab: 1, draft: draftOf(STOPPED), pictures: [[]] }];
      await own.evaluate((kept) => chrome.storage.session.set({ asks: kept }), asks);
      return `?ask=${ASK}`;
    },
    async play(page) {
      await page.getByText(STOPPED).waitFor();
      await page.getByRole('button', { name: 'Let it go' }).click();
      await page.getByText('Say why.').waitFor();
    },
  },
  notRight('not-right-word', 'allow', 'Our Gr8 Club meets on Friday.', GR8),
  notRight('not-right-account', 'allow', '@sarah_w_mum thank you for the books.', {
    ...MUM,
    ...{ start: 0, end: 12 },
  }),
  notRight('not-right-turn-down', 'turn-down', 'Our Gr8 Club meets on Friday.', GR8),
  {
    name: 'setup-allowed',
    page: 'setup',
    async play(page) {
      for (const [list, word] of ALLOWED) {
        await page.getByRole('textbox', { name: list }).fill(word);
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: `Take out ${word}` }).waitFor();
      }
      const office = page.getByLabel('A telephone number, an e-mail or a postal address');
      await office.fill(OFFICE);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Take out ${OFFICE}` }).waitFor();
      await office.fill('office@');
      await page.keyboard.press('Enter');
      await page.getByText(/^That is no e-mail address/).waitFor();
      const changes = page.getByRole('region', { name: 'What was changed' });
      await changes.getByText(`nothing → ${OFFICE}`).first().waitFor();
    },
    async after(page) {
      for (const word of [OFFICE, ...ALLOWED.map(([, one]) => one)]) {
        const out = page.getByRole('button', { name: `Take out ${word}` });
        await out.click();
        await out.waitFor({ state: 'detached' });
      }
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
