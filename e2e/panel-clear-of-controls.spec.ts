import type { Page } from 'playwright';
import { typeInto } from './fixtures/composer.ts';
import { coveredControls } from './fixtures/covered.ts';
import { expect, type Panel, test, until } from './fixtures/extension.ts';
import { SURFACES } from './surfaces.ts';

/**
 * The panel never covers a control of X: neither the composer's nor the page's around it. Only a card
 * that somebody has asked for may lie over the posts of the timeline, where no other place is left.
 */
const BREACHES = 'Thx for a gr8 day';

/** The other dialogs differ from the plain one in their text alone. */
const PLACES = SURFACES.filter(
  ({ name }) => !/a quote|a scheduled post|a reply in the dialog/.test(name),
);
const SIZES = [
  [320, 256],
  [400, 800],
  [640, 450],
  [1280, 900],
] as const;
const FROM_THE_RIGHT = { locale: 'ar' } as const;
const DARK = { theme: 'dark' } as const;

const CASES = [
  ...PLACES.flatMap((surface) => SIZES.map((size) => ({ surface, size, more: {} }))),
  ...PLACES.slice(0, 2).flatMap((surface) =>
    [SIZES[1], SIZES[3]].flatMap((size) =>
      [FROM_THE_RIGHT, DARK].map((more) => ({ surface, size, more })),
    ),
  ),
  ...PLACES.slice(0, 1).map((surface) => ({ surface, size: [1920, 1080] as const, more: {} })),
];

for (const {
  surface: { name, options, open, row },
  size: [width, height],
  more,
} of CASES) {
  const where = [name, `${width} x ${height}`, ...Object.values(more)].join(', ');
  test(`no control is covered: ${where}`, async ({ page, panel, replica }) => {
    await replica.set({ ...options, ...more });
    const composer = await open(page);
    await page.setViewportSize({ width, height });
    await typeInto(composer.editor(row), BREACHES);
    await panel.shows(/held/i);
    await lieStill(panel);
    expect(await covered(page, panel), 'by itself').toEqual([]);

    await composer.post.click();
    await lieStill(panel);
    expect(await covered(page, panel), 'after a hold').toEqual([]);
    expect(await panel.text(), 'what and why, in a sentence or in brief').toMatch(
      /held: 2 things to mend.*“Thx” is texting shorthand|held: 2\s*“Thx”/is,
    );

    await page.keyboard.press('Alt+Shift+L');
    await until(async () => (await panel.seen())?.focusInside, 'the focus is in the panel');
    await panel.control(/great/);
    await lieStill(panel);
    const beneath = await covered(page, panel);
    expect(
      beneath.filter(({ part }) => part !== 'post'),
      'asked for',
    ).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(composer.editor(row)).toBeFocused();
    await lieStill(panel);
    expect(await covered(page, panel), 'left again').toEqual([]);
  });
}

/** Fills the composer at 400 % zoom and more; its toolbar and Post are pushed down or scroll. */
const LONG = `Thx to everyone who came 2 our gr8 book fair 2day. ${'The children sang and danced. '.repeat(6)}C u soon!`;

for (const { name, options, open, row } of PLACES.slice(0, 2)) {
  test(`a long draft at 320 x 256: the card that was asked for covers no control, ${name}`, async ({
    page,
    panel,
    replica,
  }) => {
    await replica.set(options ?? {});
    const composer = await open(page);
    await page.setViewportSize({ width: 320, height: 256 });
    await composer.editor(row).click();
    await page.keyboard.insertText(LONG);
    await panel.shows(/held/i);
    await lieStill(panel);
    expect(await covered(page, panel), 'by itself').toEqual([]);
    await page.keyboard.press('Alt+Shift+L');
    await until(async () => (await panel.seen())?.focusInside, 'the focus is in the panel');
    await lieStill(panel);
    const beneath = await covered(page, panel);
    expect(
      beneath.filter(({ part }) => part === 'composer'),
      'asked for',
    ).toEqual([]);
  });
}

async function covered(page: Page, panel: Panel) {
  const boxes = (await panel.seen())?.boxes ?? [];
  expect(boxes.length, 'the panel is to be seen').toBeGreaterThan(0);
  return coveredControls(page, boxes);
}

/** Looked at this often without having moved, it has come to rest: it waits before it opens. */
const STILL = 30;

/** Waits until the panel is to be seen and does not move or grow any more. */
async function lieStill(panel: Panel): Promise<void> {
  let before = '';
  let same = 0;
  await until(async () => {
    const seen = await panel.seen();
    const now = JSON.stringify([seen?.boxes, seen?.text]);
    same = now === before && seen?.boxes.length ? same + 1 : 0;
    before = now;
    return same >= STILL;
  }, 'the panel lies still');
}
