import type { Page } from 'playwright/test';
import { derivePosts, type Post } from '../src/posts/index.ts';
import { modalComposer, textIn, typeInto } from './fixtures/composer.ts';
import { expect, type Panel, test } from './fixtures/extension.ts';
import { askWorker, idOf, openOwnPage, setUpList } from './fixtures/list.ts';
import { askedBy, saveSheet, showsPupils } from './fixtures/pictured.ts';

/**
 * A post that quotes another one shows its pictures too: somebody says who is in them, and whoever may
 * not be shown is not shown so either. Each reads what the server received.
 */
test.use({ story: 'quoted' });
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const PUPIL = 'Marcus Campbell';
const OWN = ['HollyLanePrim', 'The allotment has beans at last'] as const;
const ANOTHERS = ['home', 'A timetable from 1958'] as const;
let own: Page;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

const posts = async (): Promise<Post[]> =>
  derivePosts((await askWorker(own, 'posts-read', {})).events);

/** Quotes the post that says this, from X's own menu where it stands. */
async function quote(page: Page, [path, said]: readonly [string, string], text: string) {
  await page.goto(`https://x.com/${path}`);
  const posts = page.locator('article', { hasText: said });
  // What quotes it already says the same.
  const itself = posts.filter({ hasNot: page.locator('[role=link] [data-testid=User-Name]') });
  await itself.getByTestId('retweet').click();
  await page.locator('[role=menuitem][href="/compose/post"]').click();
  const composer = modalComposer(page);
  await typeInto(composer.editor(), text);
  return composer;
}

const noOverride = async (panel: Panel) => {
  await panel.open();
  expect((await panel.seen())?.text).not.toMatch(/let it go/i);
};

test('a post of somebody else’s: held, said to show no children, and posted once', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const { editor, post } = await quote(page, ANOTHERS, 'Trains were late then too.');
  await panel.shows(/not checked, held/i);
  await post.click();
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe('Trains were late then too.');
  const sheet = await askedBy(panel, context);
  await expect(sheet.getByText('This is in the post you are quoting.')).toBeVisible();
  await sheet.getByLabel('No children').check();
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['Trains were late then too.']);
  await expect
    .poll(async () => (await posts()).find(({ checked }) => checked))
    .toMatchObject({ shows: 'no-pupils', media: true });
});

test('one of the school’s own: what is said of it is recorded of both, and nobody is asked again', async ({
  page,
  panel,
  context,
  replica,
}) => {
  const first = await quote(page, OWN, 'Look how they grew.');
  await panel.shows(/not checked, held/i);
  const sheet = await askedBy(panel, context);
  await showsPupils(sheet, [PUPIL]);
  await saveSheet(sheet);
  await panel.shows(/no breach found/i);
  await first.post.click();
  await expect.poll(() => replica.posted()).toEqual(['Look how they grew.']);
  const marcus = await idOf(own, PUPIL);
  const showing = async () => (await posts()).filter(({ pupils }) => pupils.includes(marcus));
  await expect
    .poll(async () => (await showing()).map(({ checked }) => checked))
    .toEqual([true, false]);

  const second = await quote(page, OWN, 'And once more.');
  await panel.shows(/no breach found/i);
  await second.post.click();
  await expect.poll(() => replica.posted()).toEqual(['Look how they grew.', 'And once more.']);
  await expect.poll(async () => (await showing()).length).toBe(3);
});

test('with a pupil whose consent was withdrawn it is held, and nobody can let it go', async ({
  page,
  panel,
  replica,
}) => {
  await askWorker(own, 'list-record', {
    bodies: [
      {
        type: 'consent-withdrawn',
        pupil: await idOf(own, PUPIL),
        evidence: { kind: 'phone', reference: '' },
        givenBy: 'Mrs D Campbell',
        relationship: 'Mother',
        uses: ['social-media'],
        on: '2020-01-01',
      },
    ],
  });
  const { editor, post } = await quote(page, OWN, 'Look again.');
  await panel.shows(/^held/i);
  await panel.shows(/this picture may not go/i);
  await noOverride(panel);
  await post.click();
  await page.keyboard.press('Control+Enter');
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
  expect(await textIn(editor())).toBe('Look again.');
});

test('a link to a post that X has not drawn yet stays held: nobody can say who is in it', async ({
  page,
  panel,
  replica,
}) => {
  await page.goto('https://x.com/compose/post');
  const { editor, post } = modalComposer(page);
  await typeInto(editor(), 'https://x.com/HollyLanePrim/status/1977777777777777777 ');
  await panel.shows(/not checked, held/i);
  await panel.shows(/can’t read which/i);
  await post.click();
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
});
