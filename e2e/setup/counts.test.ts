import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromReport, inWords, readPlaywright, readSmoke, readVitest, sum } from './counts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: string): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

test('the last line names the skipped only where there are some', () => {
  expect(inWords({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(inWords({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('steps add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test.each([
  ['left no report', '', 1],
  ['left half a report', '{"passed": 3,', 0],
  ['ran nothing', '{"passed": 0, "failed": 0, "skipped": 0}', 0],
])('a runner that %s is one failure', (_, content, code) => {
  expect(fromReport(report(content), code, readSmoke)).toMatchObject({ passed: 0, failed: 1 });
});

test('a runner that failed without naming a test is one failure beside what passed', () => {
  const file = report('{"passed": 3, "failed": 0, "skipped": 0}');
  expect(fromReport(file, 1, readSmoke)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(fromReport(file, null, readSmoke)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('vitest: a file that could not be loaded counts', () => {
  const counts = readVitest({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ],
  });
  expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('Playwright: an error outside any test counts', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 1 };
  const counts = readPlaywright({ stats, errors: [{ message: 'no such file' }] });
  expect(counts).toEqual({ passed: 4, failed: 2, skipped: 1 });
});
