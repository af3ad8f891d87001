import type { Token, Tokens } from '../../lint/tokens.ts';
import type { Hit } from '../rule.ts';
import { type Around, aroundOf } from './around.ts';
import { keyOf } from './known.ts';
import { set } from './labels.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { isLetter, LETTERS_TALK } from './lone-u.ts';
import { LOOSE, LOOSE_CONTEXTS } from './loose.ts';
import { byPattern, isPlain } from './patterns.ts';
import { isShouted, isTextingPost } from './register.ts';

/** Forms of which one more beside another says that a post is texting; single letters do not. */
const TELLING = set(
  'bout wit tha dis dem dey yea naw lik wen wer dat nt bt mah ya yo nd hella af asf dam dun followback ik',
);

/** RT for the one, FAV for the other. */
const FOR_VOTES = set('rt fav');

/** Ordinary forms, and letters and figures by themselves, want two signs; the others one. */
const ORDINARY = set(
  'bro bros congrats grats pic pics pict vid vids convo convos bf bfs gf gfs sis perf prob probs def esp prev asap atm fb ig tl hw r b c m w v y q 2 4 fr ve ma mi na ya hs',
);

/** Whether the post is texting anyway, asked of one of its forms, which does not speak for itself. */
export function textingPost(
  tokens: Tokens,
  sure: readonly Hit<string>[],
): (key: string) => boolean {
  const telling = new Set(
    tokens.words.flatMap((word, index) => {
      const key = keyOf(word.text);
      const inCase = TELLING.has(word.text) || FOR_VOTES.has(key);
      return inCase && stands(key, () => aroundOf(tokens, index, word)) ? [key] : [];
    }),
  );
  const of = (test: (hit: Hit<string>) => boolean) => sure.filter(test).length;
  const certain = of(({ message, severity }) => severity === undefined && message !== 'added');
  const apostrophes = of(({ message }) => message === 'apostrophe');
  const quoted = of(({ message, severity }) => severity !== undefined && message !== 'apostrophe');
  const answers = new Map<string, boolean>();
  return (key) => {
    const own = telling.has(key) ? 1 : 0;
    const enough = key === 'rt' || isPlain(key) ? 0 : ORDINARY.has(key) ? 2 : 1;
    const asked = `${own} ${enough}`;
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const loose = telling.size - own;
    const answer = isTextingPost(tokens, { certain, quoted, apostrophes, loose }, enough);
    answers.set(asked, answer);
    return answer;
  };
}

/** So many words of a post with a capital, and a capital makes no name of a word. */
const MANY = 0.6;

export const caseSaysNothing = (tokens: Tokens): boolean =>
  isShouted(tokens) || areCapitals(tokens.words);

const areCapitals = (words: readonly Token[]): boolean =>
  words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > MANY * words.length;

/** What the form is in a texting post, or undefined where it is an ordinary word there too. */
export function looseEntry(
  lexicon: Lexicon,
  key: string,
  around: Around,
  free: boolean,
): Entry | undefined {
  const typed = around.word.text;
  const small = typed === typed.toLowerCase();
  if (key === 'u') {
    return isLetter(around) || LETTERS_TALK.test(around.text) ? undefined : LOOSE.get(key);
  }
  if (key.length === 1 && (LETTERS_LISTED.test(around.text) || SUM.test(around.text))) {
    return undefined;
  }
  const opens = around.before === '' && /^\p{L}{2,}$|^[\p{L}\p{N}]{3,}$/u.test(key);
  if (!small && !free && !opens && !FOR_VOTES.has(key)) return undefined;
  const entry = LOOSE.get(key) ?? lexicon.get(key);
  if (entry) return stands(key, () => around) ? entry : undefined;
  return small || free ? byPattern(key) : undefined;
}

/** Whether the form stands where it may be texting. */
const stands = (key: string, around: () => Around): boolean =>
  LOOSE_CONTEXTS.get(key)?.(around()) !== false;

/** w is for watch; d and b; the angle at c is 40. */
const LETTERS_LISTED =
  /(?<![\p{L}\p{N}'’])[b-hj-mo-qstv-z] (?:is (?:for|\d)|it is \d|(?:and|or) [b-hj-z](?!\p{L}))/u;
/** Where things are worked out, a letter is an unknown. */
const SUM = /[=×÷]|\d ?\+/u;
