import { describe, expect, test } from 'vitest';
import { isTexting, kindOf } from './kinds.ts';

describe('a correction of W-NUT is of one kind, told by the pair alone', () => {
  test.each([
    ['im', "i'm", 'apostrophe only'],
    ['todays', "today's", 'apostrophe only'],
    ['favourite', 'favorite', 'American'],
    ['learnt', 'learned', 'American'],
    ['alot', 'a lot', 'run together'],
    ['harrystyles', 'harry styles', 'run together'],
    ['mlb', 'major league baseball', 'name of a thing'],
    ['qld', 'queensland', 'name of a thing'],
    ['2moz', 'tomorrow', 'figure'],
    ['2', 'to', 'figure'],
    ['soooo', 'so', 'lengthening'],
    ['mee', 'me', 'lengthening'],
    ['idk', "i don't know", 'initials'],
    ['oomf', 'one of my followers', 'initials'],
    ['imma', "i'm going to", 'contraction'],
    ['u', 'you', 'abbreviation'],
    ['pics', 'pictures', 'abbreviation'],
    ['bout', 'about', 'by sound'],
    ['ppl', 'people', 'missing letters'],
    ['talkn', 'talking', 'missing letters'],
    ['dat', 'that', 'by sound'],
    ['goin', 'going', 'by sound'],
    ['bruh', 'brother', 'slang'],
    ['betetr', 'better', 'typo'],
    ['tommorow', 'tomorrow', 'typo'],
    ['adress', 'address', 'typo'],
    ['were', 'wear', 'other'],
    ["could've", 'could have', 'other'],
    ['shot', '', 'other'],
  ] as const)('%s for %s: %s', (form, normal, kind) => {
    expect(kindOf(form, normal)).toBe(kind);
  });
});

test('only the ways of texting are the business of text-language', () => {
  expect([isTexting('by sound'), isTexting('typo'), isTexting('American')]).toEqual([
    true,
    false,
    false,
  ]);
});
