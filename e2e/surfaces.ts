import type { Page } from 'playwright';
import {
  type ComposerOnPage,
  inlineComposer,
  modalComposer,
  typeInto,
} from './fixtures/composer.ts';
import type { ReplicaOptions } from './x/options.ts';

/** One place on X where a post can be written, and the row of its draft the test writes in. */
export interface SurfaceOnPage {
  readonly name: string;
  readonly options?: Partial<ReplicaOptions>;
  /** Goes there, and writes what comes before the text under test. */
  open(page: Page): Promise<ComposerOnPage>;
  /** Row of the thread that the text under test goes into. */
  readonly row: number;
  /** X's mobile page has a plain textarea, without Draft's key bindings: Ctrl+Enter posts nothing. */
  readonly noShortcut?: true;
  /** What the server gets before that row, when the post is let go. */
  readonly before: readonly string[];
}

const FIRST_ROW = 'Year 5 went to the museum today.';

async function goto(page: Page, address: string): Promise<void> {
  await page.goto(address);
}

/** A post of text alone: one with a picture is held as *not checked* when it is quoted. */
const textPost = (page: Page) =>
  page.locator('article', { hasText: 'Rehearsal moved to six' }).first();

export const SURFACES: readonly SurfaceOnPage[] = [
  {
    name: 'inline on the home page',
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://x.com/home');
      return inlineComposer(page);
    },
  },
  {
    name: 'the dialog',
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://x.com/compose/post');
      return modalComposer(page);
    },
  },
  {
    name: 'the last row of a thread',
    row: 1,
    before: [FIRST_ROW],
    async open(page) {
      await goto(page, 'https://x.com/compose/post');
      const composer = modalComposer(page);
      await typeInto(composer.editor(0), FIRST_ROW);
      await composer.addRow.click();
      return composer;
    },
  },
  {
    name: 'a reply below a post',
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://x.com/home');
      await textPost(page).getByTestId('tweetText').click();
      await page.waitForURL(/\/status\//);
      return inlineComposer(page);
    },
  },
  {
    name: 'a reply in the dialog',
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://x.com/home');
      await textPost(page).getByTestId('reply').click();
      return modalComposer(page);
    },
  },
  {
    name: 'a quote',
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://x.com/home');
      await textPost(page).getByTestId('retweet').click();
      await page.locator('[role=menuitem][href="/compose/post"]').click();
      return modalComposer(page);
    },
  },
  {
    name: 'a scheduled post',
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://x.com/compose/post');
      await page.getByRole('dialog').getByTestId('scheduleOption').click();
      await page.getByTestId('scheduledConfirmationPrimaryAction').click();
      await page.getByTestId('scheduledTweetIndicator').waitFor();
      return modalComposer(page);
    },
  },
  {
    name: 'the mobile page',
    options: { layout: 'mobile' },
    noShortcut: true,
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://mobile.x.com/compose/post');
      return {
        editor: (row = 0) => page.locator(`textarea[data-testid="tweetTextarea_${row}"]`),
        post: page.getByTestId('tweetButton'),
        addRow: page.getByTestId('addButton'),
      };
    },
  },
  {
    name: 'X Pro',
    options: { layout: 'pro' },
    row: 0,
    before: [],
    async open(page) {
      await goto(page, 'https://pro.x.com/');
      await page.getByTestId('SideNav_NewTweet_Button').click();
      const drawer = page.getByTestId('drawerAnimatedDiv');
      return {
        editor: (row = 0) =>
          drawer.locator(`[data-testid="tweetTextarea_${row}"][contenteditable="true"]`),
        post: drawer.getByTestId('tweetButton'),
        addRow: drawer.getByTestId('addButton'),
      };
    },
  },
];

/** One way to post that X offers, or that a script has. */
export interface WayToPost {
  readonly name: string;
  readonly shortcut?: true;
  post(page: Page, composer: ComposerOnPage, row: number): Promise<void>;
}

export const WAYS: readonly WayToPost[] = [
  { name: 'a click', post: (_, { post }) => post.click() },
  {
    name: 'Enter on the button',
    post: async (_, { post }) => {
      await post.focus();
      await post.press('Enter');
    },
  },
  {
    name: 'Space on the button',
    post: async (_, { post }) => {
      await post.focus();
      await post.press(' ');
    },
  },
  {
    name: 'Ctrl+Enter',
    shortcut: true,
    post: (_, { editor }, row) => editor(row).press('Control+Enter'),
  },
  {
    name: 'a click by a script',
    post: async (_, { post }) => {
      await post.evaluate((button) => {
        if (button instanceof HTMLElement) button.click();
      });
    },
  },
];
