import type { Page } from 'playwright';
import { axe } from './fixtures/axe.ts';
import { expect, test } from './fixtures/extension.ts';
import { openOwnPage } from './fixtures/list.ts';
import { askedBy, draftWithPicture, showsPupils } from './fixtures/pictured.ts';
import type { Desk } from './setup/screens/desk.ts';
import { unlock } from './setup/screens/desk.ts';
import { OWN_ACTS } from './setup/screens/own-scenes.ts';
import { playScene } from './setup/screens/scene.ts';

/** Every screen that `npm run screens` takes, in both themes; one school's story, act after act. */
test.describe.configure({ mode: 'serial' });
test.use({ story: 'pages-axe' });

const THEMES = ['light', 'dark'] as const;
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
});

for (const [index, { enter, scenes }] of OWN_ACTS.entries()) {
  test.describe(`act ${index + 1}`, () => {
    test.beforeAll(async ({ rig }) => {
      await enter?.({ ...rig, own });
    });
    for (const scene of scenes) {
      test(`axe finds nothing in ${scene.name}`, async ({ page, context, extensionId }) => {
        const desk: Desk = { context, extensionId, own };
        await playScene(scene, page, desk);
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          expect(await axe(page), colorScheme).toEqual([]);
        }
        await scene.after?.(page, desk);
      });
    }
  });
}

test('axe finds nothing in the window that asks who is in the picture', async ({
  page,
  panel,
  context,
  extensionId,
}) => {
  await unlock({ context, extensionId, own });
  await draftWithPicture(page, 'Our reading champion of the week.');
  const sheet = await askedBy(panel, context);
  const passes = async (what: string) => {
    for (const colorScheme of THEMES) {
      await sheet.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axe(sheet), `${what}, ${colorScheme}`).toEqual([]);
    }
  };
  await passes('empty');
  await sheet.getByLabel('Pupils, or other children').check();
  await sheet.getByLabel('Which pupils?').fill('a');
  await passes('searching');
  await showsPupils(sheet, ['Marcus Campbell', 'Rose Whitaker', 'Siân Pritchard', 'Alice Okonkwo']);
  await passes('answered');
});
