import { describe, expect, test } from 'vitest';
import type { Draft } from '../lint/draft.ts';
import type { Finding } from '../lint/finding.ts';
import { isQuestion, questionOf, unanswered } from './answers.ts';

const draft = (text: string): Draft => ({
  surface: 'inline',
  rows: [{ text, media: [], tagged: [], poll: [] }],
  replyTo: null,
  quoted: null,
  scheduled: null,
});

function named(text: string, word: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(word);
  return {
    rule: 'pupil-name-with-photo',
    clause: 'pupil-names',
    severity: 'check',
    row: 0,
    field: { kind: 'text' },
    ...{ start, end: start + word.length, message: 'maybe', params: {} },
    ...more,
  };
}

const question = (text: string, word: string) => questionOf(draft(text), named(text, word));

describe('an answer', () => {
  const asked = question('The Rose garden is open. Come and see!', 'Rose');

  test('is good while the rest of the post changes', () => {
    expect(question('Hello. The Rose garden is open. Come soon!', 'Rose')).toBe(asked);
  });

  test.each([
    'The Rose family is open. Come and see!',
    'Well done, Rose! The garden is open.',
    'The Hope garden is open. Come and see!',
  ])('is not good for another sentence: %s', (text) => {
    expect(question(text, text.includes('Hope') ? 'Hope' : 'Rose')).not.toBe(asked);
  });

  test('is not good for what is said to another account', () => {
    const text = 'Thanks so much!';
    const to = (handle: string | null) => ({
      ...draft(text),
      replyTo: handle === null ? null : { handle, text: '', picture: false },
    });
    const thanks = (one: Draft) => questionOf(one, named(text, text));
    const three = [to(null), to('a_mum'), to('b_mum')].map(thanks);
    expect(new Set(three).size).toBe(3);
    expect(thanks(to('A_Mum'))).toBe(three[1]);
    expect(question('@a_mum Hi. Is Rose well?', 'Rose')).not.toBe(
      question('@b_mum Hi. Is Rose well?', 'Rose'),
    );
  });

  test('takes its question away, and nothing else', () => {
    const text = 'The Rose garden. Well done, Grace!';
    const [rose, grace] = [named(text, 'Rose'), named(text, 'Grace')];
    const stop = named(text, 'Rose', { severity: 'stop' });
    const answered = questionOf(draft(text), rose);
    expect(unanswered(draft(text), [rose, grace, stop], (one) => one === answered)).toEqual([
      grace,
      stop,
    ]);
  });
});

test.each([
  [{ severity: 'check' }, true],
  [{ severity: 'stop' }, false],
  [{ severity: 'warn' }, false],
  [{ severity: 'check', rule: 'consent' }, false],
  [{ severity: 'check', rule: 'copyright', field: { kind: 'picture', index: 0 } }, false],
] satisfies [Partial<Finding>, boolean][])('%o is a question: %s', (more, is) => {
  expect(isQuestion(named('Rose', 'Rose', more))).toBe(is);
});
