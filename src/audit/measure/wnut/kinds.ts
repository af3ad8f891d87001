import { ordinary } from '../../../names/words.ts';
import { AMERICAN } from '../../../rules/spelling/american.ts';
import { distance } from '../../../rules/spelling/distance.ts';
import { isRespelt } from './respelt.ts';

/** Ways of texting, in the order in which they are asked. */
export const TEXTING = [
  'figure',
  'lengthening',
  'initials',
  'contraction',
  'abbreviation',
  'missing letters',
  'by sound',
  'slang',
] as const;
/** What else W-NUT corrects. */
export const OTHERS = [
  'apostrophe only',
  'American',
  'run together',
  'name of a thing',
  'typo',
  'other',
] as const;
export type Kind = (typeof TEXTING)[number] | (typeof OTHERS)[number];

/**
 * What kind of correction W-NUT makes of a token. Decided by the pair alone, never by what we find; the
 * first that fits counts:
 * - *apostrophe only*: both are the same without apostrophes (im, dont, todays).
 * - *American*: British spelling for American, by -our, -re, -ise, -ll-, -lt, -ogue and a list.
 * - *run together*: the normal form is the same with spaces (alot, longway, harrystyles).
 * - *other*, where the normal form is empty, because W-NUT put it into the token before, or where the
 *   form has an apostrophe (could've, for W-NUT could have).
 * - *name of a thing*: the normal form has a word that is none in SCOWL up to level 50, so a person, place
 *   or firm (instagram, queensland), or is one of NAMED. Days, months and people's own mistakes are not.
 * - Texting: *figure*, a figure among letters or for a word; *lengthening*, a letter repeated that is not
 *   so in the normal form, three times or at the end (sooo, youu); *initials*, the first letters of the words
 *   it stands for (idk, oomf); *contraction*, any other one word for several (gonna, imma);
 *   *abbreviation*, one letter, or the beginning or end of the word without two letters or more,
 *   with or without s, o, i (pic, congrats, bout); *missing letters*, letters of the word in their order from the first
 *   on, two or more missing, or just a vowel of a word of up to five (ppl, jst, talkn); *by sound*, see
 *   `isRespelt`; *slang*, no word in SCOWL and not a typo (bruh).
 * - *typo*: one letter put in, left out, changed or swapped, two in words of six or more, where none of the
 *   ways above leads there.
 * - *other*: what is left, ordinary words for other words (babe for baby, were for wear).
 */
