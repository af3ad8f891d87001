import type { Page } from 'playwright';
import { typeInto, writeAtHome, writeInDialog } from '../../fixtures/composer.ts';
import type { Panel } from '../../fixtures/panel.ts';
import { draftWithPicture } from '../../fixtures/pictured.ts';

type Play = (page: Page, panel: Panel) => Promise<void>;

/** What stands in X's page, by the draft that brings it about. */
export const X_SCENES: Readonly<Record<string, Play>> = {
  'not-right': async (page, panel) => {
    await writeAtHome(page, 'WELL DONE EVERYONE! Our Gr8 Club met.');
    await panel.open();
    await panel.click(/^Not right\? /);
  },
  dismissed: async (page, panel) => {
    await writeAtHome(page, 'WELL DONE EVERYONE! What a day.');
    await panel.open();
    await panel.click(/^Dismiss: /);
    await panel.shows(/1 dismissed/);
    await panel.open();
  },
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
  'messages-list': async (page) => {
    await page.goto('https://x.com/i/chat');
  },
  'messages-talk': async (page) => {
    await page.goto('https://x.com/i/chat/1000');
    await page.getByTestId('dm-composer-textarea').fill('Thank you for writing to us.');
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

/** The same for drafts with a picture, once there is a list. */
export const PICTURE_SCENES: Readonly<Record<string, Play>> = {
  'name-and-picture': async (page) => {
    const { post } = await draftWithPicture(page, 'Well done, Alice, our reading champion!');
    await post.click();
  },
  'picture-held': async (page) => {
    const { post } = await draftWithPicture(page, 'Our reading champion of the week.');
    await post.click();
  },
};

/** The first while the list is locked. */
export const LOCKED_SCENES: Readonly<Record<string, Play>> = {
  'locked-text': async (page) => {
    await writeAtHome(page, 'Our Year 4 team played well today.');
  },
  'locked-picture': async (page) => {
    const { post } = await draftWithPicture(page, 'Our reading champion of the week.');
    await post.click();
  },
};
