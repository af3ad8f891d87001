import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from './policy/ids.ts';
import { IN_PAGE } from './rules/in-page.ts';
import { RULES } from './rules/index.ts';

const SRC = import.meta.dirname;
/** House: the pure core imports nothing of the browser, the DOM or Preact. */
const PURE = [
  'policy',
  'rules',
  'lint',
  'names',
  'consent',
  'guard',
  'posts',
  'archive',
  'followers',
  'abuse',
  'incidents',
];
/** The packages the core may use; anything else wants a reason. */
// papaparse, read-excel-file and fflate read the files schools export, out of memory.
// zip.js reads one file out of an archive of gigabytes, which stays on the disk.
// syllable and flesch count how hard words are to read.
// obscenity finds swear words and knows the ordinary ones they hide in.
const PACKAGES = [
  'valibot',
  'twitter-text',
  'papaparse',
  'read-excel-file/universal',
  'fflate',
  '@zip.js/zip.js/lib/zip-core-custom.js',
  'obscenity',
  'syllable',
  'flesch',
];
/** The core may also speak to itself: to a pure folder, and to nothing that is not one. */
const BROWSER =
  /\bglobalThis\b|(?<![\w.'"`-])(?:self|window|document|navigator|chrome|browser|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|WebSocket|crypto|process|Deno)\s*(?:\?\.|[.([])/;
const CLOCK =
  /\bDate\s*(?:\?\.|\.)\s*now\b|\bDate\s*\[|\bDate\s*\(\s*\)|\bnew\s+Date\b(?!\s*\()|\bMath\s*\.\s*random\b|\bperformance\s*\.|\b(?:set|clear)(?:Timeout|Interval|Immediate)\b|\b(?:queueMicrotask|requestAnimationFrame|requestIdleCallback)\b/;
const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g;

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

function importsIn(code: string): string[] {
  return Array.from(
    code.matchAll(IMPORT),
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  );
}

/** What a file of the core, in its folder, must neither import nor ask for. */
function offencesIn(code: string, folder: string): string[] {
  const strangers = importsIn(code).filter((from) => {
    if (!from.startsWith('.')) return !PACKAGES.includes(from);
    return !PURE.includes(relative(SRC, resolve(folder, from)).split('/')[0] ?? '');
  });
  return [...strangers, ...[BROWSER, CLOCK].flatMap((kind) => code.match(kind)?.[0] ?? [])];
}

const isTest = (file: string) => /\.test\.tsx?$|\/rule-tester\.ts$/.test(file);
const pureFiles = PURE.flatMap(filesIn)
  .filter((file) => !isTest(file))
  .map((file) => ({ file, name: relative(SRC, file) }));

describe('the pure core', () => {
  test.each(pureFiles)('$name: the core and its packages, no browser, no clock', ({ file }) => {
    expect(offencesIn(codeOf(file), dirname(file))).toEqual([]);
  });

  test.each([
    "import 'webextension-polyfill'",
    "const a = 1; import 'webextension-polyfill';",
    "import browser from 'webextension-polyfill';",
    "import type { Tabs } from 'webextension-polyfill';",
    "import {\n  h,\n  render,\n} from 'preact';",
    "export * from '../overlay/index.ts';",
    "import '../x/index.ts';",
    "await import('preact')",
    'await import(`preact`)',
    "require('node:fs')",
    "globalThis['localStorage']",
    'const { localStorage } = globalThis;',
    'globalThis.location',
    'self.location',
    "self['location']",
    'window.location',
    'window?.location',
    'document.title',
    'chrome.storage',
    "fetch('https://example.org')",
    'crypto.randomUUID()',
    'setTimeout(run, 5)',
    'setInterval(run, 5)',
    'Date.now()',
    'const now = Date.now;',
    "Date['now']()",
    'new Date()',
    'new Date( )',
    'new Date;',
    'Date()',
    'Math.random()',
    'performance.now()',
  ])('it would be noticed: %s', (code) => {
    expect(offencesIn(code, join(SRC, 'rules'))).not.toEqual([]);
  });

  test.each([
    "import * as v from 'valibot';",
    "import type { Tokens } from '../lint/tokens.ts';",
    'new Date(day)',
    'new Date(2026, 1)',
    'itself.window',
    "const words = ['window', 'self', 'browser'];",
  ])('it may stand: %s', (code) => {
    expect(offencesIn(code, join(SRC, 'rules'))).toEqual([]);
  });
});

describe('the registry of rules', () => {
  const files = readdirSync(join(SRC, 'rules'))
    .filter((name) => name.endsWith('.ts') && !isTest(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !['rule', 'index', 'in-page'].includes(name));

  test('every rule file is registered, and is named after its rule', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('every rule of the policy has been built', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });

  test('every rule that needs only a text runs in pages on X too, and no other', () => {
    expect(IN_PAGE).toEqual(RULES.filter(({ textOnly }) => textOnly));
  });

  test.each(RULES)('$id has good and bad examples', ({ examples }) => {
    expect(examples.good.length).toBeGreaterThanOrEqual(3);
    expect(examples.bad.length).toBeGreaterThanOrEqual(2);
  });
});

test('imports name their extension, so that Node and the bundler read the same file', () => {
  const bare = filesIn('').flatMap((file) =>
    importsIn(codeOf(file))
      .filter(
        (from) => from.startsWith('.') && !/\.(?:ts|tsx|json|css|svg|mjs)(?:\?\w+)?$/.test(from),
      )
      .map((from) => `${relative(SRC, file)}: ${from}`),
  );
  expect(bare).toEqual([]);
});
