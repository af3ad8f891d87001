import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { STATE } from './paths.ts';

const PROFILES = join(STATE, 'profiles');
const DAY_MS = 24 * 60 * 60_000;
/** A browser that is starting has a folder before it has a lock. */
const STARTING_MS = 60_000;

/**
 * Removes the browser profiles that earlier runs left behind: none that a running browser uses, and
 * of the others those that are no longer locked or are older than a day.
 */
export function sweepProfiles(folder = PROFILES, now = Date.now()): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return; // None has been made yet.
  }
  for (const name of names) {
    const path = join(folder, name);
    if (isLeftOver(path, now)) removeProfile(path);
  }
}

/** The profile a failed start of Chromium speaks of: its error quotes the command line. */
export function profileNamedIn(message: string): string | null {
  const path = message.match(/--user-data-dir=(.+?)(?= --|\n|$)/)?.[1];
  return path?.startsWith(join(PROFILES, 'p')) ? path : null;
}

export function removeProfile(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Windows does not let go of files in use; the next start tries again.
  }
}

function isLeftOver(path: string, now: number): boolean {
  let age: number;
  try {
    age = now - lstatSync(path).mtimeMs;
  } catch {
    return false; // Its owner has just removed it.
  }
  const lock = lockOf(path);
  if (lock === 'in use') return false;
  // Chromium on Windows has another kind of lock, which can't be read.
  const unlocked = lock === 'gone' && process.platform !== 'win32' && age > STARTING_MS;
  return unlocked || age > DAY_MS;
}

/** Chromium's lock is a link that goes nowhere and is called `<host>-<process>`. */
function lockOf(path: string): 'gone' | 'in use' | 'stale' {
  let owner: string;
  try {
    owner = readlinkSync(join(path, 'SingletonLock'));
  } catch {
    return 'gone';
  }
  const [, host, pid] = owner.match(/^(.*)-(\d+)$/) ?? [];
  if (host !== hostname()) return 'stale';
  try {
    process.kill(Number(pid), 0);
    return 'in use';
  } catch (error) {
    // A process of somebody else's is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'in use' : 'stale';
  }
}
