import { describe, expect, test } from 'vitest';
import { draftOf } from '../lint/draft-of.ts';
import { configure, NO_FACTS } from '../lint/index.ts';
import { CATALOGUES, LOCALES } from './catalogue.ts';
import { createWords, findingWords } from './index.ts';

const words = createWords('en_GB');
const [finding] = configure({ rules: {} }).run(draftOf('Gr8 day'), NO_FACTS, 0);

test('a finding says what is wrong, why, how to mend it and what the button does', () => {
  expect(finding && findingWords(words, finding)).toEqual({
    what: '“Gr8” puts a figure where a word should be.',
    why: words('clause_language_says'),
    how: 'Write the word in full.',
    fix: 'Change to “Great”',
  });
});

test.each([
  ['OMG', null],
  ['At #Choir we sang.', 'Move #Choir to the end'],
])('the button for "%s" is %j', (text, label) => {
  const found = configure({ rules: {} }).run(draftOf(text), NO_FACTS, 0)[0];
  expect(found && findingWords(words, found).fix).toBe(label);
});

test('counts read as English', () => {
  const say = (over: number) =>
    words('rule_length_tooLong', { over, limit: 280, count: 280 + over });
  expect([say(1), say(2)]).toEqual([
    'This post is 1 character too long for X, which allows 280.',
    'This post is 2 characters too long for X, which allows 280.',
  ]);
});

test('typed text is said as it stands, whatever signs are in it', () => {
  expect(words('fix_change', { word: "<b>{x}' #" })).toBe("Change to “<b>{x}' #”");
});

test('a key without words is a fault', () => {
  expect(() => words('rule_none')).toThrow('No words for rule_none in en_GB.');
});

describe.each(LOCALES)('%s', (locale) => {
  const entries = Object.entries(CATALOGUES[locale]);
  test.each(entries)('%s is a key both browsers take and its message can be read', (key, entry) => {
    expect(key).toMatch(/^[a-zA-Z0-9_]+$/);
    expect(entry.description).not.toBe('');
    // A dollar sign starts a placeholder in the browsers' own reading of this file.
    expect(entry.message).not.toContain('$');
    const parameters = Array.from(entry.message.matchAll(/\{(\w+)/g), ([, name]) => [
      name ?? '',
      1,
    ]);
    expect(createWords(locale)(key, Object.fromEntries(parameters))).not.toBe('');
  });
  test('the description fits what the browsers’ shops allow', () => {
    expect(CATALOGUES[locale].extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
