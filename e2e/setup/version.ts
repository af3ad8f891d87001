import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './exec.ts';

export interface Browser {
  readonly path: string;
  /** What it calls itself, e.g. `Chromium 156.0.8078.79`. */
  readonly name: string;
  readonly major: number;
}

/**
 * Asks a browser for its version, which also shows that it starts at all: a download without the
 * system's libraries, or a stub that only points at a snap, does not.
 */
export async function identify(path: string): Promise<Browser | null> {
  const text = process.platform === 'win32' ? windowsVersion(path) : await askVersion(path);
  const found = text?.match(/(?<name>[A-Z][\w ]*?) (?<version>(?<major>\d+)\.[\d.]+)/)?.groups;
  if (!found) return null;
  return { path, name: `${found.name} ${found.version}`, major: Number(found.major) };
}

async function askVersion(path: string): Promise<string | null> {
  const { code, stdout } = await run(path, ['--version'], { limitMs: 20_000 });
  return code === 0 ? stdout : null;
}

/** On Windows `--version` opens a window; the version is in the folder beside the program. */
function windowsVersion(path: string): string | null {
  const folder = dirname(path);
  try {
    if (/firefox/i.test(path)) {
      const ini = readFileSync(join(folder, 'application.ini'), 'utf8');
      return `Firefox ${ini.match(/^Version=(.+)$/m)?.[1] ?? ''}`;
    }
    const version = readdirSync(folder).find((name) => /^\d+(\.\d+){3}$/.test(name));
    // Playwright's own download and plain Chromium have no such folder; they are new enough.
    return `${/edge/i.test(path) ? 'Edge' : 'Chromium'} ${version ?? '999.0'}`;
  } catch {
    return null;
  }
}
