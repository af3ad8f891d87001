import type { Locator, Page } from 'playwright';
import { textIn, typeInto } from './fixtures/composer.ts';
import { expect, HOME, test } from './fixtures/extension.ts';
import { PICTURE } from './picture.ts';
import type { ReplicaOptions } from './x/options.ts';

/** When X renames or drops what Lollipop looks for, a breach is still held. */
const BREACH = 'Such a gr8 day';

interface Layout {
  readonly name: string;
  readonly options: Partial<ReplicaOptions>;
  /** `*` is every one of them at once, which can only be renamed. */
  readonly gone: readonly string[];
  /** Goes there; nothing may be found by a test id, for it may be the one that is gone. */
  open(page: Page): Promise<{ editor: Locator; post: Locator }>;
}

const posts = (within: Locator) => within.getByRole('button', { name: 'Post', exact: true });

const LAYOUTS: readonly Layout[] = [
  {
    name: 'home',
    options: {},
    gone: ['tweetButtonInline', 'tweetTextarea_0', 'toolBar', 'SideNav_AccountSwitcher_Button'],
    async open(page) {
      await page.goto(HOME);
      const main = page.locator('main');
      return {
        editor: main.locator('[role=textbox][contenteditable=true]').first(),
        post: posts(main).first(),
      };
    },
  },
  {
    name: 'mobile',
    options: { layout: 'mobile' },
    gone: ['tweetButton', 'tweetTextarea_0', 'toolBar', 'TopNavBar', '*'],
    async open(page) {
      await page.goto('https://mobile.x.com/compose/post');
      const main = page.locator('main');
      return { editor: main.locator('textarea:visible').first(), post: posts(main).first() };
    },
  },
  {
    name: 'X Pro',
    options: { layout: 'pro' },
    gone: ['tweetButton', 'tweetTextarea_0', 'toolBar', 'drawerAnimatedDiv', '*'],
    async open(page) {
      await page.goto('https://pro.x.com/');
      const body = page.locator('body');
      // The rail's own button has the same name and comes first.
      await posts(body).first().click();
      return {
        editor: body.locator('[role=textbox][contenteditable=true]').first(),
        post: posts(body).last(),
      };
    },
  },
];

for (const { name, options, gone, open } of LAYOUTS) {
  for (const id of gone) {
    for (const [how, to] of [
      ['renamed', 'somethingNew'],
      ['removed', null],
    ] as const) {
      if (id === '*' && to === null) continue;
      test(`${name}: ${id} ${how}`, async ({ page, panel, replica }) => {
        await replica.set({ ...options, testIds: { [id]: to } });
        const { editor, post } = await open(page);
        await typeInto(editor, BREACH);
        await panel.shows(/held/i);
        await post.click();
        await editor.press('Control+Enter');
        // X empties the box, or leaves the page, with what it sends.
        expect(await textIn(editor)).toBe(BREACH);
        expect(await replica.posted()).toEqual([]);
      });
    }
  }
}

for (const to of ['mediaTray', null]) {
  test(`a restored picture is held with attachments ${to ?? 'removed'}`, async ({
    page,
    panel,
    replica,
  }) => {
    await replica.set({ testIds: { attachments: to } });
    const dialog = page.getByRole('dialog');
    await page.goto('https://x.com/compose/post');
    await dialog.locator('input[type=file]').setInputFiles(PICTURE);
    await expect(dialog.getByTestId('tweetButton')).toBeEnabled();
    await page.getByTestId('app-bar-close').click();
    await page.getByTestId('confirmationSheetConfirm').click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto('https://x.com/compose/post/unsent/drafts');
    await page.getByTestId('unsentTweet').click();
    await dialog.locator('img[src*="media"]').waitFor();
    await dialog.getByTestId('tweetButton').click();
    await panel.shows(/not checked, held/i);
    expect(await replica.posted()).toEqual([]);
  });
}
