import { readFileSync } from 'node:fs';

/** How the checks of one step ended. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: Counts = { passed: 0, failed: 0, skipped: 1 };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `3 passed, 0 failed`, and the skipped ones where there are any. */
export function inWords({ passed, failed, skipped }: Counts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/**
 * What a runner's report amounts to. A runner that crashed, ran nothing, or failed without naming a
 * test is one failure: never silence.
 */
export function fromReport(
  file: string,
  exitCode: number | null,
  read: (report: unknown) => Counts,
): Counts {
  let counts: Counts;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return FAILED;
  }
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed + counts.skipped === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/** vitest's `json` reporter. A file that could not even be loaded counts as one failed test. */
export function readVitest(report: unknown): Counts {
  const files = listAt(report, 'testResults');
  const unloaded = files.filter(
    (file) => at(file, 'status') === 'failed' && listAt(file, 'assertionResults').length === 0,
  );
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests') + unloaded.length,
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** Playwright's `json` reporter; errors outside any test are one failure each. */
export function readPlaywright(report: unknown): Counts {
  const stats = at(report, 'stats');
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected') + listAt(report, 'errors').length,
    skipped: numberAt(stats, 'skipped'),
  };
}

/** The Firefox smoke test's own file, which is a `Counts`. */
export function readSmoke(report: unknown): Counts {
  return {
    passed: numberAt(report, 'passed'),
    failed: numberAt(report, 'failed'),
    skipped: numberAt(report, 'skipped'),
  };
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) throw new TypeError(`no ${key}`);
  return Reflect.get(value, key);
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  if (typeof found !== 'number') throw new TypeError(`${key} is no number`);
  return found;
}

function listAt(value: unknown, key: string): unknown[] {
  const found = at(value, key);
  if (!Array.isArray(found)) throw new TypeError(`${key} is no list`);
  return found;
}
