/// <reference types="chrome" />
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test, type Worker } from 'playwright/test';
import { newCanary } from '../src/vault/testing/canary.ts';
import { bodiesOf, putOnDisk, requestsIn } from './fixtures/canary.ts';
import { inlineComposer, typeInto } from './fixtures/composer.ts';
import { heapOf, holdsWord, WHOLE_STRINGS } from './fixtures/heap.ts';
import { extensionWorker, type Launched, launch } from './fixtures/launch.ts';
import { askWorker, HEAD, openOwnPage, setUpList } from './fixtures/list.ts';
import { nodesOf } from './fixtures/nodes.ts';
import { Panel } from './fixtures/panel.ts';
import { attachPicture, openedBy, saveSheet, showsPupils } from './fixtures/pictured.ts';
import { scanProfile } from './fixtures/profile-scan.ts';
import { HOME, SCHOOL, setUpSchool } from './fixtures/school.ts';
import { listenAtPorts, toldOverPorts } from './fixtures/told-to-x.ts';
import { until } from './fixtures/until.ts';
import { ExtensionWorld } from './fixtures/world.ts';
import { STATE } from './setup/paths.ts';
import { startReplica } from './x/index.ts';
import type { Replica } from './x/options.ts';

/**
 * Names stay home. One pupil bears a name that stands nowhere else in the world, Lollipop is used as
 * on any day, and then everything the browser holds is searched for it. Each search must find
 * something that was put there on purpose, or it would prove nothing.
 */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const CANARY = newCanary();
/** Stands in the draft, so it may and must be in X's process. */
const TYPED = newCanary();
/** Put into storage on purpose, compressed by the browser where it is large. */
const STORED = newCanary();
/** The same, in what is too large for the database and lies in a file beside it. */
const LARGE = newCanary();
const ON_PURPOSE = `${HOME}?on-purpose`;
const FIRST_NAME = 'Perpetua';
const PUPIL = crypto.randomUUID();

let replica: Replica;
let launched: Launched;
let context: BrowserContext;
let worker: Worker;
let own: Page;
let x: Page;
let world: ExtensionWorld;
let dataKey = '';
const log = join(STATE, `net-${process.pid}.json`);
/** Everything said on a console, and every address that a tab or window had. */
const said: string[] = [];
const addresses: string[] = [];

const ownAddress = (page: string) => `chrome-extension://${launched.extensionId}/src/${page}`;

function listen(page: Page): void {
  addresses.push(page.url());
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('pageerror', (error) => said.push(String(error)));
}

