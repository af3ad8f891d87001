import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from './tables.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the tables in README.md are those of the code (mend it with npm run readme)', () => {
  expect(withTables(README)).toBe(README);
});

test('a README without the markers is a fault', () => {
  expect(() => withTables('# Lollipop')).toThrow('README.md lacks <!-- rules:start -->');
});
