import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import words from './src/_locales/en_GB/messages.json' with { type: 'json' };
import { IN_PAGE_KEYS } from './src/i18n/in-page-keys.ts';

const SRC = join(import.meta.dirname, 'src');
const files = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The worlds of one build know each other by this: a hash of what they are made from. */
function buildId(): string {
  const hash = createHash('sha256').update(JSON.stringify(manifest));
  for (const file of files(SRC)) hash.update(readFileSync(file));
  return `${manifest.version}-${hash.digest('hex').slice(0, 12)}`;
}

/** The browsers want `_locales` at the top of the extension; we keep it in src. */
const locales: Plugin = {
  name: 'lollipop-locales',
  generateBundle() {
    for (const file of files(join(SRC, '_locales'))) {
      if (!file.endsWith('messages.json')) continue;
      const fileName = file.slice(SRC.length + 1).replaceAll('\\', '/');
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    }
  },
};

/** harper.js goes out with the extension, and its licence with it. */
const licence: Plugin = {
  name: 'lollipop-licence',
  generateBundle() {
    const source = readFileSync(join(import.meta.dirname, 'node_modules/harper.js/LICENSE'));
    this.emitFile({ type: 'asset', fileName: 'harper-licence.txt', source });
  },
};

/** Only the words said in pages on X go into the content script, without the notes to translators. */
function wordsInPage(): Record<string, { message: string }> {
  const all = Object.entries(words).filter(([key]) => IN_PAGE_KEYS.test(key));
  return Object.fromEntries(all.map(([key, { message }]) => [key, { message }]));
}

/** Pages that the manifest does not name, since only our own code opens them. */
const OWN_PAGES = {
  'pages/archive': 'src/pages/archive/index.html',
  'pages/by-hand': 'src/pages/by-hand/index.html',
  'pages/followers': 'src/pages/followers/index.html',
  'pages/list': 'src/pages/list/index.html',
  'pages/not-right': 'src/pages/not-right/index.html',
  'pages/override': 'src/pages/override/index.html',
  'pages/pictured': 'src/pages/pictured/index.html',
  'pages/posts': 'src/pages/posts/index.html',
  'pages/pupil': 'src/pages/pupil/index.html',
  'pages/vault': 'src/pages/vault/index.html',
};

/** Chrome's host for heavy work; in Firefox the event page is it. */
const OFFSCREEN = 'src/offscreen/index.html';

/** Firefox runs the worker as an event page and wants an id and a statement of what is collected. */
const firefox = {
  ...manifest,
  permissions: manifest.permissions.filter((permission) => permission !== 'offscreen'),
  background: { scripts: ['src/background/index.ts'], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'lollipop@lollipop.invalid',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'test') {
    return {
      define: {
        __BUILD__: JSON.stringify('test'),
        __OFFSCREEN__: 'true',
        __WORDS_IN_PAGE__: JSON.stringify(wordsInPage()),
      },
      test: { include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'], environment: 'node' },
    };
  }
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: {
      __BUILD__: JSON.stringify(buildId()),
      __OFFSCREEN__: JSON.stringify(target === 'chrome'),
      __WORDS_IN_PAGE__: JSON.stringify(wordsInPage()),
    },
    resolve: {
      alias: [
        // twitter-text brings core-js 2 for browsers of long ago. Its first file calls `Function`, which
        // the CSP forbids, and in Firefox the content script dies of that.
        { find: /^core-js\/modules\/.+$/, replacement: join(SRC, 'lint/no-polyfill.ts') },
        // pouchdb-core brings it for filters that are code in a design document, by `Function.apply`.
        {
          find: /^pouchdb-changes-filter$/,
          replacement: join(SRC, 'records/no-changes-filter.ts'),
        },
      ],
    },
    // harper.js names its wasm by import.meta.url, which only a module has.
    worker: { format: 'es' },
    plugins: [
      crx({
        manifest: (target === 'firefox' ? firefox : manifest) as ManifestV3Export,
        browser: target,
      }),
      locales,
      licence,
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome128',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: target === 'firefox' ? OWN_PAGES : { ...OWN_PAGES, offscreen: OFFSCREEN },
      },
    },
  };
});
