import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { typeInto, writeAtHome, writeInDialog } from '../fixtures/composer.ts';
import { type Launched, launch } from '../fixtures/launch.ts';
import { Panel } from '../fixtures/panel.ts';
import { setUpSchool, setupAddress } from '../fixtures/school.ts';
import { ExtensionWorld } from '../fixtures/world.ts';
import { startReplica } from '../x/index.ts';
import { STATE } from './paths.ts';

/**
 * `npm run screens`: every screen of ours in both themes, wide, narrow and at 200 % zoom, as
 * pictures to look at. To the layout, a zoom of 200 % is half as many CSS pixels.
 */
const FOLDER = join(STATE, 'screens');
const SIZES = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 400, height: 800 },
  { name: 'zoom-200', width: 640, height: 450 },
] as const;
const THEMES = ['light', 'dark'] as const;

const SCENES: Record<string, (page: Page) => Promise<void>> = {
  inline: async (page) => {
    await writeAtHome(page, 'Our Year 4 team played a gr8 match today.');
  },
  held: async (page) => {
    const { post } = await writeAtHome(
      page,
      'Thx to all for a gr8 #SportsDay at school, c u next year.',
    );
    await post.click();
  },
  clear: async (page) => {
    await writeAtHome(page, 'Our Year 4 team played well today.');
  },
  modal: async (page) => {
    const { post } = await writeInDialog(
      page,
      'A visit to #Eureka with Year 5 this morning. It was gr8.',
    );
    await post.click();
  },
  thread: async (page) => {
    const { editor, addRow, post } = await writeInDialog(
      page,
      'Harvest festival: 312 items collected.',
    );
    await addRow.click();
    await typeInto(editor(1), 'Thx to every family!');
    await post.click();
  },
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const replica = await startReplica();
try {
  const launched = await launch({ headless: true, args: replica.chromiumArgs });
  await takeAll(launched).finally(launched.close);
} finally {
  await replica.close();
}
console.log(`Pictures in ${FOLDER}`);

async function takeAll({ context, extensionId }: Launched): Promise<void> {
  await setUpSchool(context, extensionId);
  for (const theme of THEMES) {
    await replica.set({ theme });
    for (const { name, width, height } of SIZES) {
      const page = await context.newPage();
      const world = await ExtensionWorld.attach(page, extensionId, []);
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme });
      for (const [scene, play] of Object.entries(SCENES)) {
        await replica.reset();
        await play(page);
        await new Panel(page, world).shows(/held|found|mend/i);
        await settled(page);
        await page.screenshot({ path: join(FOLDER, `${scene}-${theme}-${name}.png`) });
      }
      const setup = await context.newPage();
      await setup.goto(setupAddress(extensionId));
      await setup.emulateMedia({ colorScheme: theme });
      await setup.setViewportSize({ width, height });
      await setup.getByText(/^Known: @/).waitFor();
      await setup.screenshot({ path: join(FOLDER, `setup-${theme}-${name}.png`), fullPage: true });
      await setup.close();
      await page.close();
    }
  }
}

/** The card waits a little before it opens by itself; then nothing moves any more. */
async function settled(page: Page): Promise<void> {
  let before = '';
  for (let same = 0; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = (await page.screenshot()).toString('base64');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
