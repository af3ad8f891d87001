import { expect, test } from 'vitest';
import { PROOFREAD_IDS } from '../../policy/ids.ts';
import { RULES } from '../index.ts';
import { earnedBy, GROUPS } from './earned.ts';

test('each of harper.js’s rules that is on found a slip, and nothing in a text without one', () => {
  const harper = GROUPS.flatMap(earnedBy).filter(({ source }) => source !== 'our own');
  expect(harper.length).toBeGreaterThan(20);
  expect(harper.filter(({ found, wrong }) => found === 0 || wrong > 0)).toEqual([]);
});

test('each of our own kinds of pattern found more than it marked wrongly', () => {
  const own = GROUPS.flatMap(earnedBy).filter(({ source }) => source === 'our own');
  expect(own.filter(({ found, wrong }) => wrong > 0 && found <= wrong)).toEqual([]);
});

test('the rules that hear a proofreader are those the pages know as such', () => {
  const hear = RULES.filter(({ proofread }) => proofread).map(({ id }) => id);
  expect(hear.sort()).toEqual([...PROOFREAD_IDS].sort());
});
