import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Launched, launch } from '../fixtures/launch.ts';
import { Panel } from '../fixtures/panel.ts';
import { openSetup } from '../fixtures/school.ts';
import { ExtensionWorld } from '../fixtures/world.ts';
import { startReplica } from '../x/index.ts';
import type { Replica } from '../x/options.ts';
import { TOUR } from './paths.ts';
import { LIST } from './tour/list.ts';
import type { Stage, TourStep } from './tour/step.ts';
import { WRITING } from './tour/writing.ts';

const TOUR_STEPS = [...WRITING, ...LIST];

/**
 * The guided tour: what a person would try, with real clicks and keys and no window. Writes numbered
 * pictures and a summary, and prints what happened at each step.
 * @param why it is taken instead of opening a window, as a sentence.
 * @throws {Error} at the first step that does not do what it says; its picture is kept.
 */
export async function takeTour(why = ''): Promise<void> {
  rmSync(TOUR, { recursive: true, force: true });
  mkdirSync(TOUR, { recursive: true });
  const what = 'This is a guided tour on a copy of X that runs on this computer.';
  console.log(`\n${why} ${what}\n`.replace(/^\n /, '\n'));
  const replica = await startReplica();
  try {
    const launched = await launch({ headless: true, args: replica.chromiumArgs });
    await walk(launched, replica).finally(launched.close);
  } finally {
    await replica.close();
  }
}

async function walk({ context, extensionId }: Launched, replica: Replica): Promise<void> {
  const summary: string[] = ['# Guided tour', ''];
  try {
    const own = await openSetup(context, extensionId);
    const page = await context.newPage();
    const world = await ExtensionWorld.attach(page, extensionId, []);
    const panel = new Panel(page, world);
    const stage: Stage = { context, extensionId, replica, own, page, panel };
    for (const [index, step] of TOUR_STEPS.entries()) {
      const number = String(index + 1).padStart(2, '0');
      const file = `${number}-${step.title.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
      let happened: string;
      try {
        happened = await step.run(stage);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        summary.push(`${index + 1}. **${step.title}** FAILED: ${why}`, '', `   ![](${file})`, '');
        throw new Error(`Step ${index + 1} of the tour, "${step.title}", failed: ${why}`);
      } finally {
        await shown(stage, step.picture).screenshot({ path: join(TOUR, file) });
      }
      console.log(`${index + 1}. ${step.title}\n   ${happened}\n   ${join(TOUR, file)}`);
      summary.push(`${index + 1}. **${step.title}** ${happened}`, '', `   ![](${file})`, '');
    }
  } finally {
    writeFileSync(join(TOUR, 'summary.md'), summary.join('\n'));
    console.log(`\nPictures and summary: ${TOUR}`);
  }
}

/** The window that asks who is in a picture is the newest page, as long as it is open. */
function shown({ context, own, page }: Stage, what: TourStep['picture']): Page {
  if (what === 'own') return own;
  const newest = context.pages().at(-1);
  return what === 'window' && newest ? newest : page;
}
