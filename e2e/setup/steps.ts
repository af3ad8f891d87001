import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox, NoBrowser } from './browser.ts';
import { buildIfChanged } from './build.ts';
import {
  type Counts,
  FAILED,
  fromReport,
  PASSED,
  readPlaywright,
  readSmoke,
  readVitest,
  SKIPPED,
} from './counts.ts';
import { echo, type RunOptions, type RunResult, runNode, tail } from './exec.ts';
import { codeFromTextIn } from './forbidden.ts';
import { dist, packageFile, RESULTS } from './paths.ts';

export interface Outcome {
  readonly counts: Counts;
  /** What a person needs to see; shown when something failed or was skipped. */
  readonly detail: string;
}

export interface Step {
  readonly title: string;
  run(): Promise<Outcome>;
}

const REPORT = {
  unit: join(RESULTS, 'unit.json'),
  e2e: join(RESULTS, 'e2e.json'),
  firefox: join(RESULTS, 'firefox.json'),
};

/** Everything `npm test` does, in order: cheap things first. */
export const STEPS: readonly Step[] = [
  { title: 'types', run: () => one(packageFile('typescript', 'bin/tsc'), ['--noEmit']) },
  {
    title: 'lint and format',
    run: () => one(packageFile('@biomejs/biome', 'bin/biome'), ['ci', '.']),
  },
  { title: 'unit tests', run: unit },
  { title: 'build for Chrome and Firefox', run: build },
  { title: 'no code from text in the builds', run: noCodeFromText },
  {
    title: 'web-ext lint of the Firefox build',
    run: () =>
      one(packageFile('web-ext', 'bin/web-ext.js'), ['lint', '--source-dir', dist('firefox')]),
  },
  { title: 'end to end in Chromium', run: endToEnd },
  { title: 'smoke test in Firefox', run: firefox },
];

/** A step that is one check. */
async function one(script: string, args: readonly string[]): Promise<Outcome> {
  return asOne(await runNode([script, ...args]));
}

function asOne({ code, output }: RunResult): Outcome {
  return { counts: code === 0 ? PASSED : FAILED, detail: tail(output) };
}

async function unit(): Promise<Outcome> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT.unit}`];
  const { code } = await live(REPORT.unit, [packageFile('vitest', 'vitest.mjs'), ...args]);
  return { counts: fromReport(REPORT.unit, code, readVitest), detail: ended(code) };
}

async function build(): Promise<Outcome> {
  const result = await buildIfChanged();
  return result ? asOne(result) : { counts: PASSED, detail: 'unchanged since the last build' };
}

async function noCodeFromText(): Promise<Outcome> {
  const found = [dist('chrome'), dist('firefox')].flatMap(codeFromTextIn);
  return { counts: found.length === 0 ? PASSED : FAILED, detail: found.join('\n') };
}

async function endToEnd(): Promise<Outcome> {
  const browser = await findChromium(true);
  console.log(`  ${browser.name} (${browser.path})`);
  const { code } = await live(
    REPORT.e2e,
    [packageFile('playwright', 'cli.js'), 'test', '-c', 'e2e/playwright.config.ts'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT.e2e },
  );
  return { counts: fromReport(REPORT.e2e, code, readPlaywright), detail: ended(code) };
}

/** Without a Firefox: a failure where CI=true promises one, elsewhere one visible skip. */
async function firefox(): Promise<Outcome> {
  try {
    const browser = await findFirefox(true);
    console.log(`  ${browser.name} (${browser.path})`);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    return { counts: process.env.CI === 'true' ? FAILED : SKIPPED, detail: error.message };
  }
  const { code } = await live(REPORT.firefox, ['--import', 'tsx', 'e2e/firefox/smoke.ts']);
  return { counts: fromReport(REPORT.firefox, code, readSmoke), detail: ended(code) };
}

/** Far longer than any runner takes, even on a slow machine: only one that hangs is ended. */
const HANGS_AFTER_MS = 50 * 60_000;

/** Runs a test runner with its output shown as it comes, after removing its last report. */
function live(
  report: string,
  args: readonly string[],
  env: RunOptions['env'] = {},
): Promise<RunResult> {
  rmSync(report, { force: true });
  return runNode(args, { env, echo, limitMs: HANGS_AFTER_MS });
}

function ended(code: number | null): string {
  return code === null ? 'The runner did not come to its end.' : `The runner ended with ${code}.`;
}
