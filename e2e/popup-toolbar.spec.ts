/// <reference types="chrome" />
import type { Page } from 'playwright';
import { expect, test, until } from './fixtures/extension.ts';
import { openOwnPage, setUpList } from './fixtures/list.ts';
import { ownAddress } from './fixtures/own-pages.ts';

/** The popup where people really meet it: under the toolbar's button, enlarged, in their own colours. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'popup-toolbar' });

/** The most a browser gives a popup (Chrome and Edge alike). */
const MOST = { width: 800, height: 600 };

/** The popup under the button, which the test runner can't see: another page of ours can. */
const shown = (own: Page) =>
  own.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    if (!popup) return null;
    const { scrollWidth, clientWidth } = popup.document.documentElement;
    return {
      width: popup.innerWidth,
      height: popup.innerHeight,
      over: scrollWidth - clientWidth,
      body: popup.document.body.offsetWidth,
      focus: popup.document.activeElement?.getAttribute('type') ?? '',
    };
  });

test('under the toolbar’s button it is as wide as it is meant and no larger than browsers allow', async ({
  context,
  extensionId,
}) => {
  const own = await openOwnPage(context, extensionId);
  await setUpList(own);
  await own.bringToFront();
  await own.evaluate(() => chrome.action.openPopup());
  await until(async () => (await shown(own))?.focus === 'search', 'the search has the focus');
  const size = await shown(own);
  if (!size) throw new Error('There is no popup.');
  expect(size.over).toBe(0);
  // Nothing is cut off, and no strip is left bare where the browser gives more than is asked for.
  expect(size.body).toBe(size.width);
  expect(size.width).toBeGreaterThanOrEqual(400);
  expect(size.width).toBeLessThanOrEqual(MOST.width);
  expect(size.height).toBeGreaterThanOrEqual(500);
  expect(size.height).toBeLessThanOrEqual(MOST.height);
  // A press elsewhere closes it: nothing of ours keeps it open.
  await own.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
  await until(async () => (await shown(own)) === null, 'it is closed');
  await own.close();
});

test('Esc goes back one step at a time; with none left it is the browser’s, which closes the popup', async ({
  page,
  extensionId,
}) => {
  await page.goto(ownAddress(extensionId, 'popup'));
  await page.evaluate(() => {
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Escape') document.documentElement.dataset.left = String(!defaultPrevented);
    });
  });
  /** Whether a press of Esc was left to the browser. */
  const escapes = async () => {
    await page.keyboard.press('Escape');
    return page.evaluate(() => document.documentElement.dataset.left === 'true');
  };
  await page.getByRole('searchbox').fill('alice ben');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { name: /^Alice Bennett/ })).toBeFocused();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('button', { name: /^Withdraw for/ })).toBeVisible();
  expect(await escapes()).toBe(false);
  await expect(page.getByRole('button', { name: /^Withdraw for/ })).toBeHidden();
  expect(await escapes()).toBe(false);
  await expect(page.getByRole('searchbox')).toHaveValue('alice ben');
  // From the line one came from to the box, and from the box to the whole list.
  expect(await escapes()).toBe(false);
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(await escapes()).toBe(false);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  expect(await escapes()).toBe(true);
});

test('in forced colours, which the user’s system sets, every button keeps an edge or an underline', async ({
  page,
  extensionId,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ownAddress(extensionId, 'popup'));
  await page.getByRole('searchbox').fill('alice');
  await page.getByRole('searchbox').press('Enter');
  for (const open of [/^Withdraw$/, /^Record consent$/]) {
    await page.getByRole('button', { name: open }).click();
    expect(await withoutEdge(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
  await page.emulateMedia({ forcedColors: 'none' });
});

/** Buttons that nothing sets apart from the text around them: neither a border nor an underline. */
const withoutEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')].flatMap((button) => {
      const style = getComputedStyle(button);
      const edge = style.borderStyle !== 'none' && style.borderWidth !== '0px';
      const line = style.textDecorationLine !== 'none';
      return edge || line || button.offsetParent === null ? [] : [button.textContent ?? ''];
    }),
  );

test('at 400 % (320 by 225) every form of the popup can be read and reached without sideways scrolling', async ({
  page,
  extensionId,
}) => {
  await page.setViewportSize({ width: 320, height: 225 });
  await page.goto(ownAddress(extensionId, 'popup'));
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await over()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Add pupil' }).click();
  expect(await over()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('searchbox').fill('alice ben');
  await page.getByRole('searchbox').press('Enter');
  for (const name of ['Withdraw', 'Edit', 'Record consent']) {
    await page.getByRole('button', { name, exact: true }).click();
    expect(await over()).toBeLessThanOrEqual(0);
    const send = page.locator('form button[type=submit]');
    await send.focus();
    await expect(send).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
});
