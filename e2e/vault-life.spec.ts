/// <reference types="chrome" />
import { added, named } from '../src/consent/fixtures/build.ts';
import type { ListCall, Question } from '../src/messages/list.ts';
import { AskedVault } from './fixtures/asked-vault.ts';
import { inlineComposer, typeInto } from './fixtures/composer.ts';
import { expect, HOME, stopWorkers, test, until } from './fixtures/extension.ts';
import { damageKept, readKept } from './fixtures/kept.ts';
import { askWorker, HEAD, openOwnPage, setUpList } from './fixtures/list.ts';
import { PICTURE } from './picture.ts';

/** Whatever dies when, the vault and the list are as they were before or as they are after. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ story: 'vault-life' });

const OFFICE_WORDS = 'quite other words';
/** The same moments in every run; another number tries others. */
const SEED = Number(process.env.LOLLIPOP_SEED ?? 7);
let vault: AskedVault;

test.beforeAll(async ({ rig }) => {
  vault = new AskedVault(await openOwnPage(rig.context, rig.extensionId));
  await setUpList(vault.own);
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

/** Asks, and ends the worker at a moment of the first `withinMs`. @returns whether it was answered. */
async function killedIn<C extends ListCall>(call: C, question: Question<C>, withinMs: number) {
  const asked = vault.refusal(call, question);
  await new Promise((resolve) => setTimeout(resolve, next() * withinMs));
  await stopWorkers(vault.own);
  return (await asked) === null;
}

test('killed while a person is removed: they are there or not, and the head gets in', async () => {
  const events = await vault.expectWhole();
  for (let round = 0; round < 8; round++) {
    const name = `Leaver ${round}`;
    await askWorker(vault.own, 'person-add', { name, role: 'slt', passphrase: OFFICE_WORDS });
    const person = (await vault.personId(name)) ?? '';
    const answered = await killedIn('person-remove', { person, passphrase: vault.passphrase }, 900);
    expect(await vault.unlock()).toBeNull();
    const there = (await vault.personId(name)) !== undefined;
    if (answered) expect(there).toBe(false);
    if (there) {
      expect(await vault.unlock(name, OFFICE_WORDS)).toBeNull();
      expect(await vault.unlock()).toBeNull();
    }
    expect(await vault.expectWhole()).toBe(events);
  }
});

test('killed while a passphrase is changed: the old one opens it or the new one', async () => {
  const events = await vault.expectWhole();
  for (let round = 0; round < 7; round++) {
    // A killed attempt counts as a failed one, and more of them than anybody makes would have to wait.
    await damageKept(vault.own, 'attempts', null);
    const changed = `another passphrase ${round}`;
    const question = { current: vault.passphrase, passphrase: changed };
    const answered = await killedIn('passphrase-change', question, 700);
    const opens = [
      await vault.unlock(HEAD.name, changed),
      await vault.unlock(HEAD.name, vault.passphrase),
    ];
    expect(opens.toSorted()).toEqual(['wrong-passphrase', null].toSorted());
    if (answered) expect(opens[0]).toBeNull();
    if (opens[0] === null) vault.passphrase = changed;
    expect(await vault.unlock()).toBeNull();
    expect(await vault.expectWhole()).toBe(events);
  }
});

test('killed while forty pupils are recorded: all of them or none, ten times', async () => {
  let before = await vault.expectWhole();
  const outcomes = new Set<number>();
  for (let round = 0; round < 10; round++) {
    const bodies = Array.from({ length: 40 }, (_, at) =>
      added(crypto.randomUUID(), named(`Round${round}`, `Pupil${at}`)),
    );
    const answered = await killedIn('list-record', { bodies }, 400);
    const after = await vault.expectWhole();
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
    async () => (await readKept(vault.own, 'snapshot/')).size === 3,
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
  // It may still be looking through the records, and would lock itself with nobody to tell why.
  await stopWorkers(vault.own);
  await vault.own.evaluate(
    async ([name, by]) => {
      const { 'vault-session': session } = await chrome.storage.session.get('vault-session');
      const before = Reflect.get(Object(session), name);
      const moved = { ...Object(session), [name]: Number(before) - by };
      await chrome.storage.session.set({ 'vault-session': moved });
    },
    [field, ms] as const,
  );
  await stopWorkers(vault.own);
}

test('an hour without anybody, or twelve at work, and it is locked', async () => {
  for (const [field, hours, lockedWhy] of [
    ['lastActiveAt', 1, 'idle'],
    ['unlockedAt', 12, 'too-long'],
  ] as const) {
    expect(await vault.unlock()).toBeNull();
    await shift(field, hours * 3_600_000 - 120_000);
    expect((await askWorker(vault.own, 'vault-state', {})).is).toBe('open');
    expect(await vault.unlock()).toBeNull();
    await shift(field, hours * 3_600_000);
    expect(await askWorker(vault.own, 'vault-state', {})).toMatchObject({
      is: 'locked',
      lockedWhy,
    });
    expect(await vault.refusal('list-read', {})).toBe('locked');
  }
  expect(await vault.unlock()).toBeNull();
});

test('two pages that record at the same time lose nothing', async ({ context, extensionId }) => {
  const before = await vault.expectWhole();
  const pages = [vault.own, await openOwnPage(context, extensionId)];
  await Promise.all(
    pages.flatMap((page, tab) =>
      Array.from({ length: 10 }, (_, at) =>
        askWorker(page, 'list-record', {
          bodies: [added(crypto.randomUUID(), named(`Tab${tab}`, `Pupil${at}`))],
        }),
      ),
    ),
  );
  expect(await vault.expectWhole()).toBe(before + 20);
  await pages[1]?.close();
});
