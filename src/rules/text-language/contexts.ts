import type { Around } from './around.ts';

type Test = (around: Around) => boolean;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const LETTERS = /^\p{Ll}{2,}$/u;
const SMALL = /^\p{Ll}/u;

/** What stands before a number or letter that is a label: Year 2, Room 4, Block U, vitamin b. */
const LABELS = set(
  'year years yr class group room block set team unit page chapter lesson part step stage level ' +
    'phase number no letter letters sound vitamin hepatitis grade line row section the a an point',
);
const THANKS = set(
  'thx thanks thank thnx tnx thankyou thnks cheers ty thanx done congrats congratulations bday ' +
    'birthday hello hi hiya goodbye',
);
const FOLLOWED_BY_TO = set(
  'came come comes coming go goes going went back welcome want wants wanted able listen listened ' +
    'listening try trying due ready happy happier nice lovely love loved how where what when used ' +
    'u you up it time easy hard pleased sorry close next talk talking speak off proud belongs ' +
    'forget 4get remember sure gr8 great off glad luv',
);
const NEEDS_A_VERB = set('need needs have has had got hope hoping lots');
const VERBS = set(
  'be do go get see know say come take make find hear bring keep give put win learn',
);
const AFTER_TO = set(
  'the our my your ur us you u them him her it its all everyone every school this that me ' +
    'be do go get see know say come take make find hear bring keep give put win learn help work join c b every1 any1',
);
const FOLLOWED_BY_FOR = set(
  'waiting ready looking good here go went asking thx thanks thank thankyou thnx cheers time well ' +
    'raised need needed money stay useful perfect great gr8 brilliant free sorry love luv any1 ' +
    'anyone tickets cakes costumes donations prizes collecting',
);
const AFTER_FOR = set(
  'the our my your ur us you u them him her it all everyone every coming being helping everything ' +
    'this that me joining supporting sharing making taking donating another',
);
const AFTER_B4 = set('the you u we they it he she i our your ur my school going coming home lunch');
const MODALS = set('will can could would should must might cant wont ill u to gonna dont shall');

/**
 * Forms that are texting only beside certain words; each line asks those words. What is not certain
 * is let go, because this rule holds posts.
 */
export const CONTEXTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['u', isYou],
  [
    'r',
    ({ before, after }) =>
      after === 'u' || (before !== '' && LETTERS.test(after) && !LABELS.has(before)),
  ],
  [
    'n',
    ({ beforeTyped, afterTyped, before }) => both(beforeTyped, afterTyped) && !LABELS.has(before),
  ],
  ['nd', ({ beforeTyped, afterTyped }) => both(beforeTyped, afterTyped)],
  ['b', ({ before, text }) => MODALS.has(before) && !/\ba\s+to\s+b\b/.test(text)],
  ['c', ({ before, after }) => before === '2' || /^(?:u|ya|you)$/.test(after)],
  ['cu', ({ word }) => word.text === 'cu'],
  ['ya', ({ before }) => /^(?:see|c|love|luv|miss|thank|catch|tell|cu|bless)$/.test(before)],
  ['2', isTo],
  ['4', isFor],
  [
    'b4',
    ({ word, before, after }) =>
      word.text === 'b4' ? !LABELS.has(before) : before === '' && AFTER_B4.has(after),
  ],
  ['in2', ({ before }) => LETTERS.test(before)],
  ['on2', ({ before }) => LETTERS.test(before)],
  ['wat', ({ before }) => !/^(?:a|the|this|thai|buddhist|khmer)$/.test(before)],
  ['thru', ({ before }) => before !== 'drive'],
  [
    'cos',
    ({ text, after }) =>
      after !== '' && !/\b(?:sin|tan|angles?|lettuce|salad|trig\w*)\b/.test(text),
  ],
  ['bc', ({ beforeTyped, afterTyped }) => both(beforeTyped, afterTyped)],
  ['lol', ({ after }) => after !== 'surprise'],
  ['ur', ({ after, before }) => after !== '' && !LABELS.has(before)],
  ['ty', ({ before }) => !LETTERS.test(before)],
]);

const both = (before: string, after: string): boolean =>
  LETTERS.test(before) && LETTERS.test(after);

function isYou({ word, before, after, afterTyped, beforeTyped }: Around): boolean {
  if (LABELS.has(before)) return false;
  if (word.text === 'u') return LETTERS.test(before) || SMALL.test(afterTyped) || after === '2';
  // A capital U may be a room, a film certificate or a shape: it must begin a clause.
  return SMALL.test(afterTyped) && (beforeTyped === '' || FOLLOWED_BY_CAPITAL_U.has(before));
}
const FOLLOWED_BY_CAPITAL_U = set(
  'if do did will can could would have are when what thank and hope',
);

function isTo({ before, after }: Around): boolean {
  if (THANKS.has(before))
    return /^(?:all|every\w*|our|the|you|u|ur|mrs?|miss|ms|those|[yp]\d)$/.test(after);
  if (NEEDS_A_VERB.has(before)) return VERBS.has(after);
  if (before === 'me' && after === '') return true;
  return FOLLOWED_BY_TO.has(before) && AFTER_TO.has(after);
}

function isFor({ before, after }: Around): boolean {
  if (/^(?:any1|every1|soz|thx|thnx)$/.test(before)) return after !== '';
  return FOLLOWED_BY_FOR.has(before) && AFTER_FOR.has(after);
}
