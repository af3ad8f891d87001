import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { drawByBirths, makeSchool, randomFrom } from '../../src/audit/measure/names/school.ts';
import { type ConsentBody, NO_DETAILS } from '../../src/consent/index.ts';
import type { NamedPupil } from '../../src/names/index.ts';
import { inlineComposer } from '../fixtures/composer.ts';
import { launch } from '../fixtures/launch.ts';
import { askWorker, HEAD, openOwnPage } from '../fixtures/list.ts';
import { HOME, setUpSchool } from '../fixtures/school.ts';
import { stopWorkers } from '../fixtures/stop-worker.ts';
import { PICTURE } from '../picture.ts';
import { startReplica } from '../x/index.ts';
import { measureKey } from './last-key.ts';
import { summarise } from './statistics.ts';

/**
 * From the key that ends a pupil's name beside a picture to its mark: the worker awake, and the worker
 * dead, so that it has to wake, open the sealed index and answer.
 * `npx tsx e2e/bench/wake.ts BIRTHS.csv [PUPILS...]`; births as in given-names-2014-2021.csv.
 */
const [births = '', ...sizes] = process.argv.slice(2);
const SIZES = sizes.length > 0 ? sizes.map(Number) : [2_000, 100_000];
const ROUNDS = 15;
/** A pupil for certain, whatever the draw gives. */
const NAME = 'Ottoline';
/** So many pupils in one message; Chrome takes 64 MiB. */
const CHUNK = 5_000;

const evidence = { kind: 'import', reference: '' } as const;
const bodyOf = ({ forenames, surnames, className }: NamedPupil): ConsentBody => ({
  type: 'pupil-added',
  pupil: crypto.randomUUID(),
  evidence,
  details: {
    ...NO_DETAILS,
    forenames: { ...NO_DETAILS.forenames, legal: forenames.legal },
    surnames: { legal: surnames.legal, preferred: '' },
    className,
  },
});

const draw = drawByBirths(readFileSync(births, 'utf8').split(/\r?\n/).filter(Boolean));
console.log('| pupils | worker | key to the mark, ms median | p95 |\n|---|---|---|---|');
for (const size of SIZES) await measure(size);

async function measure(size: number): Promise<void> {
  const replica = await startReplica();
  const { context, extensionId, close } = await launch({
    headless: true,
    args: replica.chromiumArgs,
  });
  try {
    await setUpSchool(context, extensionId);
    const own = await openOwnPage(context, extensionId);
    await askWorker(own, 'vault-create', HEAD);
    const school = makeSchool(size - 1, draw, randomFrom(size));
    const first: NamedPupil = {
      id: 'first',
      forenames: { legal: NAME },
      surnames: { legal: 'Marchbanks' },
      className: '4 Rowan',
    };
    const bodies = [first, ...school].map(bodyOf);
    for (let at = 0; at < bodies.length; at += CHUNK) {
      await askWorker(own, 'list-record', { bodies: bodies.slice(at, at + CHUNK) });
    }
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (f) => f;');
    await page.goto(HOME);
    await page.locator('main').getByTestId('fileInput').setInputFiles(PICTURE);
    await page.locator('main').getByTestId('attachments').locator('img').waitFor();
    report(size, 'awake', await rounds(page, false));
    report(size, 'dead', await rounds(page, true));
  } finally {
    await close();
    await replica.close();
  }
}

async function rounds(page: Page, kill: boolean): Promise<number[]> {
  const editor = inlineComposer(page).editor();
  await editor.click();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = `Visit number ${round} to the canal was a joy. Well done, `;
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(before);
    await page.keyboard.type(NAME.slice(0, -1), { delay: 40 });
    if (kill) await stopWorkers(page);
    const watched = { text: `${before}${NAME}`, mark: NAME };
    const { mark } = await measureKey(page, NAME.slice(-1), watched);
    if (mark !== null) times.push(mark);
  }
  return times;
}

function report(size: number, worker: string, times: readonly number[]): void {
  const { median, p95 } = summarise(times);
  console.log(`| ${size.toLocaleString('en-GB')} | ${worker} | ${median} | ${p95} |`);
}
