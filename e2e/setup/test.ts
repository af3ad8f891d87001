import { mkdirSync } from 'node:fs';
import { type Counts, FAILED, inWords, sum } from './counts.ts';
import { RESULTS } from './paths.ts';
import { type Outcome, STEPS, type Step } from './steps.ts';

/** `npm test`: every step, also after a failure, and one plain line at the end. */
mkdirSync(RESULTS, { recursive: true });
// Set to anything, either of them makes Node warn about the other one that Playwright sets.
delete process.env.NO_COLOR;
delete process.env.FORCE_COLOR;

const all: Counts[] = [];
for (const [index, step] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${step.title}`);
  const started = Date.now();
  const { counts, detail } = await attempt(step);
  if (counts.failed > 0 || counts.skipped > 0) console.log(detail.replace(/^/gm, '  '));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${counts.failed > 0 ? 'FAILED' : 'ok'}: ${inWords(counts)} (${seconds} s)`);
  all.push(counts);
}
const total = sum(all);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${inWords(total)}`);

/** A step that could not even run is one failure. */
async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { counts: FAILED, detail: error instanceof Error ? error.message : String(error) };
  }
}
