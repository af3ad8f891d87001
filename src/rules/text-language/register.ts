import type { Tokens } from '../../lint/tokens.ts';
import { set } from './labels.ts';

/** So many casual signs are as good as one form that is texting beyond doubt. */
const ENOUGH = 2;

/** Words of which every English sentence has some; other languages and lists of names have few. */
const EVERYDAY = set(
  'a all am an and are at be been but by can did do does for from get go going got had has have he her him his how i if in is it its just know like love me my no not now of on one or our out she so that the their them then there they this to too up us was we were what when where who why will with would you your',
);
/** At least so much of an English post is everyday words or texting for them. */
const ENGLISH_SHARE = 0.15;

const LAUGHS =
  /(?<!\p{L})(?:(?:ha){2,}h?|(?:he){2,}|(?:ja){2,}|lo+l+|ugh+|aw+w|ew+|x[dD]+|meh|yup|yeah|nope|dude|omg|ikr|homies?|bae|fam|bruh|gonna|wanna|gotta)(?!\p{L})/iu;
const FACES = /(?:^|\s)(?::'?[)(DPp/|3]|;[)D]|<3|:-[)(DP]|=[)(D]|[¯-]_[¯-])/u;
const DOTS = /(?<!\.)\.\.(?!\.)|\.{4,}/u;
const SWEARS =
  /(?<!\p{L})(?:f+u+c+k|sh[i1]t|b[i1]tch|(?:dumb|bad)?ass(?!\p{L})|damn|hell(?!\p{L})|crap|n[i1]gg|hoe|dick)/iu;
const SMALL_I = /(?<![\p{L}\p{N}.'’])i(?:['’]?(?:m|ll|ve|d))?(?![\p{L}\p{N}.'’/])/u;

/** What was found in the post for certain. */
interface Found {
  /** Forms that are texting beyond doubt. */
  readonly certain: number;
  /** The same in a quotation or a title, which may be somebody else's words. */
  readonly quoted: number;
  /** Words that lack their apostrophe. */
  readonly apostrophes: number;
  /** Different forms that may be texting, beside the one that is asked about. */
  readonly loose: number;
}

/** Whether a post is texting anyway, so that forms count that are ordinary words elsewhere. */
export function isTextingPost(
  tokens: Tokens,
  { certain, quoted, apostrophes, loose }: Found,
  enough: number,
): boolean {
  const signs = certain * ENOUGH + quoted + Math.min(apostrophes, ENOUGH) + loose + casual(tokens);
  return signs >= enough && isEnglish(tokens, certain);
}

/** Signs of a hurry, or of talk among friends. Swearing counts twice, a laugh beside a smile once. */
function casual(tokens: Tokens): number {
  const { text } = tokens;
  const merry = LAUGHS.test(text) || FACES.test(text) ? 1 : 0;
  const signs = merry + [DOTS, SMALL_I].filter((sign) => sign.test(text)).length;
  return (
    signs + (SWEARS.test(text) ? ENOUGH : 0) + (hasNoCapitals(tokens) || isShouted(tokens) ? 1 : 0)
  );
}

/** Most of it in capitals, so that they say nothing. */
export function isShouted({ words }: Tokens): boolean {
  const long = words.filter(({ text }) => /\p{L}{2}/u.test(text));
  const capitals = long.filter(({ text }) => text === text.toUpperCase());
  return long.length > 3 && capitals.length > 0.7 * long.length;
}

function hasNoCapitals({ words }: Tokens): boolean {
  return words.length > 3 && words.every(({ text }) => text === text.toLowerCase());
}

/** Whether enough of it is everyday words, where `texting` of its words stand for some. */
export function isEnglish({ words }: Tokens, texting: number): boolean {
  const everyday = words.filter(({ text }) => EVERYDAY.has(text.toLowerCase())).length;
  return (everyday + texting) / words.length >= ENGLISH_SHARE;
}
