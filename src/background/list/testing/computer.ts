import { vi } from 'vitest';
import type { ConsentBody } from '../../../consent/index.ts';
import type { AnswerTo, ListCall, Question } from '../../../messages/list.ts';
import type { SheetPicture } from '../../../messages/sheet.ts';
import { newDatabase, shelfOf } from '../../../records/testing/school.ts';
import { memoryDisk, newFuse } from '../../../vault/testing/memory-disk.ts';
import { quickStretch } from '../../../vault/testing/quick-stretch.ts';
import { fakeBrowser } from './browser.ts';

export const HEAD = { name: 'Ada Head', passphrase: 'three random words' };
export const OFFICE = {
  name: 'Ben Office',
  passphrase: 'quite other words',
  role: 'office',
} as const;
/** However busy the machine is: nothing here measures time. */
vi.setConfig({ testTimeout: 60_000 });

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * A computer with the real worker's parts for the vault and the list, over storage in memory. Each
 * `wake` is a new life of the worker with nothing in its memory; all lives share disk, session, clock.
 */
export function computer() {
  const fake = fakeBrowser();
  const fuse = newFuse();
  const disk = memoryDisk(new Map(), fuse);
  const shelf = shelfOf(newDatabase(), fuse);
  const clock = { now: Date.UTC(2026, 9, 5, 9) };
  /** How often the records were read whole. */
  const reads = { all: 0 };
  const counted = {
    ...shelf,
    all: () => {
      reads.all++;
      return shelf.all();
    },
  };
  let dropLast = () => {};

  async function wake(build = 'test') {
    // A worker that died writes nothing more.
    dropLast();
    vi.resetModules();
    vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
    vi.doMock('../../../clock.ts', () => ({ clockNow: () => clock.now }));
    vi.doMock('../../../build.ts', () => ({ BUILD: build }));
    vi.doMock('../disk.ts', () => ({ disk }));
    vi.doMock('../../../records/browser-shelf.ts', () => ({ browserShelf: () => counted }));
    vi.doMock('../../../vault/kdf.ts', async (original) => ({
      ...(await original<object>()),
      stretch: quickStretch,
    }));
    const [
      { carryOut },
      { factsFor },
      known,
      state,
      snapshots,
      { sheets },
      { records },
      answers,
      overrides,
      posts,
      followers,
      setup,
    ] = await Promise.all([
      import('../calls.ts'),
      import('../facts.ts'),
      import('../known.ts'),
      import('../state.ts'),
      import('../snapshots.ts'),
      import('../../sheets.ts'),
      import('../records.ts'),
      import('../given-answers.ts'),
      import('../given-overrides.ts'),
      import('../../posts/index.ts'),
      import('../../followers/index.ts'),
      import('../../setup.ts'),
    ]);
    dropLast = snapshots.dropWaitingSnapshots;
    const ask = <C extends ListCall>(call: C, question: Question<C>): Promise<AnswerTo<C>> =>
      carryOut(call, question);
    const scheduledSheet = async (scheduled: string | null, ...keys: string[]) => {
      const pictures = keys.map(
        (key, index): SheetPicture => ({
          row: 0,
          index,
          kind: 'photo',
          key,
          looks: null,
          thumbnail: null,
        }),
      );
      await sheets.ask(1, { pictures, scheduled });
      return fake.windows.at(-1)?.split('?sheet=')[1] ?? '';
    };
    return {
      ask,
      /** Has a page on X ask who is in these pictures; gives the id of the sheet. */
      sheet: (...keys: string[]): Promise<string> => scheduledSheet(null, ...keys),
      /** The same of a draft that X says goes out later. */
      scheduledSheet,
      records,
      answers,
      overrides,
      posts,
      followers,
      setup,
      state,
      known,
      carryOut,
      /** @param pictures what each picture of the draft's only row is known by. */
      facts: (pictures: readonly (string | null)[] = []) =>
        factsFor({ pictures: [[...pictures]] }, clock.now),
      record: (...bodies: ConsentBody[]) => ask('list-record', { bodies }),
      /** Why a call is refused; null when it is granted. */
      refusal: async <C extends ListCall>(call: C, question: Question<C>) => {
        try {
          await carryOut(call, question);
          return null;
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      },
      unlock: async ({ name, passphrase }: { name: string; passphrase: string }) => {
        const { people } = await ask('vault-state', {});
        const person = people.find((one) => one.name === name)?.id ?? '';
        return ask('vault-unlock', { person, passphrase });
      },
    };
  }

  return { fake, fuse, disk, clock, reads, wake };
}

/** A computer whose head has made the vault and has it open. */
export async function openComputer() {
  const made = computer();
  const worker = await made.wake();
  await worker.ask('vault-create', HEAD);
  return { ...made, worker };
}
export type Worker = Awaited<ReturnType<ReturnType<typeof computer>['wake']>>;
