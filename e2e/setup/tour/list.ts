import { inlineComposer } from '../../fixtures/composer.ts';
import { HEAD } from '../../fixtures/list.ts';
import {
  carryOutPlan,
  chooseList,
  comparePlan,
  createVault,
  keepCode,
  ownAddress,
  unlockWith,
} from '../../fixtures/own-pages.ts';
import { askedBy, draftWithPicture, saveSheet, showsPupils } from '../../fixtures/pictured.ts';
import { arrives, nothingPosted, type Stage, sentences, type TourStep } from './step.ts';

const NAMED = 'Well done, Alice, our reading champion of the week!';
const UNNAMED = 'Our reading champion of the week.';
/** Of the fictional list: one who may be shown, and one whose parents said no to social media. */
const MAY = 'Marcus Campbell';
const MAY_NOT = 'Alice Okonkwo';

/** Names and pictures: the list, who is shown, and the lock. */
export const LIST: readonly TourStep[] = [
  {
    title: 'Set up the consent list',
    picture: 'own',
    async run({ own, extensionId }) {
      await own.bringToFront();
      await own.goto(ownAddress(extensionId, 'vault'));
      const code = await createVault(own);
      const groups = code.split(/\s+/);
      if (groups.length !== 8) throw new Error(`The recovery code has ${groups.length} groups.`);
      return `${HEAD.name} chose a passphrase. The recovery code to be locked away has eight groups.`;
    },
  },
  {
    title: 'Import the list from the office’s export',
    picture: 'own',
    async run({ own }) {
      await keepCode(own);
      await own.getByRole('link', { name: 'Next: import the school’s list' }).click();
      await chooseList(own);
      await comparePlan(own);
      await carryOutPlan(own);
      const counts = own.getByText('40 added, 0 changed, 0 left, 0 rows refused.');
      await counts.waitFor();
      return `The columns were understood, the plan was shown first: ${await counts.innerText()}`;
    },
  },
  {
    title: 'May this pupil be shown? The popup',
    picture: 'own',
    async run({ own, extensionId }) {
      await own.goto(ownAddress(extensionId, 'popup'));
      await own.getByRole('searchbox').fill('alice');
      const one = own.getByRole('button', { name: new RegExp(`${MAY_NOT}.*refused`, 'is') });
      const other = own.getByRole('button', { name: /Alice Bennett.*May be shown/is });
      await Promise.all([one.waitFor(), other.waitFor()]);
      return 'Two are called Alice: one may be shown, the other’s parents refused.';
    },
  },
  {
    title: 'A name beside a picture',
    async run({ page, panel, replica }) {
      await replica.set({ theme: 'light' });
      await replica.reset();
      await page.bringToFront();
      const { post } = await draftWithPicture(page, NAMED);
      await post.click();
      await panel.shows(/held/i);
      await panel.open();
      const words = await panel.shows('“Alice” names a pupil');
      await nothingPosted(replica);
      return `The panel says: ${sentences(words)}`;
    },
  },
  {
    title: 'Say who is in it, in a window that X can’t see',
    picture: 'window',
    async run({ page, panel, context, replica }) {
      await rewrite(page, UNNAMED);
      await panel.shows(/nobody has said/i);
      const sheet = await askedBy(panel, context);
      await showsPupils(sheet, [MAY, MAY_NOT]);
      await sheet.getByText(/One pupil may not be shown/).waitFor();
      await nothingPosted(replica);
      return `${MAY} may be shown, ${MAY_NOT} may not, and the window says so by name.`;
    },
  },
  {
    title: 'Without consent it stays held',
    async run({ context, page, panel, replica }) {
      await saveSheet(newest(context));
      await panel.shows(/held/i);
      await inlineComposer(page).post.click();
      await panel.open();
      const words = await panel.shows('This picture may not go');
      // Neither who it is nor why: both are on the list, and this is X’s page.
      const secret = [MAY, MAY_NOT].flatMap((name) => name.split(' ')).concat('refused');
      const told = secret.find((word) => words.includes(word));
      if (told) throw new Error(`The panel in X’s page says “${told}”.`);
      await nothingPosted(replica);
      return `In X’s page the panel says neither who nor why: ${sentences(words)}`;
    },
  },
  {
    title: 'It was only the display: then it goes',
    async run({ context, page, panel, replica }) {
      const sheet = await askedBy(panel, context);
      await sheet.getByLabel('Work, things or a place, without people').check();
      await saveSheet(sheet);
      await panel.shows(/no breach found/i);
      await inlineComposer(page).post.click();
      await arrives(replica, [UNNAMED]);
      return 'What was said is corrected, nothing speaks against it, and it went as written.';
    },
  },
  {
    title: 'Lock: names and pictures are not checked, and it shows',
    async run({ own, extensionId, page, panel, replica }) {
      await replica.reset();
      await own.goto(ownAddress(extensionId, 'popup'));
      await own.getByRole('button', { name: 'Lock', exact: true }).click();
      await own.getByRole('heading', { name: 'Unlock Lollipop' }).waitFor();
      await page.bringToFront();
      const { post } = await draftWithPicture(page, NAMED);
      await post.click();
      await panel.open();
      const words = await panel.shows(/Lollipop is locked/);
      await nothingPosted(replica);
      return `The same words and a picture are held: ${sentences(words)}`;
    },
  },
  {
    title: 'Unlock: it is checked at once',
    async run({ own, page, panel, replica }) {
      await own.bringToFront();
      await unlockWith(own, HEAD.passphrase);
      await own.getByText(`Open for ${HEAD.name}`).waitFor();
      await page.bringToFront();
      // It was said that this very picture shows no pupil: then a first name beside it is fine.
      await panel.shows(/no breach found/i);
      await nothingPosted(replica);
      return 'The picture is known from before, so nobody is asked again.';
    },
  },
];

/** Other words for the draft; the picture stays. */
async function rewrite(page: Stage['page'], text: string): Promise<void> {
  const editor = inlineComposer(page).editor();
  await editor.press('ControlOrMeta+a');
  await editor.pressSequentially(text);
}

/** The window that was opened last. */
function newest(context: Stage['context']) {
  const page = context.pages().at(-1);
  if (!page) throw new Error('No window is open.');
  return page;
}
