import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IN_PAGE_KEYS } from './in-page-keys.ts';
import { createWords } from './index.ts';

const SRC = join(import.meta.dirname, '..');
const KEY = /\bwords\(\s*[`']([A-Za-z_]+)/g;

/** Keys, or their beginnings, that the code in a folder says. */
function keysIn(folder: string): string[] {
  const names = readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .flatMap((name) => [...readFileSync(join(SRC, folder, name), 'utf8').matchAll(KEY)])
    .map(([, key = '']) => key);
}

test.each(['content', 'overlay'])('every key said in %s goes along into pages on X', (folder) => {
  expect(keysIn(folder).filter((key) => !IN_PAGE_KEYS.test(key))).toEqual([]);
});

test('the content script does say keys, and they are in the catalogue', () => {
  const whole = keysIn('content').filter((key) => !key.endsWith('_'));
  expect(whole).toContain('panel_name');
  expect(whole.filter((key) => !createWords().has(key))).toEqual([]);
});
