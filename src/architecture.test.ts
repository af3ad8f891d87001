import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from './rules/index.ts';

const SRC = import.meta.dirname;
/** House: the pure core imports nothing of the browser, the DOM or Preact. */
const PURE = ['policy', 'rules', 'lint', 'names', 'consent', 'guard', 'followers', 'incidents'];
/** The packages the core may use; anything else wants a reason. */
const PACKAGES = ['valibot', 'twitter-text'];
/** The core may also speak to itself: to a pure folder, and to nothing that is not one. */
const BROWSER =
  /(?<![\w.'"`-])(?:window|document|navigator|chrome|browser|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|WebSocket|process|Deno)\s*[.(]/;
const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

function filesIn(folder: string): string[] {
  const path = join(SRC, folder);
  let names: string[];
  try {
    names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  } catch {
    return []; // Folders come with the issues that need them.
  }
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(path, name));
}

/** The code without its comments, which may speak of the browser as much as they like. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function importsOf(file: string): string[] {
  return Array.from(codeOf(file).matchAll(IMPORT), ([, from, dynamic]) => from ?? dynamic ?? '');
}

const isTest = (file: string) => /\.test\.tsx?$|\/rule-tester\.ts$/.test(file);
const pureFiles = PURE.flatMap(filesIn)
  .filter((file) => !isTest(file))
  .map((file) => ({ file, name: relative(SRC, file) }));

describe('the pure core', () => {
  test.each(pureFiles)('$name imports the core and its packages only', ({ file }) => {
    const strangers = importsOf(file).filter((from) => {
      if (!from.startsWith('.')) return !PACKAGES.includes(from);
      const folder = relative(SRC, resolve(dirname(file), from)).split('/')[0] ?? '';
      return !PURE.includes(folder);
    });
    expect(strangers).toEqual([]);
  });

  test.each(pureFiles)('$name asks nothing of a browser, a process or a clock', ({ file }) => {
    expect(codeOf(file)).not.toMatch(BROWSER);
    expect(codeOf(file)).not.toMatch(CLOCK);
  });
});

describe('the registry of rules', () => {
  const files = readdirSync(join(SRC, 'rules'))
    .filter((name) => name.endsWith('.ts') && !isTest(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'rule' && name !== 'index');

  test('every rule file is registered, and is named after its rule', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(RULES)('$id has good and bad examples', ({ examples }) => {
    expect(examples.good.length).toBeGreaterThanOrEqual(3);
    expect(examples.bad.length).toBeGreaterThanOrEqual(2);
  });
});

test('imports name their extension, so that Node and the bundler read the same file', () => {
  const bare = filesIn('').flatMap((file) =>
    importsOf(file)
      .filter(
        (from) => from.startsWith('.') && !/\.(?:ts|tsx|json|css|svg|mjs)(?:\?\w+)?$/.test(from),
      )
      .map((from) => `${relative(SRC, file)}: ${from}`),
  );
  expect(bare).toEqual([]);
});
