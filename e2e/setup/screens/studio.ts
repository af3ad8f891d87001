import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Launched, launch } from '../../fixtures/launch.ts';
import { startReplica } from '../../x/index.ts';
import type { Replica } from '../../x/options.ts';
import { STATE } from '../paths.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** To the layout, a zoom of 200 % is half as many CSS pixels; 320 x 256 is 400 % (WCAG 1.4.10). */
export const SIZES = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 360, height: 800 },
  { name: 'zoom-200', width: 640, height: 450 },
  { name: 'zoom-400', width: 320, height: 256 },
] as const;
export type Size = (typeof SIZES)[number];

/** An empty folder of that name below `.lollipop`. */
export function freshFolder(name: string): string {
  const folder = join(STATE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A browser and a replica of X for as long as `work` takes. */
export async function withBrowser(
  work: (launched: Launched, replica: Replica) => Promise<void>,
): Promise<void> {
  const replica = await startReplica();
  try {
    const launched = await launch({ headless: true, args: replica.chromiumArgs });
    await work(launched, replica).finally(launched.close);
  } finally {
    await replica.close();
  }
}

/** Makes the page look so; a window of its own keeps what it is until told otherwise. */
export async function dress(page: Page, theme: Theme, { width, height }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
}

/**
 * The whole page in one picture. The window is made as high as the page: a picture beyond the window
 * would have what sticks to its lower edge lie across the middle.
 */
export async function takeWhole(page: Page, path: string): Promise<void> {
  const before = page.viewportSize();
  if (!before) throw new Error('A page of the studio has a size.');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: before.width, height: Math.max(height, before.height) });
  await page.screenshot({ path });
  await page.setViewportSize(before);
}

/** The card in X waits a little before it opens by itself; then nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  for (let same = 0; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = (await page.screenshot()).toString('base64');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
