import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUES } from './catalogue.ts';

const SRC = join(import.meta.dirname, '..');
const SAYS = ['background', 'content', 'overlay', 'pages', 'popup', 'ui'];
const KEYS = Object.keys(CATALOGUES.en_GB);
/** `popup`, `list`...: what keys begin with, so that other strings with a line in them do not count. */
const AREAS = new Set(KEYS.map((key) => key.split('_')[0] ?? ''));
const KEY = /'([a-z][A-Za-z]*)_[A-Za-z0-9_]*[A-Za-z0-9]'/g;

/** Whole keys of the catalogue that the code of a folder names. */
function namedIn(folder: string): string[] {
  const files = readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(SRC, folder, file), 'utf8').matchAll(KEY)]
        .filter(([, area = '']) => AREAS.has(area))
        .map(([key]) => key.slice(1, -1)),
    );
}

test.each(SAYS)('every key that %s names is in the catalogue', (folder) => {
  const missing = namedIn(folder).filter((key) => !KEYS.includes(key));
  expect([...new Set(missing)]).toEqual([]);
});

test('it would be noticed: keys are found where there are some', () => {
  for (const folder of ['content', 'pages', 'popup', 'ui']) {
    expect(namedIn(folder).length).toBeGreaterThan(0);
  }
});