test.beforeAll(async () => {
  replica = await startReplica();
  const args = [...replica.chromiumArgs, WHOLE_STRINGS];
  const logging = [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'];
  launched = await launch({ headless: true, args: [...args, ...logging] });
  ({ context } = launched);
  context.pages().forEach(listen);
  context.on('page', listen);
  context.on('console', (message) => said.push(message.text()));
  await setUpSchool(context, launched.extensionId);
  worker = await extensionWorker(context, launched.extensionId);
  await listenAtPorts(worker);
  own = await openOwnPage(context, launched.extensionId);
  await setUpList(own);
  await askWorker(own, 'list-record', { bodies: bodiesOf(PUPIL, FIRST_NAME, CANARY) });
  x = await context.newPage();
  world = await ExtensionWorld.attach(x, launched.extensionId, []);
});

test.afterAll(async () => {
  await launched?.close();
  await replica?.close();
  rmSync(log, { force: true });
});

/** A draft on the home page as it stands, with the picture; who is in it is said once, and then known. */
async function draftWithPicture(text: string) {
  const { editor, post } = inlineComposer(x);
  await typeInto(editor(), text);
  await attachPicture(x);
  return { editor, post };
}

test('a day with Lollipop: a draft with a picture, who is in it, an override, a post, every page', async () => {
  await x.goto(HOME);
  await world.evaluate(() => {
    // Beside the content script's own listener: what the worker says to this tab and not over a port.
    const heard: unknown[] = [];
    Object.assign(globalThis, { lollipopHeard: heard });
    chrome.runtime.onMessage.addListener((message: unknown) => void heard.push(message));
  }, null);
  const panel = new Panel(x, world);
  const { editor, post } = await draftWithPicture(`Our ${TYPED} readers. `);
  await panel.shows(/held/i);
  const sheet = await openedBy(panel, context);
  await showsPupils(sheet, [CANARY]);
  await saveSheet(sheet);
  await editor().press('End');
  await editor().pressSequentially(`Well done, ${FIRST_NAME}!`);
  await panel.shows(/held/i);
  await panel.open();
  await panel.shows(`“${FIRST_NAME}” names a pupil`);
  await post.click();
  expect(await replica.posted()).toEqual([]);

  const override = await openedBy(panel, context, /Let it go with a reason/);
  await override.getByLabel('Why may it go?').fill(`Mrs ${CANARY} asked for it.`);
  await override.getByLabel(/^Passphrase of/).fill(HEAD.passphrase);
  const over = override.waitForEvent('close');
  await override.getByRole('button', { name: 'Let it go' }).click();
  await over;
  await panel.shows(/You can post this/);
  await post.click();
  await expect.poll(async () => (await replica.posted()).length).toBe(1);
  await draftWithPicture(`Our ${TYPED} readers again. Thank you, ${FIRST_NAME}!`);
  await panel.shows(/held/i);
  await panel.open();
  await panel.shows(`“${FIRST_NAME}” names a pupil`);

  const byHand = await context.newPage();
  await byHand.goto(ownAddress('pages/by-hand/index.html?tab=1'));
  await byHand.getByLabel('The words of the post').fill(`Well done, ${CANARY}!`);
  await byHand.getByLabel('No', { exact: true }).check();
  await byHand.getByRole('button', { name: 'Check it' }).click();
  await byHand.getByText(`“${CANARY}” may be the name of a pupil`).waitFor();
  await byHand.close();
  const posts = await context.newPage();
  await posts.goto(ownAddress('pages/posts/index.html#all'));
  await expect(posts.getByText(CANARY).first()).toBeVisible();
  const popup = await context.newPage();
  await popup.goto(ownAddress('popup/index.html'));
  await popup.getByLabel('Search by name, class or number').fill(CANARY);
  await popup.locator(`[data-row="${PUPIL}"]`).click();
  await expect(popup.getByText(CANARY).first()).toBeVisible();
  const list = await context.newPage();
  await list.goto(ownAddress('pages/list/index.html#pupils'));
  await list.getByRole('searchbox').fill(CANARY);
  await expect(list.getByText(CANARY).first()).toBeVisible();
  await own.goto(ownAddress(`pages/pupil/index.html?pupil=${PUPIL}`));
  await expect(own.getByText(CANARY).first()).toBeVisible();
});

test('nothing on the heap of X’s process, in any world, holds the name', async () => {
  const heap = await heapOf(x);
  expect(holdsWord(heap, TYPED)).toBe(true);
  expect(holdsWord(heap, CANARY)).toBe(false);
  expect(holdsWord(heap, HEAD.passphrase)).toBe(false);
});

test('no node of the page holds it, not even in closed roots', async () => {
  const nodes = await nodesOf(x);
  expect(holdsWord(nodes, TYPED)).toBe(true);
  // Lollipop's own panel stands in a closed root.
  expect(nodes).toContain(`“${FIRST_NAME}” names a pupil`);
  expect(holdsWord(nodes, CANARY)).toBe(false);
});

test('nothing that the content script was ever told holds it', async () => {
  const overPorts = await toldOverPorts(worker);
  expect(overPorts).toContain('"type":"verdict"');
  expect(overPorts).toContain('"rule":"pupil-name-with-photo"');
  expect(holdsWord(overPorts, CANARY)).toBe(false);
  const heard = await world.evaluate(
    () => JSON.stringify(Reflect.get(globalThis, 'lollipopHeard')),
    null,
  );
  expect(heard).toContain('look-again');
  expect(holdsWord(heard, CANARY)).toBe(false);
});

test('while unlocked, the key is in memory alone', async () => {
  dataKey = await worker.evaluate(async () => {
    const { 'vault-session': session } = await chrome.storage.session.get('vault-session');
    return String(Reflect.get(Object(session), 'dataKey'));
  });
  const raw = Buffer.from(dataKey, 'base64url');
  expect(raw.length).toBe(32);
  const found = scanProfile(launched.profile, { dataKey, raw, CANARY, school: SCHOOL.name });
  expect(found.school).not.toEqual([]);
  expect({ ...found, school: [] }).toEqual({ dataKey: [], raw: [], CANARY: [], school: [] });
});

test('locked: the pages put names away', async () => {
  await askWorker(own, 'vault-lock', {});
  const names = () => Promise.all(context.pages().map((page) => page.getByText(CANARY).count()));
  await until(async () => (await names()).every((count) => count === 0), 'no page shows the name');
  await new Panel(x, world).shows(/not checked/i);
});

test('no console, no address of a tab or window, and nothing sent to X holds it', async () => {
  await own.evaluate(() => console.log('said on purpose'));
  await expect.poll(() => said).toContain('said on purpose');
  expect(holdsWord(said.join('\n'), CANARY)).toBe(false);
  expect(addresses.join('\n')).toContain('/pages/pictured/index.html?sheet=');
  expect(holdsWord(addresses.join('\n'), CANARY)).toBe(false);
  const received = JSON.stringify(await replica.received());
  expect(received).toContain('HomeTimeline');
  expect(holdsWord(received, CANARY)).toBe(false);
});

test('a name that does come into X’s process is found there', async () => {
  // In a world of its own, deep in a long string, as a careless content script might have it.
  await world.evaluate((name) => {
    Object.assign(globalThis, { kept: { deep: [`${'-'.repeat(5_000)}${name}`] } });
  }, CANARY);
  expect(holdsWord(await heapOf(x), CANARY)).toBe(true);
  await x.close();
});

test('nothing the browser leaves on the disk holds it, compressed or not', async () => {
  await putOnDisk(own, STORED, LARGE);
  // A request of the extension's own, made on purpose for the network's log.
  await own.evaluate((address) => location.assign(address), ON_PURPOSE);
  await own.waitForURL(ON_PURPOSE);
  await launched.quit();
  const raw = Buffer.from(dataKey, 'base64url');
  const { passphrase } = HEAD;
  const words = {
    CANARY,
    dataKey,
    raw,
    passphrase,
    STORED,
    LARGE,
    school: SCHOOL.name,
    visited: HOME,
  };
  const {
    STORED: stored,
    LARGE: large,
    school,
    visited,
    ...secrets
  } = scanProfile(launched.profile, words);
  expect(stored).toContainEqual(expect.stringContaining('IndexedDB'));
  expect(large).toContainEqual(expect.stringContaining('.indexeddb.blob'));
  expect(school).toContainEqual(expect.stringContaining('Local Extension Settings'));
  expect(visited).toContainEqual(expect.stringContaining('History'));
  expect(secrets).toEqual({ CANARY: [], dataKey: [], raw: [], passphrase: [] });
});

test('the browser’s own log of the network shows no request of the extension to anywhere', async () => {
  expect(existsSync(log)).toBe(true);
  const text = readFileSync(log, 'utf8');
  expect(holdsWord(text, CANARY)).toBe(false);
  const requests = requestsIn(text);
  expect(requests).toContainEqual(expect.objectContaining({ initiator: 'https://x.com' }));
  const ours = requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension:'));
  const left = ours.filter(({ url }) => !url?.startsWith('chrome-extension:'));
  expect([...new Set(left.map(({ url }) => url))]).toEqual([ON_PURPOSE]);
});
