import { expect, test } from 'vitest';
import { rulesForPages } from './rules-for-pages.ts';

test('how strict a rule is, and its numbers, may be known to a page', () => {
  const rules = { length: { severity: 'stop', options: { houseLimit: 140 } } } as const;
  expect(rulesForPages({ rules })).toEqual({ rules, allRules: true });
});

test('a rule with words of the school’s own is off there, and none of the words goes along', () => {
  const rules = {
    'text-language': { severity: 'stop', options: { allow: ['Canary'], add: [] } },
  } as const;
  const told = rulesForPages({ rules: { 'text-language': { ...rules['text-language'] } } });
  expect(told.rules).toEqual({ 'text-language': { severity: 'off', options: {} } });
  expect(told.allRules).toBe(false);
  expect(JSON.stringify(told)).not.toContain('Canary');
});

test('a rule nobody has touched runs as it says itself', () => {
  expect(rulesForPages({ rules: {} })).toEqual({ rules: {}, allRules: true });
});
