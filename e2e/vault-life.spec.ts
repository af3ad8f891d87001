/// <reference types="chrome" />
import type { BrowserContext, Page } from 'playwright';
import { clockNow } from '../src/clock.ts';
import { added, named } from '../src/consent/fixtures/build.ts';
import type { ListCall, Question } from '../src/messages/list.ts';
import { pack, packJson } from '../src/vault/envelope.ts';
import { inlineComposer, typeInto } from './fixtures/composer.ts';
import { expect, HOME, stopWorkers, test, until } from './fixtures/extension.ts';
import { damageKept, readKept } from './fixtures/kept.ts';
import { askWorker, HEAD, openOwnPage, readRegister, setUpList } from './fixtures/list.ts';
import { PICTURE } from './picture.ts';
import { dist } from './setup/paths.ts';

/** Whatever dies when, the vault and the list are as they were before or as they are after. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const OFFICE = { name: 'Mr Office', passphrase: 'quite other words', role: 'office' } as const;
/** The same moments in every run; another number tries others. */
const SEED = Number(process.env.LOLLIPOP_SEED ?? 7);
let own: Page;
let passphrase = HEAD.passphrase;

test.beforeAll(async ({ rig }) => {
  own = await openOwnPage(rig.context, rig.extensionId);
  await setUpList(own);
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const next = random(SEED);

/** Why a call is refused; null when it is granted. */
async function refusal<C extends ListCall>(call: C, question: Question<C>): Promise<string | null> {
  try {
    await askWorker(own, call, question);
    return null;
  } catch (error) {
    return /was refused: (\S+)/.exec(String(error))?.[1] ?? String(error);
  }
}

async function personId(name: string): Promise<string | undefined> {
  const { people } = await askWorker(own, 'vault-state', {});
  return people.find((person) => person.name === name)?.id;
}

async function unlock(name = HEAD.name, words = passphrase): Promise<string | null> {
  await askWorker(own, 'vault-lock', {});
  return refusal('vault-unlock', { person: (await personId(name)) ?? '', passphrase: words });
}

/** Asks, and ends the worker at a moment of the first `withinMs`. @returns whether it was answered. */
async function killedIn<C extends ListCall>(call: C, question: Question<C>, withinMs: number) {
  const asked = refusal(call, question);
  await new Promise((resolve) => setTimeout(resolve, next() * withinMs));
  await stopWorkers(own);
  return (await asked) === null;
}

async function expectWhole(): Promise<number> {
  const { damaged, whole, events } = await askWorker(own, 'list-read', {});
  expect({ damaged, whole }).toEqual({ damaged: [], whole: true });
  return events.length;
}

test('killed while a person is removed: they are there or not, and the head gets in', async () => {
  const events = await expectWhole();
  for (let round = 0; round < 8; round++) {
    const name = `Leaver ${round}`;
    await askWorker(own, 'person-add', { name, role: 'slt', passphrase: OFFICE.passphrase });
    const person = (await personId(name)) ?? '';
    const answered = await killedIn('person-remove', { person, passphrase }, 900);
    expect(await unlock()).toBeNull();
    const there = (await personId(name)) !== undefined;
    if (answered) expect(there).toBe(false);
    if (there) {
      expect(await unlock(name, OFFICE.passphrase)).toBeNull();
      expect(await unlock()).toBeNull();
    }
    expect(await expectWhole()).toBe(events);
  }
});

test('killed while a passphrase is changed: the old one opens it or the new one', async () => {
  const events = await expectWhole();
  for (let round = 0; round < 7; round++) {
    const changed = `another passphrase ${round}`;
    const question = { current: passphrase, passphrase: changed };
    const answered = await killedIn('passphrase-change', question, 700);
    const opens = [await unlock(HEAD.name, changed), await unlock(HEAD.name, passphrase)];
    expect(opens.toSorted()).toEqual(['wrong-passphrase', null].toSorted());
    if (answered) expect(opens[0]).toBeNull();
    if (opens[0] === null) passphrase = changed;
    expect(await unlock()).toBeNull();
    expect(await expectWhole()).toBe(events);
  }
});

test('killed while forty pupils are recorded: all of them or none, ten times', async () => {
  let before = await expectWhole();
  const outcomes = new Set<number>();
  for (let round = 0; round < 10; round++) {
    const bodies = Array.from({ length: 40 }, (_, at) =>
      added(crypto.randomUUID(), named(`Round${round}`, `Pupil${at}`)),
    );
    const answered = await killedIn('list-record', { bodies }, 400);
    const after = await expectWhole();
    expect([0, 40]).toContain(after - before);
    if (answered) expect(after - before).toBe(40);
    outcomes.add(after - before);
    before = after;
  }
  test.info().annotations.push({ type: 'outcomes', description: [...outcomes].join(', ') });
});

test('a worker that is woken by a draft finds the names in it', async ({
  page,
  panel,
  replica,
}) => {
  await page.goto(HOME);
  const { editor, post } = inlineComposer(page);
  await typeInto(editor(), 'Our readers. ');
  await page.locator('main').getByTestId('fileInput').setInputFiles(PICTURE);
  await page.locator('main').getByTestId('attachments').locator('img').waitFor();
  await until(
    async () => (await readKept(own, 'snapshot/')).size === 3,
    'the states that are read on waking are kept',
  );
  await stopWorkers(page);
  await editor().press('End');
  await editor().pressSequentially('Hurray for Marcus!');
  await panel.open();
  await panel.shows('“Marcus” names a pupil');
  await post.click();
  expect(await replica.posted()).toEqual([]);
});

/** Makes the session look as if it had been opened, or used, so long ago. */
async function shift(field: 'unlockedAt' | 'lastActiveAt', ms: number): Promise<void> {
  await own.evaluate(
    async ([name, by]) => {
      const { 'vault-session': session } = await chrome.storage.session.get('vault-session');
      const before = Reflect.get(Object(session), name);
      const moved = { ...Object(session), [name]: Number(before) - by };
      await chrome.storage.session.set({ 'vault-session': moved });
    },
    [field, ms] as const,
  );
  await stopWorkers(own);
}

test('an hour without anybody, or twelve at work, and it is locked', async () => {
  for (const [field, hours, lockedWhy] of [
    ['lastActiveAt', 1, 'idle'],
    ['unlockedAt', 12, 'too-long'],
  ] as const) {
    expect(await unlock()).toBeNull();
    await shift(field, hours * 3_600_000 - 120_000);
    expect((await askWorker(own, 'vault-state', {})).is).toBe('open');
    expect(await unlock()).toBeNull();
    await shift(field, hours * 3_600_000);
    expect(await askWorker(own, 'vault-state', {})).toMatchObject({ is: 'locked', lockedWhy });
    expect(await refusal('list-read', {})).toBe('locked');
  }
  expect(await unlock()).toBeNull();
});

test('two pages that record at the same time lose nothing', async ({ context, extensionId }) => {
  const before = await expectWhole();
  const pages = [own, await openOwnPage(context, extensionId)];
  await Promise.all(
    pages.flatMap((page, tab) =>
      Array.from({ length: 10 }, (_, at) =>
        askWorker(page, 'list-record', {
          bodies: [added(crypto.randomUUID(), named(`Tab${tab}`, `Pupil${at}`))],
        }),
      ),
    ),
  );
  expect(await expectWhole()).toBe(before + 20);
  await pages[1]?.close();
});

test('the office declares no picture, changes nobody’s access and erases nobody', async () => {
  await askWorker(own, 'person-add', OFFICE);
  expect(await unlock(OFFICE.name, OFFICE.passphrase)).toBeNull();
  const answer = { shows: 'work-or-place' as const, pupils: [], others: false, noFace: false };
  const print = 'a'.repeat(64);
  const bodies = [{ type: 'picture-declared' as const, print, answer }];
  const [pupil] = (await readRegister(own)).pupils.keys();
  const erase = { pupil: pupil ?? '', passphrase: OFFICE.passphrase, reason: '' };
  const person = (await personId(HEAD.name)) ?? '';
  expect(await refusal('list-record', { bodies })).toBe('not-allowed');
  expect(await refusal('person-remove', { person, passphrase: OFFICE.passphrase })).toBe(
    'not-allowed',
  );
  expect(await refusal('person-add', { ...OFFICE, name: 'Another' })).toBe('not-allowed');
  expect(await refusal('list-erase', erase)).toBe('not-allowed');
  expect(await unlock()).toBeNull();
});

test('after wrong passphrases one must wait, and a new life of the worker knows it', async () => {
  const wrong = () => unlock(HEAD.name, 'not the one at all');
  expect([await wrong(), await wrong(), await wrong()]).toEqual(Array(3).fill('wrong-passphrase'));
  // As after more of them, which cost minutes and not seconds: a slow computer must not wait it out.
  const tried = (lastAt: number) => packJson(1, { failures: 6, lastAt });
  const now = clockNow();
  await damageKept(own, 'attempts', Buffer.from(tried(now)));
  for (let life = 0; life < 2; life++) {
    await stopWorkers(own);
    expect(await unlock()).toBe('wait');
    const { retryAt } = await askWorker(own, 'vault-state', {});
    expect(retryAt).toBe(now + 300_000);
  }
  await damageKept(own, 'attempts', Buffer.from(tried(now - 300_000)));
  expect(await unlock()).toBeNull();
});

async function popupOf(context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/src/popup/index.html`);
  return popup;
}

test('one flipped byte of the vault is damage and not a wrong passphrase; mended, it opens', async () => {
  const [vault = Buffer.alloc(0)] = (await readKept(own, 'vault')).values();
  const flipped = Buffer.from(vault);
  flipped.writeUInt8(flipped.readUInt8(200) ^ 1, 200);
  const person = (await personId(HEAD.name)) ?? '';
  for (const [stored, is] of [
    [flipped, 'damaged'],
    [Buffer.from(pack(2, Buffer.from('{}'))), 'newer-version'],
  ] as const) {
    await damageKept(own, 'vault', stored);
    await stopWorkers(own);
    expect((await askWorker(own, 'vault-state', {})).is).toBe(is);
    expect(await refusal('vault-unlock', { person, passphrase })).toBe(is);
    expect(await refusal('vault-create', HEAD)).toBe(is);
    // Nothing was changed.
    expect([...(await readKept(own, 'vault')).values()]).toEqual([stored]);
  }
  await damageKept(own, 'vault', vault);
  expect(await unlock()).toBeNull();
  await expectWhole();
});

test('a pupil whose record is damaged counts as no; the others stay; the popup says so', async ({
  context,
  extensionId,
}) => {
  const before = await readRegister(own);
  const [pupil = ''] = before.pupils.keys();
  await damageKept(own, `key/${pupil}/`, Buffer.alloc(80));
  await stopWorkers(own);
  const { pupils } = await readRegister(own);
  expect(pupils.size).toBe(before.pupils.size);
  expect([...pupils.values()].filter(({ damaged }) => damaged).map(({ id }) => id)).toEqual([
    pupil,
  ]);
  const popup = await popupOf(context, extensionId);
  await expect(popup.getByText(/The records of one pupil can’t be read/)).toBeVisible();
  await popup.close();
});

test('an update locks', async ({ context, rig }) => {
  expect((await askWorker(own, 'vault-state', {})).is).toBe('open');
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: dist('chrome') });
  await until(async () => own.isClosed(), 'pages of the old build are closed');
  own = await openOwnPage(context, rig.extensionId);
  expect((await askWorker(own, 'vault-state', {})).is).toBe('locked');
  expect(await refusal('list-read', {})).toBe('locked');
  expect(await unlock()).toBeNull();
});
