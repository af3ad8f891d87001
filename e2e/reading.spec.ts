import { inlineComposer, textIn, writeAtHome, writeInDialog } from './fixtures/composer.ts';
import { expect, HOME, highlights, test } from './fixtures/extension.ts';

/** Whatever way a text got into the composer, it is read exactly and marked where it stands. */
test('text from an intent link', async ({ page, panel }) => {
  await page.goto('https://x.com/intent/post?text=Such%20a%20gr8%20day');
  await panel.shows(/held/i);
  expect(await highlights(page)).toEqual([{ name: 'lollipop-stop', text: 'gr8' }]);
});

test('a restored draft', async ({ page, panel }) => {
  await writeInDialog(page, 'Such a gr8 day');
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => panel.seen()).toBeNull();

  await page.getByTestId('SideNav_NewTweet_Button').click();
  await page.getByTestId('unsentButton').click();
  await page.getByTestId('unsentTweet').first().click();
  await panel.shows(/held/i);
  expect(await highlights(page)).toEqual([{ name: 'lollipop-stop', text: 'gr8' }]);
});

test('emoji, blank lines, mentions and tags before the breach', async ({ page }) => {
  await page.goto(HOME);
  const { editor } = inlineComposer(page);
  await editor().click();
  await page.keyboard.insertText('👩‍👩‍👧‍👦 Thank you');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('what a gr8 day 🎉 at the museum #Museum');
  await expect.poll(() => highlights(page)).toEqual([{ name: 'lollipop-stop', text: 'gr8' }]);
});

test('a fix leaves everything around it as it was', async ({ page, panel }) => {
  await page.goto(HOME);
  const { editor } = inlineComposer(page);
  await editor().click();
  await page.keyboard.insertText('👩‍👩‍👧‍👦 Our gr8 day 🎉');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Thx to @AllotmentDi1 for it. #Museum');
  await panel.shows(/held/i);
  await panel.open();
  await panel.click(/great/);
  await expect
    .poll(() => textIn(editor()))
    .toBe('👩‍👩‍👧‍👦 Our great day 🎉\n\nThx to @AllotmentDi1 for it. #Museum');
  await panel.open();
  await panel.click(/Thanks/);
  await expect
    .poll(() => textIn(editor()))
    .toBe('👩‍👩‍👧‍👦 Our great day 🎉\n\nThanks to @AllotmentDi1 for it. #Museum');
  await editor().focus();
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => textIn(editor()))
    .toBe('👩‍👩‍👧‍👦 Our great day 🎉\n\nThx to @AllotmentDi1 for it. #Museum');
});

test('the composer’s DOM is left exactly as X made it', async ({ page }) => {
  await writeAtHome(page, 'Such a gr8 day');
  await expect.poll(() => highlights(page)).toHaveLength(1);
  const touched = await page.locator('#react-root').evaluate((root) => {
    const ours = [...root.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.includes('lollipop')),
    );
    return ours.length + root.querySelectorAll('[data-text] *').length;
  });
  expect(touched).toBe(0);
});

test('an edit that mends the breach takes the mark away', async ({ page, panel }) => {
  await writeAtHome(page, 'Such a gr8');
  await panel.shows(/held/i);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('eat day');
  await panel.shows(/no breach found/i);
  expect(await highlights(page)).toEqual([]);
});

for (const [name, before, after, button] of [
  ['a hashtag', 'We came to #TagRugby today.', /#TagRugby$/, /move/i],
  ['the whole of a text', 'gr8', /^great$/, /great/],
] as const) {
  test(`one Ctrl+Z takes back a fix of ${name}`, async ({ page, panel }) => {
    const { editor } = await writeAtHome(page, before);
    await expect.poll(() => highlights(page)).toHaveLength(1);
    await panel.open();
    await panel.click(button);
    await expect.poll(() => textIn(editor())).toMatch(after);
    await editor().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => textIn(editor())).toBe(before);
  });
}
