import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { type Highlighted, readHighlights } from '../fixtures/highlights.ts';
import { HOME, SCHOOL } from '../fixtures/school.ts';
import { until } from '../fixtures/until.ts';
import { OFFICIAL, type Replica } from '../x/options.ts';

export interface Rig {
  readonly replica: Replica;
  /** The tab with the set-up page, and the tab that goes to X. */
  readonly setup: Page;
  readonly page: Page;
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
    async run({ setup }) {
      await (await found(setup, '::-p-aria(School name)')).type(SCHOOL.name);
      await (await found(setup, '#school-handle')).type(`@${SCHOOL.handle}`);
      await (await found(setup, '::-p-aria(Save)')).click();
      await accountSays(setup, SCHOOL.handle);
    },
  },
  {
    title: 'a visit to X teaches it the account',
    async run({ setup, page }) {
      await page.goto(HOME);
      await accountSays(setup, OFFICIAL.id);
    },
  },
  {
    title: 'texting shorthand is underlined as it is typed',
    async run({ page }) {
      await page.bringToFront();
      await (await found(page, EDITOR)).click();
      await page.keyboard.type(BREACH);
      await underlined(page, (all) => all.some(({ text }) => text === 'gr8'));
    },
  },
  {
    title: 'Post is held and nothing leaves',
    async run({ page, replica }) {
      await (await found(page, POST)).click();
      // Ctrl+Enter is X's other way; once the page has answered it, the click had its chance too.
      await page.focus(EDITOR);
      await chord(page, ['Control'], 'Enter');
      await twoFrames(page);
      const left = await replica.posted();
      if (left.length > 0) throw new Error(`This left: ${JSON.stringify(left)}`);
      const text = await draft(page);
      if (text !== BREACH) throw new Error(`The draft is now ${JSON.stringify(text)}`);
    },
  },
  {
    title: 'the fix is reached and used by keyboard alone',
    async run({ page }) {
      await page.focus(EDITOR);
      await chord(page, ['Alt', 'Shift'], 'KeyL');
      // The panel is closed to scripts here too: past the button that shuts it comes the fix.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(async () => (await draft(page)) === MENDED, `the draft reads “${MENDED}”`);
      await underlined(page, (all) => all.length === 0);
    },
  },
  {
    title: 'and Post lets it go',
    async run({ page, replica }) {
      await (await found(page, POST)).click();
      await until(async () => (await replica.posted()).includes(MENDED), 'the post arrives');
      const all = await replica.posted();
      if (all.length !== 1) throw new Error(`More than one arrived: ${JSON.stringify(all)}`);
    },
  },
  {
    title: 'grammar, where it is on, is read by the event page',
    async run({ setup, page }) {
      await found(setup, '#rule-grammar');
      await setup.select('#rule-grammar', 'warn');
      await page.bringToFront();
      await (await found(page, EDITOR)).click();
      await page.keyboard.type('We could of won.');
      await underlined(page, (all) => all.some(({ text }) => text === 'could of'), 60_000);
    },
  },
];

/** Puppeteer's locators wait for events that Firefox does not send for an extension's page. */
function found(page: Page, selector: string): Promise<ElementHandle<Element>> {
  return until(() => page.$(selector), `there is ${selector}`);
}

async function chord(page: Page, held: readonly KeyInput[], key: KeyInput): Promise<void> {
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held) await page.keyboard.up(one);
}

/** The text of the box; these drafts have one line. */
function draft(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) => editor.textContent ?? '');
}

function accountSays(setup: Page, words: string): Promise<unknown> {
  const status = () =>
    setup.evaluate(() => document.querySelector('#account ~ [role=status]')?.textContent ?? '');
  return until(
    async () => (await status()).includes(words),
    `the set-up page says ${words}`,
    30_000,
  );
}

function underlined(
  page: Page,
  fits: (all: Highlighted[]) => boolean,
  limitMs?: number,
): Promise<unknown> {
  const marks = async () => fits(await page.evaluate(readHighlights));
  return until(marks, 'the right words underlined', limitMs);
}

/** Whatever a key set off in the page has been drawn by then. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
