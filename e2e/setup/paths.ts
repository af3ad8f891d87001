import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** Everything the commands write outside `dist`: git-ignored, safe to delete. */
export const STATE = join(ROOT, '.lollipop');
export const RESULTS = join(STATE, 'results');
export const TOUR = join(STATE, 'tour');

export type Target = 'chrome' | 'firefox';

export function dist(target: Target): string {
  return join(ROOT, 'dist', target);
}

/** Where npm put a package's command-line script, to be run with Node itself: no shell, no `npx`. */
export function packageFile(name: string, file: string): string {
  return join(ROOT, 'node_modules', name, file);
}
