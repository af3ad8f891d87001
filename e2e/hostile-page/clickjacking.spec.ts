import type { Page } from 'playwright';
import { STANDS_MS } from '../../src/overlay/in-sight.ts';
import { textIn, writeAtHome } from '../fixtures/composer.ts';
import { expect, type Panel, test } from '../fixtures/extension.ts';
import { NOT_COUNTED } from '../fixtures/panel.ts';

/**
 * A page that means harm can't press our controls, but it can hide them, so that a person presses one
 * unknowingly: such a press does not count, and that is said.
 */
const BREACH = 'Such a gr8 day';
const MENDED = 'Such a great day';

const LETS_PRESSES_THROUGH =
  'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; background: white; pointer-events: none; z-index: 2147483647;';

/** Each hides the panel and lets presses through; `undo` shows it again. */
const DECOYS: Record<string, (css: string) => void> = {
  'a popover over it': (css) => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.id = 'decoy';
    cover.style.cssText = css;
    document.body.append(cover);
    cover.showPopover();
  },
  'a later element over it, with the same z-index': (css) => {
    const cover = document.createElement('div');
    cover.id = 'decoy';
    cover.style.cssText = css;
    document.documentElement.append(cover);
  },
  'what CSS generates over it, which is no element': (css) => {
    const style = document.createElement('style');
    style.id = 'decoy';
    style.textContent = `html::after { content: ''; ${css} }`;
    document.head.append(style);
  },
  'a page that is all but transparent': () => {
    const style = document.createElement('style');
    style.id = 'decoy';
    style.textContent = 'html { opacity: 0.01 }';
    document.head.append(style);
  },
};

async function shownWithFix(page: Page, panel: Panel) {
  const { editor } = await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await panel.open();
  return { editor, at: await panel.centre(/great/) };
}

for (const [name, hide] of Object.entries(DECOYS)) {
  test(`${name}: the press does not count; once it is gone, it does`, async ({ page, panel }) => {
    const { editor, at } = await shownWithFix(page, panel);
    await page.evaluate(hide, LETS_PRESSES_THROUGH);
    await panel.inSight(false);
    // Only who has had the time to see it is led by it. The browser tells the panel at its next look.
    await page.waitForTimeout(STANDS_MS);
    await page.mouse.click(at.x, at.y);
    await panel.shows(NOT_COUNTED);
    expect(await textIn(editor())).toBe(BREACH);
    await page.evaluate(() => document.getElementById('decoy')?.remove());
    await panel.inSight(true);
    await panel.click(/great/);
    await expect.poll(() => textIn(editor())).toBe(MENDED);
  });
}

test('a page that is shifted under the pointer does not lead a press to it', async ({
  page,
  panel,
}) => {
  const { editor, at } = await shownWithFix(page, panel);
  const shift = (by: number) =>
    page.evaluate((px) => {
      document.documentElement.style.translate = `0 ${px}px`;
    }, by);
  // The panel goes back to its place within a frame or two: a slow press finds nothing there any more.
  await expect(async () => {
    await shift(40);
    await page.mouse.click(at.x, at.y + 40);
    const seen = panel.shows(NOT_COUNTED, 1_500);
    await seen.catch(() => shift(0));
    await seen;
  }).toPass();
  expect(await textIn(editor())).toBe(BREACH);
});

test('nor do keys press what nobody can see', async ({ page, panel }) => {
  const { editor } = await shownWithFix(page, panel);
  await page.keyboard.press('Alt+Shift+L');
  for (let steps = 0; !/great/.test((await panel.focused()) ?? ''); steps += 1) {
    if (steps > 20) throw new Error('The fix is not reached by Tab.');
    await page.keyboard.press('Tab');
  }
  const { 'a popover over it': hide } = DECOYS;
  if (hide) await page.evaluate(hide, LETS_PRESSES_THROUGH);
  await panel.inSight(false);
  await page.keyboard.press('Enter');
  await panel.shows(NOT_COUNTED);
  expect(await textIn(editor())).toBe(BREACH);
});
