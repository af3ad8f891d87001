import { sentenceAt } from '../../lint/sentences.ts';
import type { Hit } from '../rule.ts';
import { DATE } from './words.ts';

const LABELLED = new RegExp(
  `\\b(?:d\\.?o\\.?b\\.?|date of birth)\\W{0,3}(?:is |was )?(${DATE})`,
  'giu',
);
const BORN = new RegExp(`\\bborn (?:on )?(?:the )?(${DATE})`, 'giu');
const ANIMALS =
  /\b(?:lambs?|chicks?|hens?|ducklings?|cal(?:f|ves)|pup(?:py|pies)|foals?|kittens?|piglets?|goats?|panda|king|queen|prince(?:ss)?|author|poet|artist|scientist|composer)\b/i;
/** Primary pupils, and those who came before or will come after them. */
const AGE = '(?:[3-9]|1[0-3])';
const BIRTHDAY = new RegExp(
  `\\b[Hh]appy ${AGE}(?:st|nd|rd|th) birthday(?:,? to)? \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ (?:(?:is|turns|turned) ${AGE} (?:today|tomorrow|on|this)\\b|(?:is|turns|turned) ${AGE} years old (?:today|tomorrow)\\b)`,
  'gu',
);
const NO_PERSON = /\b(?:Our|The|School|Library|Club|Choir|PTA|Garden|Year|Class|It|This|That)\b/;

/**
 * When somebody was born: a date that is said to be one, a birth within a child's years, and a child's
 * birthday with the age that makes a date of it. Of kings, authors and lambs it may be said.
 * @param now UTC milliseconds.
 */
export function births(text: string, now: number): Hit<'born' | 'birthday'>[] {
  const labelled = Array.from(text.matchAll(LABELLED)).map((match) => ({ match, sure: true }));
  const born = Array.from(text.matchAll(BORN))
    .filter((match) => {
      const year = yearOf(match[1] ?? '', now);
      const age = new Date(now).getUTCFullYear() - year;
      return age >= 0 && age <= 19 && !ANIMALS.test(sentenceAt(text, match.index).text);
    })
    .map((match) => ({ match, sure: false }));
  const birthdays = Array.from(text.matchAll(BIRTHDAY)).filter(([typed]) => !NO_PERSON.test(typed));
  return [
    ...[...labelled, ...born].map(({ match, sure }): Hit<'born'> => {
      const typed = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(typed);
      const span = { start, end: start + typed.length };
      return { span, message: 'born', severity: sure ? 'stop' : 'check', params: { words: typed } };
    }),
    ...birthdays.map(
      (match): Hit<'birthday'> => ({
        span: { start: match.index, end: match.index + match[0].length },
        message: 'birthday',
        severity: 'check',
        params: { words: match[0] },
      }),
    ),
  ];
}

/** The year of a date, one of two figures within the last hundred years. */
function yearOf(date: string, now: number): number {
  const four = /\d{4}/.exec(date)?.[0];
  if (four !== undefined) return Number(four);
  const two = 2_000 + Number(/\d{2}$/.exec(date)?.[0] ?? 0);
  return two > new Date(now).getUTCFullYear() ? two - 100 : two;
}
