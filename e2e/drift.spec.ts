import { typeInto } from './fixtures/composer.ts';
import { expect, HOME, test } from './fixtures/extension.ts';

/** When X renames or drops what Lollipop looks for, a breach is still held. */
const BREACH = 'Such a gr8 day';
const GONE = ['tweetButtonInline', 'tweetTextarea_0', 'toolBar', 'SideNav_AccountSwitcher_Button'];

for (const id of GONE) {
  for (const [how, to] of [
    ['renamed', 'somethingNew'],
    ['removed', null],
  ] as const) {
    test(`${id} ${how}`, async ({ page, panel, replica }) => {
      await replica.set({ testIds: { [id]: to } });
      await page.goto(HOME);
      const editor = page.locator('main [role=textbox][contenteditable=true]').first();
      await typeInto(editor, BREACH);
      await panel.shows(/held/i);
      await page.locator('main').getByRole('button', { name: 'Post', exact: true }).first().click();
      await editor.press('Control+Enter');
      expect(await replica.posted()).toEqual([]);
    });
  }
}
