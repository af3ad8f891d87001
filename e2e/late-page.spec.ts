import { writeAtHome } from './fixtures/composer.ts';
import { expect, highlights, test, until } from './fixtures/extension.ts';

/** X moves and re-mounts everything under way; marks and panel stay with the words. */
const BREACH = 'Such a gr8 day';

test('pictures that come late do not leave the panel on a control', async ({
  page,
  panel,
  replica,
}) => {
  await replica.set({ pictureMs: 1_500 });
  await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page
    .locator('article img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode());
  const toolbar = page.locator('main').getByTestId('toolBar').first();
  await until(async () => {
    const at = await toolbar.boundingBox();
    const boxes = (await panel.seen())?.boxes ?? [];
    return (
      at &&
      boxes.every(
        (box) =>
          box.y + box.height <= at.y + 1 ||
          box.y >= at.y + at.height - 1 ||
          box.x >= at.x + at.width - 1 ||
          box.x + box.width <= at.x + 1,
      )
    );
  }, 'the panel is off the toolbar');
});

test('a change of theme re-mounts X: the mark and the panel are still there', async ({
  page,
  panel,
}) => {
  await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.evaluate(() => window.__replica.setTheme('dark'));
  await expect.poll(() => highlights(page)).toEqual([{ name: 'lollipop-stop', text: 'gr8' }]);
  await panel.shows(/held/i);
});

test('the panel goes with its composer when the page is scrolled', async ({ page, panel }) => {
  await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 1_500);
  await until(
    async () => ((await panel.seen())?.boxes ?? []).length === 0 || !(await panel.text()),
    'nothing is drawn while the composer is out of view',
  );
  await page.mouse.wheel(0, -3_000);
  await panel.shows(/held/i);
});
