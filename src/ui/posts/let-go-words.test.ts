import { expect, test } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { givenBy, letGoWords } from './let-go-words.ts';

const words = createWords('en_GB');
const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];
const people = [
  { id: 'head', name: 'Ada Head', role: 'slt', lead: false, platform: null },
  { id: 'deputy', name: 'Cy Deputy', role: 'slt', lead: false, platform: null },
] as const;
const reasons = [
  { of: FIRST, at: 10, by: 'head', reason: 'It is the author’s name.' },
  { of: FIRST, at: 30, by: 'deputy', reason: 'The same as last week.' },
  { of: SECOND, at: 10, by: 'deputy', reason: null },
];
const said = (of: readonly string[], how: 'answered' | 'overridden', at = 20) =>
  letGoWords(words, { at }, { of, how }, { reasons, people });

test('an override is told with the person and the reason that counted for that post', () => {
  expect(said([FIRST, FIRST], 'overridden')).toEqual([
    'Let go by Ada Head. The reason: It is the author’s name.',
  ]);
  expect(said([FIRST], 'overridden', 40)).toEqual([
    'Let go by Cy Deputy. The reason: The same as last week.',
  ]);
});

test('an answer is told with the person; what was not kept yet is told by nobody', () => {
  const answers = [SECOND, null].map((given) => ({
    ...{ rule: 'offensive' as const, message: 'rule_offensive_rude', given },
  }));
  expect(said(givenBy(answers), 'answered')).toEqual(['Answered by Cy Deputy.']);
  expect(said(['c'.repeat(64)], 'answered')).toEqual([]);
});
