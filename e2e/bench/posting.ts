import type { Page } from 'playwright';
import { inlineComposer } from '../fixtures/composer.ts';
import { HOME } from '../fixtures/school.ts';
import { until } from '../fixtures/until.ts';
import type { Replica } from '../x/options.ts';

/** Long enough for the verdict to be there, as when somebody reads their post once more. */
const READ_MS = 700;

/** Milliseconds from the press of Ctrl+Enter to X's server, for a post that may go. */
export interface Posting {
  /** The verdict was there. */
  readonly read: readonly number[];
  /** Pasted and posted in the same breath: there was none yet. */
  readonly atOnce: readonly number[];
}

/** Posts `rounds` fine posts in each of the two ways. */
export async function postRounds(page: Page, replica: Replica, rounds: number): Promise<Posting> {
  const { editor } = inlineComposer(page);
  let sent = (await creations(replica)).length;
  const one = async (text: string, pauseMs: number): Promise<number> => {
    await page.goto(HOME);
    await editor().click();
    await page.keyboard.insertText(text);
    if (pauseMs > 0) await page.waitForTimeout(pauseMs);
    const pressed = Date.now();
    await page.keyboard.press('Control+Enter');
    sent += 1;
    const went = await until(async () => (await creations(replica))[sent - 1], 'it is posted');
    return went.at - pressed;
  };
  const read: number[] = [];
  const atOnce: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    read.push(await one(`Visit number ${round}: Year 4 walked to the canal.`, READ_MS));
    atOnce.push(await one(`Visit number ${round}: Year 5 drew the lock gates.`, 0));
  }
  return { read, atOnce };
}

const creations = async (replica: Replica) =>
  (await replica.received()).filter(({ operation }) => operation === 'CreateTweet');
