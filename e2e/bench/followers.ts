import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { openFollowers } from '../fixtures/followers.ts';
import { launch } from '../fixtures/launch.ts';
import { setUpSchool } from '../fixtures/school.ts';
import { findChromium } from '../setup/browser.ts';
import { dist, STATE } from '../setup/paths.ts';
import { startReplica } from '../x/index.ts';
import { summarise } from './statistics.ts';

/**
 * Scrolling through thousands of followers, on the replica alone and with Lollipop, in turns in one
 * run. Every fifth account is flagged. Milliseconds are the main thread's own time on a processor, so
 * that what else the machine does weighs little in them; quote the ratios, of whole rounds side by side.
 * `npx tsx e2e/bench/followers.ts [ROUNDS] [BUILD...]`: builds of the extension to be compared.
 */
const [given, ...builds] = process.argv.slice(2);
const ROUNDS = Number(given ?? 4);
const FOLLOWERS = 3_000;
const FLAGGED_OF = 5;
const STEPS = 40;
const STEP_PX = 500;
/** As somebody who reads down the list; X draws and fetches in between. */
const STEP_MS = 80;

const newest = Array.from({ length: 1_500 }, (_, at) => {
  const bad = at % FLAGGED_OF === 0;
  const bio = bad ? 'NSFW 🔞 OnlyFans in bio, 18+ content every day' : 'Raffle tickets at the gate';
  return { handle: `account_${at}`, id: String(1_600_000_000_000_000_000n + BigInt(at)), bio };
});

/** What is read of the browser, by its names for it: milliseconds of the main thread, and how often. */
const MEASURES = {
  'main thread': ['TaskDuration'],
  'of it scripts': ['ScriptDuration'],
  'of it style and layout': ['LayoutDuration', 'RecalcStyleDuration'],
  'of it the rest: paint, hit tests, events': ['TaskOtherDuration'],
  'times style was reckoned': ['RecalcStyleCount'],
  'times something was laid out': ['LayoutCount'],
} as const;
type Measure = keyof typeof MEASURES;
const NAMES = Object.keys(MEASURES).filter((name): name is Measure => name in MEASURES);

/** Of one round: of a step down the list, the mean of each measure; the slowest frames, ms; long tasks. */
interface Scrolled {
  readonly step: Readonly<Record<Measure, number>>;
  readonly frames: readonly number[];
  readonly long: number;
}

async function scroll(page: Page): Promise<Scrolled> {
  await openFollowers(page);
  await page.mouse.move(600, 400);
  // Once down, so that both have the same accounts in X's store and the same heights known.
  await go(page, STEP_PX);
  // tsx wraps inner functions in a helper, which the page does not have.
  await page.evaluate('globalThis.__name = (made) => made');
  await page.evaluate(() => {
    const seen = { long: 0, frame: 0 };
    Reflect.set(window, 'benchSeen', seen);
    new PerformanceObserver((list) => {
      seen.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number): void => {
      seen.frame = Math.max(seen.frame, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Map<string, number>> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const slowest = (): Promise<number> =>
    page.evaluate(() => {
      const seen = Reflect.get(window, 'benchSeen');
      const { frame } = seen;
      seen.frame = 0;
      return frame;
    });
  const frames: number[] = [];
  await slowest();
  const before = await read();
  await go(page, -STEP_PX, async () => {
    frames.push(await slowest());
  });
  const after = await read();
  await session.detach();
  const mean = (name: string): number =>
    (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * (name.endsWith('Count') ? 1 : 1_000)) /
    STEPS;
  const of = (measure: Measure): number =>
    MEASURES[measure].map(mean).reduce((sum, one) => sum + one, 0);
  const long = await page.evaluate(() => Number(Reflect.get(window, 'benchSeen')?.long ?? 0));
  return {
    step: {
      'main thread': of('main thread'),
      'of it scripts': of('of it scripts'),
      'of it style and layout': of('of it style and layout'),
      'of it the rest: paint, hit tests, events': of('of it the rest: paint, hit tests, events'),
      'times style was reckoned': of('times style was reckoned'),
      'times something was laid out': of('times something was laid out'),
    },
    frames,
    long,
  };
}

async function go(page: Page, px: number, each = async (): Promise<void> => {}): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, px);
    await page.waitForTimeout(STEP_MS);
    await each();
  }
}

const replica = await startReplica({ followers: FOLLOWERS - newest.length, newest });
const { path } = await findChromium(false);
mkdirSync(STATE, { recursive: true });
const alone = await chromium.launchPersistentContext(mkdtempSync(join(STATE, 'bench-')), {
  executablePath: path,
  args: [...replica.chromiumArgs, '--headless=new', '--no-sandbox', '--hide-scrollbars'],
  headless: false,
  viewport: { width: 1280, height: 900 },
});
interface Runner {
  readonly name: string;
  readonly context: BrowserContext;
  readonly rounds: Scrolled[];
}
const bare: Runner = { name: 'alone', context: alone, rounds: [] };
const ours: Runner[] = [];
for (const extension of builds.length > 0 ? builds : [dist('chrome')]) {
  const { context, extensionId } = await launch({
    headless: true,
    args: replica.chromiumArgs,
    extension,
  });
  await setUpSchool(context, extensionId);
  ours.push({ name: builds.length > 0 ? extension : 'with Lollipop', context, rounds: [] });
}

for (let round = 0; round < ROUNDS; round += 1) {
  // There and back: whoever comes first has the machine as it was, not as it is made.
  const turn = [bare, ...ours];
  for (const { context, rounds } of round % 2 === 0 ? turn : turn.reverse()) {
    const page = await context.newPage();
    rounds.push(await scroll(page));
    await page.close();
  }
}
for (const { context } of [bare, ...ours]) await context.close();
await replica.close();

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
for (const { name, rounds } of ours) {
  console.log(
    `\n${name}: one step of ${STEP_PX} px, mean of ${STEPS}, every ${FLAGGED_OF}th account flagged; medians of ${ROUNDS} rounds:\n`,
  );
  console.log('| ms of the processor | alone | with Lollipop | ratio, least to most |');
  console.log('|---|---:|---:|---:|');
  for (const measure of NAMES) {
    const [a, b] = [bare.rounds, rounds].map((all) => all.map(({ step }) => step[measure]));
    if (!a || !b) throw new Error('nothing was measured');
    const ratios = b.map((value, at) => value / (a[at] ?? Number.NaN));
    const told = [median(ratios), Math.min(...ratios), Math.max(...ratios)];
    const [mid, least, most] = told.map((ratio) => ratio.toFixed(2));
    console.log(
      `| ${measure} | ${median(a).toFixed(1)} | ${median(b).toFixed(1)} | ${mid} (${least} to ${most}) |`,
    );
  }
}
console.log('\n| by the clock | slowest frame of a step, median | p95 | tasks over 50 ms |');
console.log('|---|---:|---:|---:|');
for (const { name, rounds } of [bare, ...ours]) {
  const frames = summarise(rounds.flatMap((one) => one.frames));
  const long = rounds.reduce((sum, one) => sum + one.long, 0);
  console.log(`| ${name} | ${frames.median} | ${frames.p95} | ${long} |`);
}
writeFileSync(
  join(STATE, 'bench-followers.json'),
  JSON.stringify(
    [bare, ...ours].map(({ name, rounds }) => ({ name, rounds })),
    null,
    2,
  ),
);
