import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { openFollowers } from '../fixtures/followers.ts';
import { launch } from '../fixtures/launch.ts';
import { setUpSchool } from '../fixtures/school.ts';
import { findChromium } from '../setup/browser.ts';
import { STATE } from '../setup/paths.ts';
import { startReplica } from '../x/index.ts';
import { summarise } from './statistics.ts';

/**
 * Scrolling through thousands of followers, on the replica alone and with Lollipop, in turns in one
 * run. Every fifth account is flagged. Quote the ratios; the milliseconds are the machine's.
 */
const ROUNDS = Number(process.argv[2] ?? 2);
const FOLLOWERS = 3_000;
const FLAGGED_OF = 5;
const STEPS = 60;
const STEP_PX = 500;
/** As somebody who reads down the list; X draws and fetches in between. */
const STEP_MS = 80;

const newest = Array.from({ length: 1_500 }, (_, at) => {
  const bad = at % FLAGGED_OF === 0;
  const bio = bad ? 'NSFW 🔞 OnlyFans in bio, 18+ content every day' : 'Raffle tickets at the gate';
  return { handle: `account_${at}`, id: String(1_600_000_000_000_000_000n + BigInt(at)), bio };
});

/** Of one round: of each step down the list what it took, and tasks longer than 50 ms in all. */
interface Scrolled {
  readonly steps: readonly Step[];
  readonly long: number;
}
/** Milliseconds for one step: of the page's main thread, of its scripts, of style and layout; the slowest frame. */
interface Step {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly frame: number;
}

async function scroll(page: Page): Promise<Scrolled> {
  await openFollowers(page);
  await page.mouse.move(600, 400);
  // Once down, so that both have the same accounts in X's store and the same heights known.
  await goDown(page);
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
  await session.send('Performance.enable');
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
  const made: Step[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await slowest();
    const before = await read();
    await page.mouse.wheel(0, -STEP_PX);
    await page.waitForTimeout(STEP_MS);
    const after = await read();
    const spent = (...names: string[]): number =>
      names.reduce((sum, one) => sum + (after.get(one) ?? 0) - (before.get(one) ?? 0), 0) * 1_000;
    made.push({
      task: spent('TaskDuration'),
      script: spent('ScriptDuration'),
      layout: spent('LayoutDuration', 'RecalcStyleDuration'),
      frame: await slowest(),
    });
  }
  await session.detach();
  const long = await page.evaluate(() => Number(Reflect.get(window, 'benchSeen')?.long ?? 0));
  return { steps: made, long };
}

async function goDown(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, STEP_PX);
    await page.waitForTimeout(STEP_MS);
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
const launched = await launch({ headless: true, args: replica.chromiumArgs });
await setUpSchool(launched.context, launched.extensionId);

const bare: Scrolled[] = [];
const ours: Scrolled[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [context, into] of [
    [alone, bare],
    [launched.context, ours],
  ] as const) {
    const page = await context.newPage();
    into.push(await scroll(page));
    await page.close();
  }
}
await alone.close();
await launched.close();
await replica.close();

const WHAT = {
  task: 'main thread',
  script: 'of it scripts',
  layout: 'of it style and layout',
  frame: 'slowest frame',
} as const;
console.log(
  `One step of ${STEP_PX} px, ${STEPS} steps in ${ROUNDS} rounds each, every ${FLAGGED_OF}th account flagged:\n`,
);
console.log('| ms | alone, median | p95 | with Lollipop, median | p95 | ratio of medians |');
console.log('|---|---:|---:|---:|---:|---:|');
for (const name of ['task', 'script', 'layout', 'frame'] as const) {
  const [a, b] = [bare, ours].map((all) =>
    summarise(all.flatMap(({ steps }) => steps.map((one) => one[name]))),
  );
  if (!a || !b) throw new Error('nothing was measured');
  const ratio = (b.median / a.median).toFixed(2);
  console.log(`| ${WHAT[name]} | ${a.median} | ${a.p95} | ${b.median} | ${b.p95} | ${ratio} |`);
}
const tasks = (all: readonly Scrolled[]): number => all.reduce((sum, { long }) => sum + long, 0);
console.log(`\nTasks over 50 ms in ${ROUNDS} rounds: alone ${tasks(bare)}, with ${tasks(ours)}`);
writeFileSync(join(STATE, 'bench-followers.json'), JSON.stringify({ bare, ours }, null, 2));
