import { expect, test } from 'vitest';
import { refusal } from './refusal.ts';

test.each([
  ['a draft', { type: 'check', number: 7, draft: 'x' }, { number: 7, to: 'check' }],
  ['a button', { type: 'ask-pictured', pictures: [] }, { number: null, to: 'ask-pictured' }],
  ['a type nobody knows', { type: 'shout', number: 1 }, { number: 1, to: null }],
  ['a number that is none', { type: 'check', number: '7' }, { number: null, to: 'check' }],
  ['no object', 'hello', { number: null, to: null }],
  ['nothing', null, { number: null, to: null }],
])('what was refused is said as far as it tells: %s', (_what, raw, known) => {
  expect(refusal(raw, 'shape')).toEqual({ type: 'refused', why: 'shape', ...known });
});
