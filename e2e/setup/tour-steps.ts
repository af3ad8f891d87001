import type { BrowserContext, Page } from 'playwright';
import {
  inlineComposer,
  modalComposer,
  textOf,
  typeInto,
  writeAtHome,
  writeInDialog,
} from '../fixtures/composer.ts';
import { highlights } from '../fixtures/highlights.ts';
import type { Panel } from '../fixtures/panel.ts';
import { learnAccount, nameSchool, SCHOOL } from '../fixtures/school.ts';
import { until } from '../fixtures/until.ts';
import type { Replica } from '../x/options.ts';

export interface Stage {
  readonly context: BrowserContext;
  readonly replica: Replica;
  readonly setup: Page;
  /** The tab on X. */
  readonly page: Page;
  readonly panel: Panel;
}

export interface TourStep {
  readonly title: string;
  /** Whose picture is taken afterwards; the tab on X unless told otherwise. */
  readonly picture?: 'setup';
  /** Does it, makes sure of it, and says what was seen. */
  run(stage: Stage): Promise<string>;
}

const DRAFT = 'Our Year 4 team played a gr8 match today.';
const MENDED = 'Our Year 4 team played a great match today.';
const TAGGED = 'A visit to #Eureka with Year 5 this morning.';
const ROWS = ['Harvest festival: 312 items collected.', 'Thx to every family!'];

export const TOUR_STEPS: readonly TourStep[] = [
  {
    title: 'Set up the school',
    picture: 'setup',
    async run({ setup, page }) {
      await nameSchool(setup);
      await learnAccount(setup, page);
      return `${SCHOOL.name} is set up, and a visit to X taught Lollipop its account.`;
    },
  },
  {
    title: 'Type texting shorthand',
    async run({ page }) {
      await page.bringToFront();
      await typeInto(inlineComposer(page).editor(), DRAFT);
      await underlined(page, 'gr8');
      return '“gr8” is underlined while the rest of the sentence is not.';
    },
  },
  {
    title: 'Press Post',
    async run({ page, panel, replica }) {
      await inlineComposer(page).post.click();
      await panel.shows(/held/i);
      await panel.open();
      await panel.control(/great/);
      await nothingPosted(replica);
      return `The panel says: ${sentences(await panel.text())}`;
    },
  },
  {
    title: 'Use the fix',
    async run({ page, panel }) {
      await panel.click(/great/);
      const editor = inlineComposer(page).editor();
      await until(async () => (await textOf(editor)) === MENDED, `the draft reads “${MENDED}”`);
      await nothingUnderlined(page);
      return `One press, and the draft reads: ${await textOf(editor)}`;
    },
  },
  {
    title: 'Post it',
    async run({ page, replica }) {
      await inlineComposer(page).post.click();
      await arrives(replica, [MENDED]);
      return 'It went through, once, as written.';
    },
  },
  {
    title: 'In the dark: a hashtag in the middle of a sentence',
    async run({ page, panel, replica }) {
      await replica.set({ theme: 'dark' });
      await replica.reset();
      await writeAtHome(page, TAGGED);
      await underlined(page, '#Eureka');
      await panel.shows('Eureka');
      return '“#Eureka” is underlined; it is a warning, so Post would go.';
    },
  },
  {
    title: 'A thread in the dialog: the breach is in its second post',
    async run({ page, panel, replica }) {
      const { editor, addRow, post } = await writeInDialog(page, ROWS[0] ?? '');
      await addRow.click();
      await typeInto(editor(1), ROWS[1] ?? '');
      await underlined(page, 'Thx');
      await post.click();
      await panel.shows(/held/i);
      await nothingPosted(replica);
      return 'The whole thread is held for one word in its second post.';
    },
  },
  {
    title: 'Mend the thread and send it',
    async run({ page, panel, replica }) {
      const { editor, post } = modalComposer(page);
      await panel.open();
      await panel.click(/thanks|thank you/i);
      await nothingUnderlined(page);
      const rows = [await textOf(editor(0)), await textOf(editor(1))];
      await post.click();
      await arrives(replica, rows);
      return `Both posts went, in order: ${rows.map((row) => `“${row}”`).join(', ')}`;
    },
  },
];

function underlined(page: Page, words: string): Promise<unknown> {
  return until(
    async () => (await highlights(page)).some(({ text }) => text === words),
    `“${words}” is underlined`,
  );
}

function nothingUnderlined(page: Page): Promise<unknown> {
  return until(async () => (await highlights(page)).length === 0, 'nothing is underlined any more');
}

async function nothingPosted(replica: Replica): Promise<void> {
  const left = await replica.posted();
  if (left.length > 0) throw new Error(`This left: ${JSON.stringify(left)}`);
}

async function arrives(replica: Replica, texts: readonly string[]): Promise<void> {
  await until(
    async () => (await replica.posted()).length >= texts.length,
    `${texts.length} posts arrive`,
  );
  const posted = JSON.stringify(await replica.posted());
  if (posted !== JSON.stringify(texts)) throw new Error(`What arrived was ${posted}`);
}

/** What the panel explains, without the headings and the labels of its buttons. */
function sentences(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  return lines.filter((line) => /[.!?]$/.test(line)).join(' ');
}
