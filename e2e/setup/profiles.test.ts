import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { STATE } from './paths.ts';
import { profileNamedIn, sweepProfiles } from './profiles.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const GONE = 2 ** 30;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profiles'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.skipIf(process.platform === 'win32').each([
  ['a browser that runs, however old', { pid: process.pid, age: 9 * DAY }, true],
  ['one that is just starting', { age: 0 }, true],
  ['one that ended, and took its lock', { age: 2 * MINUTE }, false],
  ['one that crashed a moment ago', { pid: GONE, age: 2 * MINUTE }, true],
  ['one that crashed days ago', { pid: GONE, age: 2 * DAY }, false],
])('the profile of %s', (_, { pid, age }: { pid?: number; age: number }, kept) => {
  const profile = join(folder, 'pAbc');
  mkdirSync(profile);
  if (pid !== undefined) symlinkSync(`${hostname()}-${pid}`, join(profile, 'SingletonLock'));
  const then = new Date(Date.now() - age);
  utimesSync(profile, then, then);
  sweepProfiles(folder);
  expect(existsSync(profile)).toBe(kept);
});

test('no folder, nothing to sweep', () => {
  expect(() => sweepProfiles(join(folder, 'none'))).not.toThrow();
});

test('the profile of a failed start is found in its error, and no other folder', () => {
  const own = join(STATE, 'profiles', 'pX y');
  expect(profileNamedIn(`chrome --user-data-dir=${own} --remote-debugging-pipe`)).toBe(own);
  expect(profileNamedIn('chrome --user-data-dir=/home/me/mine --x')).toBe(null);
  expect(profileNamedIn('no such file')).toBe(null);
});
