import type { Browser, Page } from 'puppeteer-core';
import { type Highlighted, readHighlights } from '../fixtures/highlights.ts';
import { HOME, SCHOOL } from '../fixtures/school.ts';
import { until } from '../fixtures/until.ts';
import { OFFICIAL, type Replica } from '../x/options.ts';
import { openOwnPage, SETUP } from './launch.ts';

export interface Rig {
  readonly browser: Browser;
  readonly replica: Replica;
}

export interface Check {
  readonly title: string;
  run(rig: Rig): Promise<void>;
}

const EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const POST = '[data-testid="tweetButtonInline"]';
const BREACH = 'Our Year 4 team played a gr8 match today.';
const MENDED = 'Our Year 4 team played a great match today.';

/** In order: each one goes on where the last one stopped. */
export const CHECKS: readonly Check[] = [
  {
    title: 'the set-up page takes the school',
    async run({ browser }) {
      const setup = await openOwnPage(browser, SETUP);
      const field = (label: string) =>
        setup.locator(`::-p-aria([name="${label}"][role="textbox"])`);
      await field('School name').fill(SCHOOL.name);
      await field('Handle').fill(`@${SCHOOL.handle}`);
      await setup.locator('::-p-aria([name="Save"][role="button"])').click();
      await accountSays(setup, SCHOOL.handle);
    },
  },
  {
    title: 'a visit to X teaches it the account',
    async run({ browser }) {
      const page = await browser.newPage();
      await page.goto(HOME);
      await accountSays(await tab(browser, SETUP), OFFICIAL.id);
    },
  },
  {
    title: 'texting shorthand is underlined as it is typed',
    async run({ browser }) {
      const page = await tab(browser, HOME);
      await page.bringToFront();
      await page.locator(EDITOR).click();
      await page.keyboard.type(BREACH);
      await underlined(page, (all) => all.some(({ text }) => text === 'gr8'));
    },
  },
  {
    title: 'Post is held and nothing leaves',
    async run({ browser, replica }) {
      const page = await tab(browser, HOME);
      await page.locator(POST).click();
      // Ctrl+Enter is X's other way; once the page has answered it, the click had its chance too.
      await page.focus(EDITOR);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await twoFrames(page);
      const left = await replica.posted();
      if (left.length > 0) throw new Error(`This left: ${JSON.stringify(left)}`);
      const text = await page.$eval(EDITOR, (editor) => editor.textContent);
      if (text !== BREACH) throw new Error(`The draft is now ${JSON.stringify(text)}`);
    },
  },
  {
    title: 'mended, it is no longer underlined',
    async run({ browser }) {
      const page = await tab(browser, HOME);
      await page.focus(EDITOR);
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.type(MENDED);
      await underlined(page, (all) => all.length === 0);
    },
  },
  {
    title: 'and Post lets it go',
    async run({ browser, replica }) {
      const page = await tab(browser, HOME);
      await page.locator(POST).click();
      await until(async () => (await replica.posted()).includes(MENDED), 'the post arrives');
      const all = await replica.posted();
      if (all.length !== 1) throw new Error(`More than one arrived: ${JSON.stringify(all)}`);
    },
  },
];

async function tab(browser: Browser, address: string): Promise<Page> {
  const page = (await browser.pages()).find((one) => one.url() === address);
  if (!page) throw new Error(`No tab is at ${address}`);
  return page;
}

function accountSays(setup: Page, words: string): Promise<unknown> {
  const status = () =>
    setup.evaluate(() => document.querySelector('#account ~ [role=status]')?.textContent ?? '');
  return until(
    async () => (await status()).includes(words),
    `the set-up page says ${words}`,
    20_000,
  );
}

function underlined(page: Page, fits: (all: Highlighted[]) => boolean): Promise<unknown> {
  return until(async () => fits(await page.evaluate(readHighlights)), 'the right words underlined');
}

/** Whatever a key set off in the page has been drawn by then. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
