import { expect, test } from 'vitest';
import { CONTEXTS } from './contexts.ts';
import { extend, LEXICON } from './lexicon.ts';
import {
  APOSTROPHE,
  CAPITALS_TOO,
  INITIALS,
  LOWER_CASE_ONLY,
  NUMBER_MIX,
  PHONICS,
  SHORTHAND,
  SPOKEN,
} from './words.ts';

test('no form stands for two things', () => {
  const forms = [SHORTHAND, INITIALS, NUMBER_MIX, SPOKEN]
    .flatMap((list) => Object.values(list))
    .flatMap((line) => line.split(' '));
  const all = [...forms, ...APOSTROPHE.map((word) => word.replace("'", '').toLowerCase())];
  expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([]);
});

test('forms are in lower case and no more than one word', () => {
  expect([...LEXICON.keys()].filter((form) => !/^[a-z0-9]+$/.test(form))).toEqual([]);
});

test.each([
  ['LOWER_CASE_ONLY', LOWER_CASE_ONLY],
  ['CAPITALS_TOO', CAPITALS_TOO],
  ['PHONICS', PHONICS],
  ['CONTEXTS', new Set(CONTEXTS.keys())],
])('%s speaks of forms that are in the list', (_name, forms) => {
  expect([...forms].filter((form) => !LEXICON.has(form))).toEqual([]);
});

test('a school’s own words go before ours, and what it allows is gone', () => {
  const lexicon = extend({ Peng: 'lovely', soz: '' }, ['GR8']);
  expect(lexicon.get('peng')?.plain).toBe('lovely');
  expect(lexicon.get('soz')).toEqual({ kind: 'added', plain: null, means: '' });
  expect(lexicon.has('gr8')).toBe(false);
});
