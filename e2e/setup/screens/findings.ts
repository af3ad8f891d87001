/// <reference types="chrome" />
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { RULES } from '../../../src/rules/index.ts';
import { inlineComposer, writeAtHome } from '../../fixtures/composer.ts';
import type { Launched } from '../../fixtures/launch.ts';
import { askWorker, openOwnPage, setUpList } from '../../fixtures/list.ts';
import { Panel } from '../../fixtures/panel.ts';
import { askedBy, openedBy, saveSheet, showsPupils } from '../../fixtures/pictured.ts';
import { setUpSchool } from '../../fixtures/school.ts';
import { ExtensionWorld } from '../../fixtures/world.ts';
import { pictureNumber } from '../../picture.ts';
import type { Replica } from '../../x/options.ts';
import { FINDINGS, type Shown } from './findings/drafts.ts';
import { dress, freshFolder, SIZES, settled } from './studio.ts';

/** The label of every button that mends something by itself. */
const FIX = /^(?:Change to|Remove it|Mend it|Move #)/;
/** More presses than any of these drafts has things to mend. */
const MOST_FIXES = 12;

/**
 * One kind of finding after the other in X's page, and what has become of it when it was mended: by the
 * button that the panel offers, or else by a person who does what it says.
 * @returns the folder with `RULE-1-before.png` and `RULE-2-after.png` for every rule
 * @throws Error naming those that could not be shown, when all others have been
 */
export async function takeFindings(
  { context, extensionId }: Launched,
  replica: Replica,
): Promise<string> {
  const folder = freshFolder('findings');
  await setUpSchool(context, extensionId);
  const own = await openOwnPage(context, extensionId);
  await setUpList(own);
  await switchAllOn(own);
  const [size] = SIZES;
  const missed: string[] = [];
  for (const [index, { id }] of RULES.entries()) {
    const shown = FINDINGS[id];
    await replica.reset();
    const page = await context.newPage();
    const panel = new Panel(page, await ExtensionWorld.attach(page, extensionId, []));
    await dress(page, 'light', size);
    const take = async (when: string): Promise<void> => {
      await panel.open();
      await settled(page);
      await page.screenshot({ path: join(folder, `${id}-${when}.png`) });
    };
    const stage = { page, panel, context, picture: index };
    try {
      await write(stage, shown);
      await panel.shows(shown.says, 90_000);
      await take('1-before');
      await mend(stage, shown);
      await take('2-after');
    } catch (error) {
      missed.push(`${id}: ${String(error)}`);
    }
    await page.close();
  }
  await askWorker(own, 'vault-lock', {});
  if (missed.length > 0) throw new Error(`Not shown:\n${missed.join('\n')}`);
  return folder;
}

/** Also the rules that wait until somebody asks for them. */
async function switchAllOn(own: Page): Promise<void> {
  for (const { id, severity } of RULES) {
    const message = { type: 'save-rule', rule: id, setting: { severity } };
    await own.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  }
}

interface Stage {
  readonly page: Page;
  readonly panel: Panel;
  readonly context: BrowserContext;
  /** Which picture; each has bytes of its own, so that nothing was said of it before. */
  readonly picture: number;
}

async function write({ page, panel, context, picture }: Stage, shown: Shown): Promise<void> {
  // All at once: key by key takes longer than anybody waits for where the machine is busy.
  await writeAtHome(page, '');
  await page.keyboard.insertText(shown.text);
  if (shown.pupils === undefined) return;
  await page.locator('main').getByTestId('fileInput').setInputFiles(pictureNumber(picture));
  await page.locator('main').getByTestId('attachments').locator('img').waitFor();
  const sheet = await askedBy(panel, context);
  if (shown.pupils.length > 0) await showsPupils(sheet, shown.pupils);
  else await sheet.getByLabel('Work, things or a place, without people').check();
  await saveSheet(sheet);
}

async function mend({ page, panel, context }: Stage, shown: Shown): Promise<void> {
  const { instead } = shown;
  if (instead === 'fix') {
    for (let pressed = 0; pressed < MOST_FIXES; pressed += 1) {
      await panel.open();
      const fix = (await panel.controls()).find((name) => FIX.test(name));
      if (fix === undefined) break;
      await panel.click(fix);
      await settled(page);
    }
    return;
  }
  if ('pupils' in instead) {
    const sheet = await openedBy(panel, context, /^Change who is in the picture/);
    await sheet.getByRole('group', { name: 'What does it show?' }).first().waitFor();
    await sheet.getByLabel('Work, things or a place, without people').check();
    await saveSheet(sheet);
  } else {
    const editor = inlineComposer(page).editor();
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText(instead.text);
  }
  await panel.shows(/no breach found/i, 60_000);
}
