import type { Around } from './around.ts';
import { LABELS, set } from './labels.ts';
import type { Entry } from './lexicon.ts';

/**
 * Forms that are ordinary English, a name or a code by themselves, and texting in a post that is
 * texting anyway (register.ts), under the word each stands for. They never hold a post. A form that
 * stands for two words has no fix. Source: our own list, as in words.ts.
 */
const WORDS: Readonly<Record<string, string>> = {
  about: 'bout',
  am: 'm',
  and: 'n nd',
  are: 'r',
  be: 'b',
  because: 'cause bc cuss',
  boyfriend: 'bf',
  boyfriends: 'bfs',
  brother: 'bro brotha',
  brothers: 'bros',
  but: 'bt',
  congratulations: 'congrats grats',
  conversation: 'convo',
  conversations: 'convos',
  damn: 'dam',
  definitely: 'def',
  did: 'dd',
  'direct message': 'dm',
  'direct messages': 'dms',
  "don't": 'dun',
  dumb: 'dum',
  especially: 'esp',
  favourite: 'fav fave',
  favourites: 'favs faves',
  'follow back': 'followback follback fback',
  for: '4',
  'for real': 'fr',
  from: 'fr',
  girlfriend: 'gf',
  girlfriends: 'gfs',
  'going to': 'gon',
  has: 'hs',
  have: 've',
  homework: 'hw',
  mama: 'momma',
  pregnant: 'preggo preggers',

  how: 'hw',
  just: 'jus',
  like: 'lik',
  little: 'lil',
  me: 'mi',
  my: 'ma mah',
  no: 'na',
  not: 'nt',
  now: 'nw naw',
  okay: 'okie okei',
  old: 'ol',
  perfect: 'perf',
  picture: 'pic pict',
  pictures: 'pics',
  previous: 'prev',
  probably: 'prob probs',
  question: 'q',
  retweet: 'rt',
  right: 'rite',
  see: 'c',
  sister: 'sis sista',
  that: 'dat',
  the: 'd da tha',
  them: 'em dem',
  these: 'dese',
  they: 'dey',
  this: 'dis',
  to: '2',
  video: 'vid',
  videos: 'vids',
  we: 'v',
  were: 'wer',
  what: 'wha',
  when: 'wen',
  where: 'wer',
  why: 'y',
  with: 'w wit',
  yeah: 'yea',
  you: 'u ya yo yuh',
  your: 'ur yo yr',
};

/** Letters for a phrase, of which some are also a code, a sign or a shop. */
const PHRASES: Readonly<Record<string, string>> = {
  'as soon as possible': 'asap',
  'at the moment': 'atm',
  Facebook: 'fb',
  'hell of a lot of': 'hella',
  Instagram: 'ig',
  'I know': 'ik',
  'on the way': 'otw',
  timeline: 'tl',
  'very much': 'af asf',
  welcome: 'wlc',
  "you're welcome": 'yw',
};

const entriesOf = (
  list: Readonly<Record<string, string>>,
  kind: 'shorthand' | 'initials',
): [string, Entry][] =>
  Object.entries(list).flatMap(([means, forms]) =>
    forms
      .split(' ')
      .map((form): [string, Entry] => [
        form,
        { kind, plain: kind === 'initials' ? null : means, means },
      ]),
  );

/** By form; one that stands for two words keeps none of them as its fix. */
function byForm(entries: readonly (readonly [string, Entry])[]): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const [form, entry] of entries) {
    map.set(form, map.has(form) ? { ...entry, plain: null } : entry);
  }
  return map;
}

export const LOOSE: ReadonlyMap<string, Entry> = byForm([
  ...entriesOf(WORDS, 'shorthand'),
  ...entriesOf(PHRASES, 'initials'),
]);

type Test = (around: Around) => boolean;

const LETTERS = /^\p{L}/u;
const NOUN_BEFORE = set('the a an this that my our your his her its of no good root main common 1');
const SUBJECT = set(
  "i u you we they he she yall ill i'll it that imma ima gonna gon finna to 2 will can could would should must might cant wont dont shall wanna tryna gotta lets let could're",
);

