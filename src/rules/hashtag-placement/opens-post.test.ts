import { expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { applyEdits } from '../../lint/edits.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import { configure } from '../../lint/linter.ts';
import { hashtagPlacement } from '../hashtag-placement.ts';

const linter = configure({ rules: {} }, [hashtagPlacement]);
const mended = (text: string) =>
  applyEdits(text, linter.run(draftOf(text), NO_FACTS, 0)[0]?.fix ?? []);

test.each([
  ['#Year6 Parents: letters are home', 'Year 6 Parents: letters are home #Year6'],
  ['🎉 #Year6 Parents: letters are home', '🎉 Year 6 Parents: letters are home #Year6'],
  ['Hello!\n#Year6 Parents: read this', 'Hello!\nYear 6 Parents: read this #Year6'],
])('a tag before a capital at the start of a line keeps its words there: %s', (text, fixed) => {
  expect(mended(text)).toBe(fixed);
});

test.each([
  ['#Choir We sang today.', 'We sang today. #Choir'],
  ['#Choir\nParents came.', 'Parents came. #Choir'],
  ['#Choir 🎉 Parents came.', '🎉 Parents came. #Choir'],
])('a tag that no sentence can hold is lifted out: %s', (text, fixed) => {
  expect(mended(text)).toBe(fixed);
});
