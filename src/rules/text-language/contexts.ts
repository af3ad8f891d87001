import type { Around } from './around.ts';
import { isFor, isTo } from './figures.ts';
import { LABELS, set } from './labels.ts';
import { isAnd, isAre } from './letters.ts';
import { isYou } from './lone-u.ts';

type Test = (around: Around) => boolean;

const LETTERS = /^\p{Ll}{2,}$/u;

const AFTER_B4 = set('the you u we they it he she i our your ur my school going coming home lunch');
const MODALS = set('will can could would should must might cant wont ill u to gonna dont shall');

/**
 * Forms that are texting only beside certain words; each line asks those words. What is not certain
 * is let go, because this rule holds posts.
 */
export const CONTEXTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['u', isYou],
  ['r', isAre],
  ['n', isAnd],
  ['2', isTo],
  ['4', isFor],
  ['nd', ({ beforeTyped, afterTyped }) => both(beforeTyped, afterTyped)],
  [
    'b',
    ({ before, after, left, text }) =>
      (before === '' && /^(?:there|ready|kind|safe|careful|quick|brave)$/.test(after)) ||
      (MODALS.has(before) &&
        /\S $/.test(left) &&
        !/,\s$/.test(left) &&
        !/\ba\s+to\s+b\b/.test(text)),
  ],
  [
    'c',
    ({ word, before, after }) =>
      before === '2' ||
      (before === 'to' && /^(?:you|every\w*|all)$/.test(after)) ||
      /^(?:u|ya)$/.test(after) ||
      ((word.text === 'c' || before === '') && /^(?:you|our)$/.test(after)),
  ],
  ['cu', ({ word }) => word.text === 'cu'],
  ['ya', ({ before }) => /^(?:see|c|love|luv|miss|thank|catch|tell|cu|bless)$/.test(before)],
  [
    'b4',
    ({ word, before, after, text }) =>
      !CHESS.test(text) &&
      AFTER_B4.has(after) &&
      (word.text === 'b4' ? !PLACES.has(before) && !LABELS.has(before) : before === ''),
  ],
  [
    'g8',
    ({ text, before, after }) =>
      !CHESS.test(text) && !PLACES.has(before) && AFTER_GREAT.test(after),
  ],
  [
    'dis',
    ({ before, after }) =>
      !/^(?:with|and|or|prefix|add|adding|the|by)$/.test(before) &&
      LETTERS.test(after) &&
      !/^(?:and|or|un|means?|is)$/.test(after),
  ],
  ['bff', ({ after }) => !/^(?:bench(?:es)?|buddy|stop)$/.test(after)],
  // German: im Garten.
  ['im', ({ afterTyped }) => !/^\p{Lu}\p{Ll}/u.test(afterTyped)],
  ['in2', ({ before }) => LETTERS.test(before)],
  ['on2', ({ before }) => LETTERS.test(before)],
  ['wat', ({ before }) => !/^(?:a|the|this|thai|buddhist|khmer)$/.test(before)],
  ['thru', ({ before }) => before !== 'drive'],
  [
    'cos',
    ({ text, after }) =>
      after !== '' && !/\b(?:sin|tan|angles?|lettuce|salad|trig\w*)\b/.test(text),
  ],
  [
    'bc',
    ({ beforeTyped, afterTyped }) =>
      both(beforeTyped, afterTyped.replace(/^I(?=['’])/, 'i').replace(/['’]/, '')),
  ],
  ['lol', ({ after }) => after !== 'surprise'],
  ['ur', ({ after, before }) => after !== '' && !LABELS.has(before)],
  // Rugby Union; the International Mathematical Olympiad; tote bags.
  [
    'ru',
    ({ word, before, after, right }) =>
      /^(?:coming|ready|ok|okay|going|free|joining|able|excited|up)$/.test(after) &&
      (word.text === 'ru' ||
        (/^[^.!\n]*\?/.test(right) && /^(?:|hey|hi|so|and|where|when|how|what|why)$/.test(before))),
  ],
  [
    'imo',
    ({ before, beforeTyped, afterTyped, text }) =>
      beforeTyped === before &&
      !/\b(?:olympiads?|math\w*|maritime)\b/.test(text) &&
      !/^(?:the|an?|at|in|for|of|to|our|and|or|this|from|uk|british)$/.test(before) &&
      (before === '' ? /^(?:the|this|it|its|we|that|best)$/ : /^(?:\p{Ll}+)?$/u).test(afterTyped),
  ],
  [
    'totes',
    ({ right }) =>
      /^ (?:amazin\w*|adorbs|emosh|love|loved|agree|excited|fab|brill\w*|awesome|gorge\w*|cute|hilarious|jel|gr8|the best)(?![\p{L}\p{N}])/iu.test(
        right,
      ),
  ],
  ['ty', ({ before }) => !LETTERS.test(before)],
  [
    'gm',
    ({ before, after }) => before === '' && /^(?:all|every\w*|guyz?s?|folks|team)$/.test(after),
  ],
  // A No1 fan, the UK no1.
  [
    'no1',
    ({ before, after }) =>
      !LABELS.has(before) &&
      /^(?:else|knows?|can|could|will|would|should|wants?|came|saw|told|said|likes?|cares?|ever|gets?|got)$/.test(
        after,
      ),
  ],
]);

const CHESS = /\b(?:chess|knight|queen|king|rook|bishop|pawn|castles?|takes)\b/;
const PLACES = set('at to on in square from near by and');
const AFTER_GREAT =
  /^(?:day|work|job|time|fun|effort|news|week|start|morning|assembly|match|game|trip|team|2|to)$/;

const both = (before: string, after: string): boolean =>
  LETTERS.test(before) && LETTERS.test(after);