/** A letter by itself: between words, and no label, initial, sign or other language. */
const amongWords: Test = ({ before, afterTyped, left }) =>
  before !== '' && LETTERS.test(afterTyped) && !LABELS.has(before) && !/[:;=(*]\s?$/.test(left);
const isWritten: Test = ({ before, after }) => before !== '' || after !== '';

/** Forms that even there are texting only beside certain words. */
export const LOOSE_CONTEXTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  // RT @somebody: is what X itself writes.
  ['rt', ({ right }) => /^ (?:for|if|and|this|my|to win|or)(?!\p{L})/iu.test(right)],
  ['bout', ({ before, after }) => !NOUN_BEFORE.has(before) && after !== 'of'],
  ['rite', ({ before, after }) => !NOUN_BEFORE.has(before) && after !== 'of'],
  ['jus', ({ before, after }) => !/^(?:wine|beef|red|gravy|the|a)$/.test(before) && after !== ''],
  ['cause', ({ before, after }) => !NOUN_BEFORE.has(before) && !/^(?:of|and|for)$/.test(after)],
  [
    'd',
    (around) =>
      around.after !== '' &&
      !/^(?:the|an?|coach|mr|vitamin)$/.test(around.before) &&
      !/[:;='’(]\s?$/.test(around.left),
  ],
  [
    'b',
    ({ before, after, word }) =>
      SUBJECT.has(before) || (word.text === 'b' && amongLower(before, after)),
  ],
  ['c', ({ before }) => SUBJECT.has(before)],
  ['m', ({ before, after }) => before === 'i' && after !== ''],
  [
    'n',
    ({ word, before, afterTyped }) =>
      LETTERS.test(afterTyped) && !LABELS.has(before) && (before !== '' || word.text === 'n'),
  ],
  ['nd', amongWords],
  [
    'r',
    (around) =>
      !/^(?:the|an?|and)$/.test(around.before) &&
      LETTERS.test(around.afterTyped) &&
      !LABELS.has(around.before),
  ],
  ['w', amongWords],
  ['v', ({ before, after }) => before === '' && /^(?:r|are|have|will|can|all)$/.test(after)],
  [
    'y',
    ({ before, after }) =>
      (LETTERS.test(before) &&
        /^(?:i|i'm|im|we|u|you|they|he|she|dun|dont|do|did|is|are)$/.test(after)) ||
      /^(?:thats|dats|thas|dass|that's|know|idk|wonder)$/.test(before) ||
      (before === '' && /^(?:do|dun|dont|did|is|are|r|u|you|would|wud|cant)$/.test(after)),
  ],
  ['q', ({ before }) => before === 'the' || before === 'a'],
  ['ya', ({ before, after }) => before !== '' && (after !== '' || before !== '')],
  ['em', ({ before }) => before !== ''],
  ['ma', ({ after }) => after !== ''],
  ['mi', ({ before, after }) => before !== '' && after !== ''],
  [
    'na',
    ({ before, after }) => before === '' && /^(?:you|u|i|we|it|he|she|they|its|im)$/.test(after),
  ],
  ['ve', ({ before }) => /^(?:i|we|they|you|u)$/.test(before)],
  ['da', ({ word, afterTyped }) => (word.text === 'da' ? /^\p{Ll}/u : LETTERS).test(afterTyped)],
  ['tha', ({ afterTyped }) => LETTERS.test(afterTyped)],
  ['yo', isWritten],
  ['def', ({ after }) => LETTERS.test(after)],
  ['dem', isWritten],
  ['dd', ({ before }) => SUBJECT.has(before)],
  ['2', ({ before, right }) => LETTERS.test(before) && !COUNTS.has(before) && TO_WHAT.test(right)],
  ['4', ({ before, right }) => LETTERS.test(before) && !COUNTS.has(before) && FOR_WHAT.test(right)],
]);

const amongLower = (before: string, after: string): boolean =>
  /^\p{Ll}{2}/u.test(before) &&
  !NOUN_BEFORE.has(before) &&
  /^(?:so|on|in|the|a|doin|doing|like|all|there|thr|able|ready|back|at|my|my|with|wit|here|fine|ok)$/.test(
    after,
  );

/** After these 2 and 4 count. */
const COUNTS = set(
  'the like with w last first next than at of on season chapter part day top only about bout over phase room year class june july with all is are has have had were least these those other every',
);
const TO_WHAT =
  /^ (?:the|d|da|my|ma|me|u|ur|you|your|us|him|her|them|dem|it|be|b|do|go|get|see|c|hear|know|kno|make|take|say|let|have|hve|hav|give|come|find|keep|put|tell|talk|try|turn|use|want|work|play|read|write|pretend|understand|sleep|eat|meet|win|look|buy|pay|stay|start|stop|think|watch|wear|help|show|bring|wait|live|love|school|work|bed)(?![\p{L}\p{N}])/iu;
const FOR_WHAT =
  /^ (?:the|d|da|my|ma|me|u|ur|you|your|us|him|her|them|dem|it|everything|following|free|real|sure|life|ever|being|all|that|dat|this|dis|now|more|some|a|an|[\p{L}]+ing)(?![\p{L}\p{N}])/iu;
