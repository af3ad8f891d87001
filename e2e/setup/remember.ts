import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE } from './paths.ts';
import { isProgram } from './places.ts';
import type { Browser } from './version.ts';

type Kind = 'chromium' | 'firefox';

/** The browser an earlier run settled on, if its program is still there. */
export function recall(kind: Kind): Browser | null {
  try {
    const found: unknown = JSON.parse(readFileSync(file(kind), 'utf8'));
    return isBrowser(found) && isProgram(found.path) ? found : null;
  } catch {
    return null;
  }
}

export function remember(kind: Kind, browser: Browser): Browser {
  mkdirSync(STATE, { recursive: true });
  writeFileSync(file(kind), `${JSON.stringify(browser, null, 2)}\n`);
  return browser;
}

function file(kind: Kind): string {
  return join(STATE, `${kind}.json`);
}

function isBrowser(value: unknown): value is Browser {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'major' in value &&
    typeof value.major === 'number'
  );
}
