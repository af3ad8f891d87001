import {
  inlineComposer,
  modalComposer,
  textIn,
  typeInto,
  writeAtHome,
  writeInDialog,
} from '../fixtures/composer.ts';
import { expect, HOME, test } from '../fixtures/extension.ts';
import { PICTURE } from '../picture.ts';
import { PERSONAL } from './options.ts';

/**
 * The replica's composer against x-web-client, without a school: the extension lies idle. Sections
 * are of that document.
 */
test.use({ school: 'none', story: 'replica' });

test('2.3: a draft is on X’s servers, for its own account', async ({ page, context, replica }) => {
  const { editor, post } = await writeInDialog(page, 'Half a thought');
  await page.locator('[role=dialog] input[type=file]').setInputFiles(PICTURE);
  await expect(post).toBeEnabled();
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const drafts = 'https://x.com/compose/post/unsent/drafts';
  const [twid] = (await context.cookies('https://x.com')).filter(({ name }) => name === 'twid');
  if (!twid) throw new Error('Nobody is signed in.');
  await context.addCookies([{ ...twid, value: `u%3D${PERSONAL.id}` }]);
  await page.goto(drafts);
  await expect(page.getByText('Hold that thought')).toBeVisible();

  await context.addCookies([twid]);
  await page.goto(drafts);
  await page.getByTestId('unsentTweet').click();
  await expect(editor()).toBeVisible();
  expect(await textIn(editor())).toBe('Half a thought');
  await expect(page.getByTestId('attachments').locator('img')).toHaveCount(1);
  // With it Lollipop would hold the post, since nobody has said who is in the picture.
  await page.getByRole('dialog').getByRole('button', { name: 'Remove media' }).click();
  await post.click();
  await expect.poll(() => replica.posted()).toEqual(['Half a thought']);
  await page.goto(drafts);
  await expect(page.getByText('Hold that thought')).toBeVisible();
});

test('2.3: a planned post is listed and can be planned anew', async ({ page, replica }) => {
  await page.goto('https://x.com/compose/post');
  const { editor, post } = modalComposer(page);
  const plan = async () => {
    await page.getByRole('dialog').getByTestId('scheduleOption').click();
    await page.getByTestId('scheduledConfirmationPrimaryAction').click();
    await page.getByTestId('scheduledTweetIndicator').waitFor();
  };
  await plan();
  await typeInto(editor(), 'In five days');
  await post.click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const planned = 'https://x.com/compose/post/unsent/scheduled';
  await page.goto(planned);
  await page.getByTestId('unsentTweet').click();
  await expect(page.getByTestId('scheduledTweetIndicator')).toBeVisible();
  await typeInto(editor(), '!');
  await post.click();
  await expect.poll(() => replica.posted()).toHaveLength(2);
  await page.goto(planned);
  await expect(page.getByTestId('unsentTweet')).toHaveCount(1);
});

test('2.3: what was said already is refused, in X’s words', async ({ page }) => {
  await page.goto(HOME);
  const { editor, post } = inlineComposer(page);
  for (const words of ['Your post was sent.', 'Whoops! You already said that.']) {
    await typeInto(editor(), 'Once is enough');
    await post.click();
    await expect(page.getByTestId('toast')).toContainText(words);
  }
  expect(await textIn(editor())).toBe('Once is enough');
});

test('2.3: the place of a post is searched for and sent', async ({ page, replica }) => {
  await replica.set({ location: true });
  const { post } = await writeInDialog(page, 'Here we are');
  await page.getByRole('dialog').getByTestId('geoButton').click();
  await page.getByLabel('Search locations').fill('elm');
  await page.getByRole('button', { name: 'Elm Park' }).click();
  await expect(page).toHaveURL('https://x.com/compose/post');
  await expect(page.getByRole('link', { name: 'Elm Park' })).toBeVisible();
  await post.click();
  await expect.poll(() => replica.posted()).toHaveLength(1);
  const sent = (await replica.received()).find(({ operation }) => operation === 'CreateTweet');
  expect(sent?.body).toMatchObject({ variables: { geo: { place_id: expect.any(String) } } });
});

test('7.6: the captions of a video reach X before its post', async ({ page, replica }) => {
  await page.goto('https://x.com/compose/post');
  const { post } = modalComposer(page);
  const file = (name: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from(name) });
  const input = page.locator('[role=dialog] input[type=file]');
  await input.setInputFiles(file('choir.mp4', 'video/mp4'));
  await expect(post).toBeEnabled();
  await page.getByTestId('addSubtitlesLabel').click();
  await input.setInputFiles(file('choir.srt', 'application/x-subrip'));
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL('https://x.com/compose/post');
  await expect(page.getByTestId('addSubtitlesLabel')).toHaveText('choir.srt');
  await post.click();
  await expect.poll(() => replica.posted()).toHaveLength(1);
  const calls = (await replica.received()).map(({ path }) => path.split('/').pop());
  const [captions, created] = [calls.indexOf('create.json'), calls.indexOf('CreateTweet')];
  expect(captions).toBeGreaterThan(-1);
  expect(captions).toBeLessThan(created);
});

test('2.3: X’s own reminder of descriptions opens before the post goes', async ({
  page,
  replica,
}) => {
  await replica.set({ altTextNudge: true });
  await page.goto('https://x.com/compose/post');
  const { post } = modalComposer(page);
  await page.locator('[role=dialog] input[type=file]').setInputFiles(PICTURE);
  await post.click();
  await page.getByTestId('altTextEducationSheetPrimaryAction').click();
  await expect(page.getByTestId('altTextInput')).toBeVisible();
  await page.goBack();
  await post.click();
  await page.getByTestId('altTextEducationSheetSecondaryAction').click();
  await expect.poll(() => replica.posted()).toHaveLength(1);
});

test('2.2: with rbd every paragraph has a node of its own', async ({ page, replica }) => {
  await replica.set({ rbd: true });
  const { editor } = await writeAtHome(page, 'One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('Zero');
  expect(await textIn(editor())).toBe('Zero\nOne\nTwo');
  const keys = await editor()
    .locator('[data-contents] > [data-rbd-draggable-id]')
    .evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-rbd-draggable-id'),
        one.firstElementChild?.getAttribute('data-offset-key')?.split('-')[0],
      ]),
    );
  expect(keys).toHaveLength(3);
  for (const [outer, inner] of keys) expect(outer).toBe(inner);
});
