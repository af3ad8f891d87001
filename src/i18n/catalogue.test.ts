import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictSchema } from '../guard/verdict.ts';
import { CLAUSES } from '../policy/clauses.ts';
import { RULES } from '../rules/index.ts';
import { messageKey } from '../rules/rule.ts';
import { CATALOGUES, LOCALES } from './catalogue.ts';

/** The keys that code puts together, so that no search for a string would find them. */
const USED: readonly string[] = [
  ...verdictSchema.entries.why.options,
  ...CLAUSES.flatMap(({ title, says }) => [title, says]),
  // The rule's name on the set-up page.
  ...RULES.map(({ id }) => messageKey(id, 'title')),
  ...RULES.flatMap(({ id, messages }) =>
    messages.flatMap((message) => [messageKey(id, message), `${messageKey(id, message)}_how`]),
  ),
];
const OURS = /^(?:rule|verdict|clause)_/;
/** A rule's message may bring a label for its button. */
const isLabel = (key: string) => USED.includes(key.replace(/_fix$/, ''));

test.each(LOCALES)(
  '%s has words for every rule, verdict and clause, and none to spare',
  (locale) => {
    const keys = Object.keys(CATALOGUES[locale]).filter((key) => OURS.test(key));
    expect(USED.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => !USED.includes(key) && !isLabel(key))).toEqual([]);
  },
);

test('each rule says something of its own', () => {
  expect(RULES.filter(({ messages }) => messages.length === 0)).toEqual([]);
});

test.each(LOCALES)('%s has every key that is named in code', (locale) => {
  const src = join(import.meta.dirname, '..');
  const named = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .flatMap((name) => {
      const code = readFileSync(join(src, name), 'utf8');
      // `done` says what a page has just done (pages/vault).
      return Array.from(code.matchAll(/\b(?:words|done)\(\s*'(\w+_\w+)'/g), ([, key]) => key ?? '');
    });
  expect(named.filter((key) => !Object.hasOwn(CATALOGUES[locale], key))).toEqual([]);
  expect(named.length).toBeGreaterThan(100);
});
