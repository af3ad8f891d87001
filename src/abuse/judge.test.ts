import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replies } from '../audit/measure/replies.ts';
import { judgeAbuse } from './judge.ts';

const said = (text: string) =>
  judgeAbuse(text).hits.map(({ start, end, kind, target }) => [
    text.slice(start, end),
    kind,
    target,
  ]);

describe('what is found, and at whom it is aimed', () => {
  test.each([
    ['You are a liar!', [['liar', 'insult', 'you']]],
    ['The head is a moron.', [['moron', 'insult', 'person']]],
    ['These teachers are idiots', [['idiots', 'insult', 'group']]],
    ['What utter sh*te', [['sh*te', 'swearing', null]]],
    ['I know where you live', [['I know where you live', 'threat', null]]],
  ])('%s', (text, hits) => {
    expect(said(text)).toEqual(hits);
  });

  test('a masked, drawn-out or spaced word is the word', () => {
    for (const text of ['f**k you', 'fuuuuck you', 'f u c k you', '@sshole', 'id1ots'])
      expect(judgeAbuse(text), text).toMatchObject({ abusive: true });
  });
});

describe('what is no abuse', () => {
  test.each([
    'You are not a liar.',
    'I am such an idiot, I forgot the cake.',
    '“You stupid boy,” said the giant.',
    'The Twits are disgusting, and Matilda wins.',
    'This is a disgrace, nobody told us.',
  ])('%s', (text) => {
    expect(judgeAbuse(text).abusive).toBe(false);
  });

  test('mild swearing is offensive in the wide sense only', () => {
    expect(judgeAbuse('Damn, I missed it')).toMatchObject({ offensive: true, abusive: false });
  });
});

test('hits lie in the text, in order, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      let last = 0;
      for (const { start, end } of judgeAbuse(`${typed} you idiot`).hits) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(typed.length + 10);
        last = start;
      }
    }),
  );
});

test.each(['first', 'second', 'third'])(
  'of the %s batch of answers no fine one is flagged',
  (name) => {
    const path = join(import.meta.dirname, 'fixtures', `${name}.jsonl`);
    expect(replies(readFileSync(path, 'utf8').trim().split('\n')).at(-1)).toMatch(
      /^flagged of the fine: 0 /,
    );
  },
);
