import { writeAtHome } from './fixtures/composer.ts';
import { expect, test } from './fixtures/extension.ts';
import { extensionWorker } from './fixtures/launch.ts';
import { listenAtPorts, toldOverPorts } from './fixtures/told-to-x.ts';

/** Drafts that a page makes by machine are not checked one and all; those of a person always are. */
test.describe.configure({ timeout: 90_000 });
// All pages of a browser share the pace: no other file's tests come right after these.
test.use({ story: 'machine-drafts' });

/**
 * Writes one draft after the other by script, with a moment for each answer: one to an older draft is
 * never shown. Runs inside the page. @returns the timer.
 */
function writeOn(element: Element, everyMs: number): number {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (!(text instanceof Text)) throw new Error('The editor keeps its text elsewhere.');
  const { data } = text;
  let draft = 0;
  return window.setInterval(() => {
    draft += 1;
    text.data = `${data} ${draft}`;
  }, everyMs);
}

const FINE = 'Our choir sang beautifully this morning.';

test('a person’s keys and pastes are one draft each, and all of them are checked', async ({
  page,
  panel,
  context,
  extensionId,
}) => {
  const worker = await extensionWorker(context, extensionId);
  await listenAtPorts(worker);
  const { editor } = await writeAtHome(page, '');
  const keys = 'We were very proud of everybody. '.repeat(2);
  await editor().pressSequentially(keys);
  await page.keyboard.insertText('And a long paste. '.repeat(5));
  await panel.shows(/no breach found/i);
  const told = await toldOverPorts(worker);
  expect(told).not.toContain('busy');
  const verdicts = told.split('"type":"verdict"').length - 1;
  expect(verdicts).toBeGreaterThan(keys.length / 2);
  expect(verdicts).toBeLessThan(keys.length + 5);
});

test('a script that tries one word after the other gets not checked; once it rests, all is checked', async ({
  page,
  panel,
}) => {
  const { editor } = await writeAtHome(page, FINE);
  await panel.shows(/no breach found/i);
  const writing = await editor().evaluate(writeOn, 10);
  await panel.shows(/not checked/i, 40_000);
  await page.evaluate((timer) => window.clearInterval(timer), writing);
  await panel.shows(/no breach found/i);
});

test('a page that loads itself anew begins where it was', async ({
  page,
  panel,
  context,
  extensionId,
}) => {
  const worker = await extensionWorker(context, extensionId);
  const first = await writeAtHome(page, FINE);
  await first.editor().evaluate(writeOn, 10);
  await panel.shows(/not checked/i, 40_000);
  await listenAtPorts(worker);
  const { editor } = await writeAtHome(page, FINE);
  const verdicts = async () => (await toldOverPorts(worker)).split('"type":"verdict"').length - 1;
  const before = await verdicts();
  await editor().evaluate(writeOn, 10);
  await expect.poll(async () => (await toldOverPorts(worker)).includes('busy')).toBe(true);
  // With room of its own it would have had three hundred.
  expect((await verdicts()) - before).toBeLessThan(150);
});
