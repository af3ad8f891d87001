import { expect, test } from 'vitest';
import { createWords } from '../i18n/index.ts';
import { draftOf } from '../lint/draft-of.ts';
import { configure, NO_FACTS } from '../lint/index.ts';
import { RULES } from '../rules/index.ts';
import { gapsIn, TEMPLATES, templateKeys } from './templates.ts';

const words = createWords('en_GB');
/** Every rule on, also those that a school turns on for itself. */
const linter = configure({
  rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, { severity }])),
});
const NOON = Date.UTC(2026, 10, 22, 12);
const found = (text: string) =>
  linter.run(draftOf(text), NO_FACTS, NOON).map(({ message }) => message);

const FILLED: Readonly<Record<string, string>> = {
  '[event]': 'Our winter fair',
  '[day]': 'Thursday 3 December',
  '[time]': '3.30pm',
  '[place]': 'the hall',
  '[reason]': 'the snow',
  '[office number]': '01226 722303',
  '[class]': 'Year 4',
  '[what they did]': 'winning the district quiz',
  '[subject]': 'volcanoes',
  '[link]': 'https://carltonji.example/blog/volcanoes',
  '[who]': 'all families',
  '[what]': 'our carol service',
};
const fill = (text: string) => text.replace(/\[[^\]]+\]/gu, (gap) => FILLED[gap] ?? gap);

test.each(TEMPLATES)('%s: nothing is found in it, empty or filled in', (id) => {
  const text = words(templateKeys(id).text);
  expect(gapsIn(text).length).toBeGreaterThan(1);
  expect(found(text)).toEqual([]);
  expect(gapsIn(fill(text))).toEqual([]);
  expect(found(fill(text))).toEqual([]);
});

test('each is short enough for the old limit of 140 characters', () => {
  const lengths = TEMPLATES.map((id) => words(templateKeys(id).text).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(140);
});

test('news of a blog entry brings its link, and a tag at the end', () => {
  expect(words(templateKeys('blog').text)).toMatch(/\[link\] #edchat$/);
});
