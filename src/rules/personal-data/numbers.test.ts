import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Tokens } from '../../lint/tokens.ts';
import { isUpn, officialNumbers, phones } from './numbers.ts';
import { oursSchema } from './ours.ts';

const none = v.parse(oursSchema, undefined);
const found = (text: string, ours = none) =>
  phones(text, new Tokens(text), ours).map(({ message, severity, span }) => [
    message,
    severity,
    text.slice(span.start, span.end),
  ]);

test.each([
  '07700 900123',
  '07700900123',
  '+44 7700 900123',
  '0044 7700-900-123',
  '(07700) 900 123',
])('a mobile is asked about: %s', (number) => {
  expect(found(`Ring me on ${number}, please.`)).toEqual([['mobile', 'check', number]]);
});

test('a number from abroad is one too', () => {
  expect(found('Zadzwoń: +48 601 234 567')).toEqual([['mobile', 'check', '+48 601 234 567']]);
});

test('the school’s own mobile is only pointed out', () => {
  expect(found('The trip phone is 07700 900123.')).toEqual([['mobile', 'warn', '07700 900123']]);
});

test.each([
  'Call the office on 01226 722303.',
  'Box office: 020 7946 0123',
  'Childline is 0800 1111, and 0300 123 4567 is the council.',
  'We counted 07700 steps and 900123 beads.',
  'Our account number is 12345678.',
  'https://example.org/07700900123',
  'On 07.11.2026 and 08/11/2026',
])('what is no number of a person’s own is left alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('what the school has published is fine, in any way of writing it', () => {
  const ours = v.parse(oursSchema, ['+44 7700 900123']);
  expect(found('Ring 07700-900-123 or (07700) 900123', ours)).toEqual([]);
});

test.each([
  ['E999000023001', true],
  ['L999000020002', true],
  ['A999000023001', false],
  ['E99900002300', false],
  ['e999000023001', false],
])('the check letter tells a UPN: %s %s', (typed, is) => {
  expect(isUpn(typed)).toBe(is);
});

test('a UPN that is called one counts with a slip in it, and so do other official numbers', () => {
  const text = 'UPN: A999000023001, NHS number 943 476 5919, NI QQ123456C and AB 12 34 56 C';
  const said = officialNumbers(text).map(({ message, span }) => [
    message,
    text.slice(span.start, span.end),
  ]);
  expect(said).toEqual([
    ['upn', 'A999000023001'],
    ['official', '943 476 5919'],
    ['official', 'AB 12 34 56 C'],
  ]);
});