export function kindOf(form: string, normal: string): Kind {
  const bare = normal.replaceAll("'", '');
  const plain = form.replaceAll("'", '');
  if (plain === bare) return 'apostrophe only';
  if (normal === '' || /'/.test(form)) return 'other';
  if (isAmerican(plain, bare)) return 'American';
  if (plain === bare.replaceAll(' ', '')) return 'run together';
  if (isNamed(normal)) return 'name of a thing';
  if (/\d/.test(plain)) return 'figure';
  if (isLengthened(plain, bare)) return 'lengthening';
  if (bare.includes(' ')) {
    return isInitials(plain, bare) ? 'initials' : 'contraction';
  }
  if (CONTRACTIONS.has(bare)) return 'contraction';
  if (isClipped(plain, bare)) return 'abbreviation';
  if (hasLost(plain, bare)) return 'missing letters';
  if (isRespelt(plain, bare)) return 'by sound';
  if (distance(plain, bare, 2) <= (bare.length >= LONG ? 2 : 1)) return 'typo';
  return isWordOf(plain) ? 'other' : 'slang';
}

/** Texting, which the rule `text-language` is about. */
export const isTexting = (kind: Kind): boolean => TEXTING.some((one) => one === kind);

/** Corrections that are a slur or swearing: found by the rule `offensive`, whatever their spelling. */
export const isSwearing = (normal: string): boolean =>
  /^(?:nigg|fuck|shit|bitch|ass(?:hole)?s?$|whore|dick)/.test(normal);

const LONG = 6;
const CONTRACTIONS = new Set(['gonna', 'wanna', 'gotta', 'kinda', "ain't"]);
const NAMED = new Set([
  'major league baseball',
  'blackberry messenger',
  'new york times',
  'hong kong',
  'x factor',
  'born to beat',
  'jesus fucking bale',
]);
/** Words SCOWL lacks, and forms W-NUT calls normal that are no words, which are nobody's name. */
const NO_NAMES = new Set(
  "mom favorites favorite awkwards retweet retweeting retweeted unfollow youself preorder precalc asshole asshole's outa frigging christ jesus layi sliping slindin slinding boster canibal directioners gonna wanna gotta app".split(
    ' ',
  ),
);

const isWordOf = (word: string): boolean => ordinary(word.replaceAll("'", '')) > 0;

function isNamed(normal: string): boolean {
  if (NAMED.has(normal)) return true;
  return normal
    .split(' ')
    .some(
      (word) =>
        !/[^a-z]/.test(word) &&
        !isWordOf(word) &&
        !AMERICAN.has(word) &&
        !NO_NAMES.has(word) &&
        !/(?:day|ber|uary)$/.test(word) &&
        !isSwearing(word),
    );
}

const AMERICAN_WAYS: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/re(s?)$/, 'er$1'],
  [/([iy])s(e[sdr]?|ing|ation)$/, '$1z$2'],
  [/ll(?=ed|ing|er|or|ous)/, 'l'],
  [/fil$/, 'fill'],
  [/([eo])([al]+)rnt$/, '$1$2rned'],
  [/arnt$/, 'arned'],
  [/ence$/, 'ense'],
  [/ogue/, 'og'],
  [/amme$/, 'am'],
  [/^mum/, 'mom'],
  [/^grey/, 'gray'],
];

function isAmerican(form: string, normal: string): boolean {
  if (AMERICAN.get(normal) === form) return true;
  return AMERICAN_WAYS.some(
    ([british, american]) => form.length > 3 && form.replace(british, american) === normal,
  );
}

const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1');

function isLengthened(form: string, normal: string): boolean {
  if (form.length <= normal.length && !/(.)\1\1/.test(form)) return false;
  if (!/(.)\1\1/.test(form) && !/(.)\1$/.test(form)) return false;
  if (squeezed(form) === squeezed(normal)) return true;
  // Drawn out and otherwise short or respelt: lmaooo, whattt, weiiiird.
  return /(.)\1\1/.test(form);
}

function isInitials(form: string, normal: string): boolean {
  const words = normal.split(' ');
  if (squeezed(form).length < 2) return false;
  let at = 0;
  for (const letter of squeezed(form)) {
    const next = words.findIndex((word, index) => index >= at && word.startsWith(letter));
    if (next < 0) return lettersOf(form, normal);
    at = next + 1;
  }
  return true;
}

/** roflmao, btcs: first letters, of which some words have two or none. */
const lettersOf = (form: string, normal: string): boolean =>
  form.length <= normal.split(' ').length + 1 && form[0] === normal[0] && !/[aeiou]/.test(form);

function isClipped(form: string, normal: string): boolean {
  if (form.length === 1) return true;
  if (normal.length - form.length < 2) return false;
  const stems = [form, form.replace(/[soiy]$/, ''), form.replace(/os$/, '')];
  return (
    stems.some((stem) => stem.length >= 2 && normal.startsWith(stem)) ||
    (form.length >= 2 && normal.endsWith(form)) ||
    // congrats, photos: the end of the stem and of the word.
    (form.endsWith('s') && normal.endsWith('s') && normal.startsWith(form.slice(0, -1)))
  );
}

function hasLost(form: string, normal: string): boolean {
  const lost = normal.length - form.length;
  if (form[0] !== normal[0] || lost < 1) return false;
  let at = 0;
  const missing: string[] = [];
  for (const letter of normal) {
    if (form[at] === letter) at += 1;
    else missing.push(letter);
  }
  if (at < form.length) return false;
  if (lost >= 2) return true;
  return normal.length <= LONG - 1 && /[aeiou]/.test(missing[0] ?? '');
}
