import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configure } from '../../lint/index.ts';
import { parsePolicy } from '../../policy/parse.ts';
import { withTables } from './tables.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the tables in README.md are those of the code (mend it with npm run readme)', () => {
  expect(withTables(README)).toBe(README);
});

test('a README without the markers is a fault', () => {
  expect(() => withTables('# Lollipop')).toThrow('README.md lacks <!-- rules:start -->');
});

test('the policy in README.md can be used as it stands', () => {
  const json = /```json\n(.*?)```/s.exec(README)?.[1] ?? '';
  expect(() => configure(parsePolicy(json, 'README.md'))).not.toThrow();
});
