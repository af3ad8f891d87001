import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Launched } from '../../fixtures/launch.ts';
import { openOwnPage } from '../../fixtures/list.ts';
import { Panel } from '../../fixtures/panel.ts';
import { askedBy, showsPupils } from '../../fixtures/pictured.ts';
import { setUpSchool } from '../../fixtures/school.ts';
import { ExtensionWorld } from '../../fixtures/world.ts';
import type { Replica } from '../../x/options.ts';
import { type Desk, lock, unlock } from './desk.ts';
import { OWN_ACTS } from './own-scenes.ts';
import { playScene } from './scene.ts';
import {
  dress,
  freshFolder,
  SIZES,
  type Size,
  settled,
  THEMES,
  type Theme,
  takeWhole,
} from './studio.ts';
import { LOCKED_SCENES, PICTURE_SCENES, X_SCENES } from './x-scenes.ts';

/** In which theme and size, and where the pictures go. */
interface Look {
  readonly theme: Theme;
  readonly size: Size;
  readonly file: (scene: string) => string;
}

/**
 * Takes every screen in both themes and all sizes.
 * @param wanted only scenes whose name contains this; all of them when empty
 * @returns the folder
 */
export async function takeAll(
  { context, extensionId }: Launched,
  replica: Replica,
  wanted: string,
): Promise<string> {
  const folder = freshFolder('screens');
  await setUpSchool(context, extensionId);
  const desk: Desk = { context, extensionId, own: await openOwnPage(context, extensionId) };
  const looks = THEMES.flatMap((theme) =>
    SIZES.map((size): Look => {
      const file = (scene: string) => join(folder, `${scene}-${theme}-${size.name}.png`);
      return { theme, size, file };
    }),
  );
  const onX = async (scenes: typeof X_SCENES, window = false) => {
    const names = Object.keys(scenes).filter((name) => name.includes(wanted));
    if (names.length === 0 && !(window && 'pictured'.includes(wanted))) return;
    for (const look of looks) await takeOnX(desk, replica, look, scenes, names, window);
  };

  for (const [index, { enter, scenes }] of OWN_ACTS.entries()) {
    await enter?.(desk);
    const chosen = scenes.filter(({ name }) => name.includes(wanted));
    for (const { theme, size, file } of chosen.length > 0 ? looks : []) {
      const page = await context.newPage();
      await dress(page, theme, size);
      for (const scene of chosen) {
        await playScene(scene, page, desk);
        await takeWhole(page, file(scene.name));
        await scene.after?.(page, desk);
      }
      await page.close();
    }
    // The first act has no list yet, the second one is open.
    if (index === 0) await onX(X_SCENES);
    if (index === 1) {
      await onX(PICTURE_SCENES, true);
      await lock(desk);
      await onX(LOCKED_SCENES);
      await unlock(desk);
    }
  }
  return folder;
}

async function takeOnX(
  { context, extensionId }: Desk,
  replica: Replica,
  { theme, size, file }: Look,
  scenes: typeof X_SCENES,
  names: readonly string[],
  window: boolean,
): Promise<void> {
  await replica.set({ theme });
  const page = await context.newPage();
  const panel = new Panel(page, await ExtensionWorld.attach(page, extensionId, []));
  await dress(page, theme, size);
  for (const name of names) {
    await replica.reset();
    await scenes[name]?.(page, panel);
    await panel.shows(/held|found|mend|checked|single parents/i);
    await settled(page);
    await page.screenshot({ path: file(name) });
  }
  if (window) {
    await replica.reset();
    await PICTURE_SCENES['picture-held']?.(page, panel);
    await takeWindow(await askedBy(panel, context), { theme, size, file });
  }
  await page.close();
}

/** The window that asks who is in the picture: empty, searching, answered. Nothing is saved. */
async function takeWindow(sheet: Page, { theme, size, file }: Look): Promise<void> {
  await dress(sheet, theme, size);
  const take = (name: string) => takeWhole(sheet, file(name));
  await take('pictured');
  await sheet.getByLabel('Pupils, or other children').check();
  await sheet.getByLabel('Which pupils?').fill('a');
  await take('pictured-searching');
  await showsPupils(sheet, ['Marcus Campbell', 'Rose Whitaker', 'Siân Pritchard', 'Alice Okonkwo']);
  await take('pictured-answered');
  await sheet.getByLabel('Class', { exact: true }).selectOption('5 Ash');
  await sheet.getByRole('button', { name: /^Add the whole class/ }).click();
  await sheet.getByRole('button', { name: 'Not taken by us?' }).click();
  await take('pictured-class');
  await sheet.close();
}
