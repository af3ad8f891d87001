import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS } from '../setup/paths.ts';
import { startReplica } from '../x/index.ts';
import { CHECKS } from './checks.ts';
import { launchFirefox, openOwnPage, SETUP } from './launch.ts';

/**
 * The smoke test in real Firefox: one line a check, and the counts in a file for `npm test`. After
 * the first failure the rest cannot be tried; they count as failed, for nothing is known of them.
 */
const replica = await startReplica();
let passed = 0;
try {
  const browser = await launchFirefox(replica.port);
  try {
    const setup = await openOwnPage(browser, SETUP);
    const page = await browser.newPage();
    for (const { title, run } of CHECKS) {
      await run({ replica, setup, page });
      passed += 1;
      console.log(`  ok      ${title}`);
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  console.log(
    `  FAILED  ${CHECKS[passed]?.title}: ${error instanceof Error ? error.message : error}`,
  );
  for (const { title } of CHECKS.slice(passed + 1)) console.log(`  FAILED  ${title}: not reached`);
} finally {
  await replica.close();
}
const failed = CHECKS.length - passed;
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, 'firefox.json'), JSON.stringify({ passed, failed, skipped: 0 }));
console.log(`  Firefox: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
