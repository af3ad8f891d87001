import { expect, test } from 'vitest';
import { CLAUSES } from './clauses.ts';
import { defaultPolicy } from './default.ts';
import { CLAUSE_IDS } from './ids.ts';
import { parsePolicy } from './parse.ts';

const POLICY = defaultPolicy({ name: 'Carlton', handle: 'carltonji' });
const read = (change: object) => parsePolicy(JSON.stringify({ ...POLICY, ...change }), 'p.json');

test('a new school’s policy is read back as it was written', () => {
  expect(read({})).toEqual(POLICY);
});

test('a byte-order mark is no fault', () => {
  expect(parsePolicy(`\uFEFF${JSON.stringify(POLICY)}`, 'p.json')).toEqual(POLICY);
});

test.each([
  [
    'a handle',
    { school: { name: 'A', handle: '@a' } },
    /^p\.json: school\.handle: .*without the @/,
  ],
  ['a rule', { rules: { length: { severity: 'loud' } } }, /^p\.json: rules\.length\.severity: /],
  [
    'an unknown rule',
    { rules: { lenght: { severity: 'warn' } } },
    /^p\.json: rules\.lenght: there is no rule “lenght”; the rules are text-language, /,
  ],
  [
    'a field too many',
    { colour: 'blue' },
    /^p\.json: colour: .* are version, school, dates, overrides, rules$/,
  ],
  [
    'a day that the calendar has not',
    { dates: { ...POLICY.dates, approved: '2026-02-31' } },
    /^p\.json: dates\.approved: not a day/,
  ],
  [
    'a field too many of a rule',
    { rules: { length: { severity: 'warn', colour: 1 } } },
    /^p\.json: rules\.length\.colour: .* are severity, options$/,
  ],
])('the error names the file and %s', (_what, change, message) => {
  expect(() => read(change)).toThrow(message);
});

test('the error names the field once', () => {
  expect(() => read({ version: 2 })).toThrow(/^p\.json: version: (?!version)/);
});

test('what is not JSON is called that', () => {
  expect(() => parsePolicy('{', 'p.json')).toThrow('p.json: this is not JSON');
});

test('every clause has its words, in the policy’s order', () => {
  expect(CLAUSES.map(({ id }) => id)).toEqual(CLAUSE_IDS);
});
