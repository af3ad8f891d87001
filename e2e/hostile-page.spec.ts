import { textIn, writeAtHome } from './fixtures/composer.ts';
import { expect, test } from './fixtures/extension.ts';

/** A page that means harm can't press our controls, open our drawing, or fake a person's keys. */
const BREACH = 'Such a gr8 day';
const MENDED = 'Such a great day';

test('the shadow root is closed to the page', async ({ page, panel }) => {
  await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  const open = await page.evaluate(() =>
    [...document.documentElement.children].some((one) => one.shadowRoot !== null),
  );
  expect(open).toBe(false);
});

test('made-up events neither use a fix nor release a hold', async ({ page, panel, replica }) => {
  const { editor, post } = await writeAtHome(page, BREACH);
  await post.click();
  await panel.open();
  await panel.control(/great/);
  const boxes = (await panel.seen())?.boxes ?? [];
  await page.evaluate((boxes) => {
    const host = [...document.documentElement.children].at(-1);
    const fire = (type: string, init: MouseEventInit | KeyboardEventInit) => {
      const event = type.startsWith('key')
        ? new KeyboardEvent(type, { ...init, bubbles: true, composed: true, cancelable: true })
        : new MouseEvent(type, { ...init, bubbles: true, composed: true, cancelable: true });
      host?.dispatchEvent(event);
      window.dispatchEvent(event);
    };
    for (const { x, y, width, height } of boxes) {
      for (let right = 4; right < width; right += 12) {
        for (let down = 4; down < height; down += 8) {
          const at = { clientX: x + right, clientY: y + down };
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) fire(type, at);
        }
      }
    }
    for (const key of ['Enter', ' ', 'Tab']) for (const t of ['keydown', 'keyup']) fire(t, { key });
    fire('keydown', { key: 'L', code: 'KeyL', altKey: true, shiftKey: true });
    window.dispatchEvent(new CustomEvent('lollipop:arrived'));
  }, boxes);
  expect((await panel.seen())?.focusInside).toBe(false);
  await post.click();
  await panel.shows(/held/i);
  expect(await textIn(editor())).toBe(BREACH);
  expect(await replica.posted()).toEqual([]);
});

const KEYS = {
  'a script’s own Ctrl+Enter': {},
  // While an input method composes, browsers say 229: a page that says 13 means to send.
  'one that claims to be composing': { isComposing: true },
};
for (const [name, more] of Object.entries(KEYS)) {
  test(`${name} is held like a person’s`, async ({ page, panel, replica }) => {
    const { editor, post } = await writeAtHome(page, BREACH);
    await panel.shows(/held/i);
    await editor().evaluate((element, more) => {
      const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey: true, ...more };
      element.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      );
    }, more);
    expect(await textIn(editor())).toBe(BREACH);
    // What had left before would arrive before this.
    await panel.open();
    await panel.click(/great/);
    await expect.poll(() => textIn(editor())).toBe(MENDED);
    await post.click();
    await expect.poll(() => replica.posted()).toEqual([MENDED]);
  });
}
