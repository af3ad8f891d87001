import {
  inlineComposer,
  modalComposer,
  textOf,
  typeInto,
  writeAtHome,
  writeInDialog,
} from '../../fixtures/composer.ts';
import { learnAccount, nameSchool, SCHOOL } from '../../fixtures/school.ts';
import { until } from '../../fixtures/until.ts';
import {
  arrives,
  nothingPosted,
  nothingUnderlined,
  sentences,
  type TourStep,
  underlined,
} from './step.ts';

const DRAFT = 'Our Year 4 team played a gr8 match today.';
const MENDED = 'Our Year 4 team played a great match today.';
const TAGGED = 'A visit to #Eureka with Year 5 this morning.';
const ROWS = ['Harvest festival: 312 items collected.', 'Thx to every family!'];

/** Words: what is marked while they are typed, held at Post, and mended. */
export const WRITING: readonly TourStep[] = [
  {
    title: 'Set up the school',
    picture: 'own',
    async run({ own, page }) {
      await nameSchool(own);
      await learnAccount(own, page);
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
