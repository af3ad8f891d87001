import type { BrowserContext, Page } from 'playwright';
import { inlineComposer, textIn, writeAtHome } from './fixtures/composer.ts';
import {
  expect,
  HOME,
  highlights,
  setupAddress,
  stopWorkers,
  test,
  until,
} from './fixtures/extension.ts';
import { watchMarks, watchPanel } from './fixtures/frames.ts';

/** Spelling and grammar: a second answer behind the rules', from a host that is there only when needed. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'grammar' });

/** “could of” only the proofreader knows; “color” and “Its” are known at once. */
const DRAFT = 'Its over! We could of choosen another color.';
const MARKED = ['Its', 'could of', 'choosen', 'color'].sort();
const marks = async (page: Page) => (await highlights(page)).map(({ text }) => text).sort();
const READ = { timeout: 30_000 };

/** Offscreen documents of the extension, seen from one of its own pages. */
async function hosts(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const kinds = { contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT] };
    return (await chrome.runtime.getContexts(kinds)).length;
  });
}

async function setRules(own: Page, level: 'off' | 'warn'): Promise<void> {
  for (const rule of [/^Grammar/, /^Spelling/]) {
    await own.getByLabel(rule).selectOption(level);
  }
}

async function openOwn(context: BrowserContext, extensionId: string): Promise<Page> {
  const own = await context.newPage();
  await own.goto(setupAddress(extensionId));
  return own;
}

test('switched off, the host is never started, and the other rules do their work', async ({
  context,
  extensionId,
  page,
  panel,
}) => {
  const own = await openOwn(context, extensionId);
  await setRules(own, 'off');
  await writeAtHome(page, `${DRAFT} gr8`);
  await panel.shows(/held/i);
  expect(await marks(page)).toEqual(['gr8']);
  expect(await hosts(own)).toBe(0);
  await setRules(own, 'warn');
});

test('while it loads the other rules hold as ever, and the panel says so; then the marks come', async ({
  page,
  panel,
  worldOf,
}) => {
  await page.goto(HOME);
  await inlineComposer(page).editor().click();
  const world = await worldOf(page);
  await until(() => world.present(), 'the content script is there');
  await world.evaluate(watchPanel, null);
  await page.keyboard.insertText(`${DRAFT} gr8`);
  await panel.shows(/held/i);
  await expect.poll(() => marks(page), { timeout: 60_000 }).toEqual([...MARKED, 'gr8'].sort());
  expect(await panel.text()).not.toMatch(/still being loaded/);
  const said = await world.evaluate(() => window.__said, null);
  expect(said.filter((words) => /Held:.*still being loaded/.test(words))).not.toEqual([]);
});

test('one click mends each of them, and nothing is held', async ({ page, panel, replica }) => {
  const { editor, post } = await writeAtHome(page, DRAFT);
  await expect.poll(() => marks(page), READ).toEqual(MARKED);
  await panel.open();
  for (const fix of [/It's/, /could have/, /chosen/, /colour/]) await panel.click(fix);
  const mended = "It's over! We could have chosen another colour.";
  await expect.poll(() => textIn(editor())).toBe(mended);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([mended]);
});

test('Ctrl+Z undoes a mending, and the mark is there again', async ({ page, panel }) => {
  const { editor } = await writeAtHome(page, 'We could of won.');
  await expect.poll(() => marks(page), READ).toEqual(['could of']);
  await panel.open();
  await panel.click(/could have/);
  await expect.poll(() => textIn(editor())).toBe('We could have won.');
  await expect.poll(() => marks(page)).toEqual([]);
  await editor().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => textIn(editor())).toBe('We could of won.');
  await expect.poll(() => marks(page)).toEqual(['could of']);
});

test('while somebody goes on typing no mark stands on other words, in any frame', async ({
  page,
}) => {
  const { editor } = await writeAtHome(page, `${DRAFT} `);
  await expect.poll(() => marks(page), READ).toEqual(MARKED);
  const seen = await watchMarks(page);
  // Word by word: of half a word an answer may come, and rightly mark it.
  for (const word of ['We ', 'are ', 'on ', 'our ', 'way ', 'home. ']) {
    await page.keyboard.insertText(word);
  }
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('Hooray! ');
  await page.keyboard.press('Enter');
  const whole = `Hooray! \n${DRAFT} We are on our way home. `;
  await expect.poll(() => textIn(editor())).toBe(whole);
  await expect.poll(() => marks(page), READ).toEqual(MARKED);
  expect((await seen()).sort()).toEqual(MARKED);
});

test('names are left alone, whoever’s they are, and so is what is British', async ({ page }) => {
  await writeAtHome(
    page,
    'Kaiden, Zayn and Mrs Odonoghue of Hollybrook Lane organised a colourful trip to Eyemouth ' +
      'with Tindellworth School. They could of stayed. See @HollyLanePrim #HollyLanne',
  );
  await expect.poll(() => marks(page), READ).toEqual(['could of']);
});

test('a post with a slip goes all the same', async ({ page, panel, replica }) => {
  const { post } = await writeAtHome(page, DRAFT);
  await panel.shows(/to mend/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([DRAFT]);
});

test('the worker may die: the host lives on, and the next draft is read', async ({
  context,
  extensionId,
  page,
}) => {
  const own = await openOwn(context, extensionId);
  await until(async () => (await hosts(own)) === 1, 'there is one host');
  await stopWorkers(own);
  await writeAtHome(page, 'We should of won.');
  await expect.poll(() => marks(page), READ).toEqual(['should of']);
  expect(await hosts(own)).toBe(1);
});

test('the host may be gone, as it is after a rest: the next draft brings it back', async ({
  context,
  extensionId,
  page,
}) => {
  const own = await openOwn(context, extensionId);
  await own.evaluate(() => chrome.offscreen.closeDocument());
  expect(await hosts(own)).toBe(0);
  await writeAtHome(page, 'We would of won.');
  await expect.poll(() => marks(page), READ).toEqual(['would of']);
  expect(await hosts(own)).toBe(1);
});
