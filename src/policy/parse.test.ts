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
  ['a field', { school: { name: 'A', handle: '@a' } }, /^p\.json: school\.handle: /],
  ['a rule', { rules: { length: { severity: 'loud' } } }, /^p\.json: rules\.length\.severity: /],
  ['an unknown rule', { rules: { lenght: { severity: 'warn' } } }, /^p\.json: rules\.lenght: /],
  ['a field too many', { colour: 'blue' }, /^p\.json: colour: /],
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
