import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type RunResult, run, runNode } from './exec.ts';
import { ROOT, STATE } from './paths.ts';

const INPUTS = ['src', 'manifest.json', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const STAMP = join(STATE, 'build-stamp');

/**
 * Builds both targets with `npm run build`, unless neither the sources nor what was built from them
 * has changed since.
 * @returns null when there was nothing to do.
 */
export async function buildIfChanged(): Promise<RunResult | null> {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()) return null;
  // A stamp that outlived a failed build would pass off half a folder as built.
  mkdirSync(STATE, { recursive: true });
  writeFileSync(STAMP, '');
  const result = await npmRun('build');
  if (result.code === 0) writeFileSync(STAMP, stamp());
  return result;
}

function npmRun(script: string): Promise<RunResult> {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? runNode([cli, 'run', script]) : run('npm', ['run', script]);
}

function stamp(): string {
  return `${digest(INPUTS)} ${digest(['dist'])}`;
}

function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((name) => filesBelow(join(ROOT, name)))) {
    hash.update(`${relative(ROOT, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}
