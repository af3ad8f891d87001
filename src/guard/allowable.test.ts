import { expect, test } from 'vitest';
import { draftOf } from '../lint/draft-of.ts';
import type { Finding } from '../lint/finding.ts';
import { configure, NO_FACTS } from '../lint/index.ts';
import { ALLOWING_IDS } from '../policy/ids.ts';
import { RULES } from '../rules/index.ts';
import { allowableOf } from './allowable.ts';

const run = (text: string, rules = {}) => configure({ rules }).run(draftOf(text), NO_FACTS, 0);
const of = (text: string, rule: Finding['rule']) =>
  run(text)
    .filter((one) => one.rule === rule)
    .map((finding) => allowableOf(draftOf(text), finding));

test('the rules that allow something are those with such an option', () => {
  const allowing = RULES.filter(({ optionNames }) => optionNames.includes('allow'));
  expect(allowing.map(({ id }) => id).sort()).toEqual([...ALLOWING_IDS].sort());
});

test.each([
  ['text-language', 'Our Gr8 Club', 'Gr8', ['gr8']],
  ['text-language', 'We stayed in ’cos it rained', '’cos', ['cos']],
  ['text-language', '2day’s menu', '2day', ['2day']],
  ['shouting', 'THE BIG BAND plays.', 'THE BIG BAND', ['the', 'big', 'band']],
  ['spelling', 'Our favorite day', 'favorite', ['favorite']],
  ['parent-engagement', '@sarah_w_mum thank you', '@sarah_w_mum', ['sarah_w_mum']],
] as const)('%s: %s', (rule, text, typed, entries) => {
  const [allowable] = of(text, rule);
  expect(allowable).toEqual({
    ...{ rule, typed, entries },
    kind: rule === 'parent-engagement' ? 'account' : 'words',
  });
});

test.each([
  ['text-language', 'Our Gr8 Club'],
  ['text-language', 'Soooo proud'],
  ['text-language', 'We stayed in ’cos it rained'],
  ['shouting', 'THE BIG BAND plays.'],
  ['spelling', 'Our favorite day'],
  ['parent-engagement', '@sarah_w_mum thank you'],
] as const)('%s takes it, and says no more of “%s”', (rule, text) => {
  const [allowable] = of(text, rule);
  expect(allowable).not.toBeNull();
  const severity = RULES.find(({ id }) => id === rule)?.severity;
  const rules = { [rule]: { severity, options: { allow: allowable?.entries } } };
  expect(run(text, rules).filter((one) => one.rule === rule)).toEqual([]);
});

test('what is no word, and a sentence in capitals, can’t be allowed; a rule without a list allows nothing', () => {
  expect(of('What a day!!!', 'text-language')).toEqual([null]);
  expect(of('PLEASE BRING YOUR COAT', 'shouting')).toEqual([null]);
  const [finding] = run('Share on #edchat what you read.');
  expect(finding && allowableOf(draftOf(''), finding)).toBeNull();
});

test('who is answered is the account; a post to everybody has none', () => {
  const text = 'Could you send us a DM about it?';
  const [finding] = run(text).filter(({ rule }) => rule === 'parent-engagement');
  if (!finding) throw new Error('There is a finding.');
  const replyTo = { handle: 'Jo_Writes', text: '', picture: false };
  expect(allowableOf({ ...draftOf(text), replyTo }, finding)?.entries).toEqual(['jo_writes']);
  expect(allowableOf(draftOf(text), finding)).toBeNull();
});
