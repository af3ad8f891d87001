/// <reference types="chrome" />
import type { BrowserContext } from 'playwright';
import { coveredControls } from './fixtures/covered.ts';
import { expect, type Panel, test, until } from './fixtures/extension.ts';
import { openOwnPage } from './fixtures/list.ts';
import { OFFICIAL, PERSONAL } from './x/options.ts';

/**
 * Beside the official account's messages stands what the policy says: it is not used to talk with
 * single parents, and where their matters go. Nothing of the messages is read.
 */
const LIST = 'https://x.com/i/chat';
const POLICY = /not used to talk with single parents/;
const TITLE = 'Not for talks with single parents';

// Closing it lasts until the browser closes, so this file has a browser of its own.
test.use({ story: 'messages' });

/** What the school has published of itself, as its policy has it. */
async function publish(context: BrowserContext, extensionId: string, ours: string[]) {
  const own = await openOwnPage(context, extensionId);
  const setting = { severity: 'stop', options: { ours } };
  await own.evaluate((sent) => chrome.runtime.sendMessage(sent), {
    ...{ type: 'save-rule', rule: 'personal-data', setting },
  });
  await own.close();
}

const announced = (panel: Panel, words: RegExp) =>
  until(async () => words.test((await panel.seen())?.announced ?? ''), `it says ${words}`);

test('the list of messages and each conversation say what the policy says, once aloud', async ({
  page,
  panel,
}) => {
  await page.goto(LIST);
  await panel.shows(TITLE);
  await panel.open();
  await panel.shows(POLICY);
  await panel.shows('Lollipop does not read messages.');
  await announced(panel, POLICY);

  await page.getByTestId('dm-inbox-panel').getByRole('link').first().click();
  await page.getByTestId('dm-composer-textarea').fill('c u l8r');
  await panel.shows(TITLE);
  await page.getByTestId('dm-composer-send-button').click();
  await expect(page.getByTestId('message-text-0')).toHaveText('c u l8r');

  await page.getByTestId('AppTabBar_Home_Link').click();
  await until(async () => (await panel.seen()) === null, 'the note is gone');
  await page.getByTestId('AppTabBar_DirectMessage_Link').click();
  await panel.shows(TITLE);
  expect((await panel.seen())?.announced).toBe('');
});

test('the drawer on other pages says so while it is open', async ({ page, panel }) => {
  await page.goto('https://x.com/home');
  const head = page.getByTestId('chat-drawer-header');
  await head.click();
  await panel.shows(TITLE);
  await head.click();
  await until(async () => (await panel.seen()) === null, 'the note is gone');
});

test('it names the office’s number and address where the policy has them, and nobody’s own', async ({
  page,
  panel,
  context,
  extensionId,
}) => {
  const ours = ['j.smith@hollylane.example', '0121 496 0000', 'office@hollylane.example'];
  await publish(context, extensionId, ours);
  await page.goto(LIST);
  await panel.open();
  const said = await panel.shows('school office: 0121 496 0000 or office@hollylane.example.');
  expect(said).not.toContain('j.smith');
  await publish(context, extensionId, []);
});

test('on a personal account there is none', async ({ page, panel, replica }) => {
  await replica.set({ accounts: [PERSONAL, OFFICIAL] });
  await page.goto(LIST);
  await page.getByTestId('dm-search-bar').fill('who');
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByRole('button', { name: `Switch to @${OFFICIAL.handle}` }).click();
  // The note comes with the account, so it would have come before as well.
  await panel.shows(TITLE);
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByRole('button', { name: `Switch to @${PERSONAL.handle}` }).click();
  await until(async () => (await panel.seen()) === null, 'the note is gone');
});

for (const path of ['', '/1000'] as const) {
  for (const [width, height] of [
    [1280, 900],
    [640, 450],
    [400, 800],
    [320, 256],
  ] as const) {
    test(`it covers no control of X: ${path || 'the list'}, ${width} x ${height}`, async ({
      page,
      panel,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${LIST}${path}`);
      await until(async () => ((await panel.seen())?.boxes.length ?? 0) > 0, 'there is a note');
      await lieStill(panel);
      expect(await coveredControls(page, (await panel.seen())?.boxes ?? [])).toEqual([]);
    });
  }
}

/** Looked at this often without having moved, it has come to rest. */
const STILL = 20;

async function lieStill(panel: Panel): Promise<void> {
  let before = '';
  let same = 0;
  await until(async () => {
    const now = JSON.stringify((await panel.seen())?.boxes);
    same = now === before ? same + 1 : 0;
    before = now;
    return same >= STILL;
  }, 'the note lies still');
}

test('keys lead into it and out again, and a person closes it until the browser closes', async ({
  page,
  panel,
  context,
  panelOf,
}) => {
  await page.goto(`${LIST}/1000`);
  await panel.shows(TITLE);
  expect(await panel.clickByScript('Close until')).toBe(1);
  await page.keyboard.press('Alt+Shift+L');
  await until(async () => (await panel.seen())?.focusInside, 'the focus is in the note');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('dm-composer-textarea')).toBeFocused();

  await page.keyboard.press('Alt+Shift+L');
  await until(async () => (await panel.seen())?.focusInside, 'the focus is in the note');
  await panel.click('Close until the browser closes');
  await until(async () => (await panel.seen()) === null, 'the note is gone');

  const other = await context.newPage();
  const elsewhere = await panelOf(other);
  await other.goto(LIST);
  await other.getByTestId('dm-search-bar').fill('who');
  // What comes after the note would have come is there: a draft is checked.
  await other.goto('https://x.com/home');
  await other.getByTestId('chat-drawer-header').click();
  await other.getByTestId('tweetTextarea_0').first().click();
  await other.keyboard.insertText('A gr8 day');
  await elsewhere.shows(/held/i);
  expect(await elsewhere.text()).not.toContain(TITLE);
});
