import type { Page } from 'playwright';
import { inlineComposer } from '../fixtures/composer.ts';
import { HOME } from '../fixtures/school.ts';
import { type LastKey, measureKey } from './last-key.ts';

/** A draft of about 200 characters, ordinary school text; each round gets a number of its own. */
const draft = (round: number): string =>
  `Visit number ${round}: Year 4 walked to the canal this morning, counted eleven boats, drew the ` +
  'lock gates and ate their packed lunches in the sun. Thank you to the families who came along. It was ';

/** One round: the breach is finished by the last key, then mended by one more. */
export interface Round {
  readonly breach: LastKey;
  readonly mend: LastKey;
}

/** What stands before the last key, that key, and the words it completes. */
interface Breach {
  readonly typed: string;
  readonly key: string;
  readonly words: string;
}
/** What the page itself finds. */
const TEXTING: Breach = { typed: 'gr', key: '8', words: 'gr8' };
/** What only the proofreader knows, in its own process. */
export const GRAMMAR: Breach = { typed: 'fun that all could o', key: 'f', words: 'could of' };

/** Types the breach at the end of a fresh draft, `rounds` times. */
export async function typeRounds(
  page: Page,
  rounds: number,
  marks: boolean,
  { typed, key, words }: Breach = TEXTING,
): Promise<Round[]> {
  // tsx wraps inner functions in a helper called __name, which the page does not have.
  await page.addInitScript('globalThis.__name = (f) => f;');
  await page.goto(HOME);
  const editor = inlineComposer(page).editor();
  await editor.click();
  const results: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = draft(round);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText(before);
    await page.keyboard.type(typed, { delay: 60 });
    const text = `${before}${typed}${key}`;
    const breach = await measureKey(page, key, { text, mark: marks ? words : null });
    const mend = await measureKey(page, 'Backspace', {
      text: `${before}${typed}`,
      mark: marks ? '' : null,
    });
    results.push({ breach, mend });
  }
  return results;
}
