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
const ROUNDS = Number(process.argv[2] ?? 3);
const FOLLOWERS = 3_000;
const FLAGGED_OF = 5;
const STEPS = 120;
const STEP_PX = 500;

const newest = Array.from({ length: 1_500 }, (_, at) => {
  const bad = at % FLAGGED_OF === 0;
  const bio = bad ? 'NSFW 🔞 OnlyFans in bio, 18+ content every day' : 'Raffle tickets at the gate';
  return { handle: `account_${at}`, id: String(1_600_000_000_000_000_000n + BigInt(at)), bio };
});

/** Milliseconds of the page's main thread for one step, and tasks longer than 50 ms in all. */
interface Scrolled {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly long: number;
}

async function scroll(page: Page): Promise<Scrolled> {
  await openFollowers(page);
  await page.mouse.move(600, 400);
  // Once down, so that both have the same accounts in X's store and the same heights known.
  await steps(page, STEP_PX);
  await page.evaluate(() => {
    const tasks = { count: 0 };
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      tasks.count += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async (): Promise<Map<string, number>> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await read();
  await steps(page, -STEP_PX);
  const after = await read();
  await session.detach();
  const each = (...names: string[]): number =>
    (names.reduce((sum, one) => sum + (after.get(one) ?? 0) - (before.get(one) ?? 0), 0) * 1_000) /
    STEPS;
  const long = await page.evaluate(() => Number(Reflect.get(window, 'longTasks')?.count ?? 0));
  return {
    task: each('TaskDuration'),
    script: each('ScriptDuration'),
    layout: each('LayoutDuration', 'RecalcStyleDuration'),
    long,
  };
}

async function steps(page: Page, by: number): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(60);
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

console.log('| main thread, ms for 500 px | alone | with Lollipop | ratio |\n|---|---|---|---|');
for (const name of ['task', 'script', 'layout'] as const) {
  const [a, b] = [bare, ours].map((all) => summarise(all.map((one) => one[name])).median);
  console.log(`| ${name} | ${a} | ${b} | ${((b ?? 0) / (a ?? 1)).toFixed(2)} |`);
}
const tasks = (all: readonly Scrolled[]): number => all.reduce((sum, { long }) => sum + long, 0);
console.log(`\nTasks over 50 ms in ${ROUNDS} rounds: alone ${tasks(bare)}, with ${tasks(ours)}`);
writeFileSync(join(STATE, 'bench-followers.json'), JSON.stringify({ bare, ours }, null, 2));
