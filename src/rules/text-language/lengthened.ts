/** Everyday words that get drawn out, so that the fix can name the plain one. Our own list. */
const EVERYDAY = new Set(
  (
    'so no yes well love loved please really very way good great too long cool day days happy hey ' +
    'hi hello all best much more what why who you me my and but oh well done wow yay hooray thanks ' +
    'thank today tonight tomorrow soon now never ever free fun funny lovely amazing awesome ' +
    'brilliant super fab fabulous fantastic big huge hot cold snow sun sunny tired easy cute sweet ' +
    'nice fine right wrong just need want see look come on go goal home school team win winner ' +
    'winners boys girls mum dad food cake pizza yummy fast slow high low out up down back here ' +
    'there this that the is it was are be have had not can will would could should party friday ' +
    'christmas summer holiday holidays weekend ready set sorry help stop wait guess finally again ' +
    'always forever every everyone everybody people friends friend world favourite perfect proud ' +
    'beautiful gorgeous delicious exciting excited scary spooky loud quiet boo bye goodbye night ' +
    'morning still thats dont cant im lol omg pls plz now know air different same harder hard weird ' +
    'brother boy girl follow everything anything nothing something into over about like with kid dog tune hit hot yourself myself enough wow hair baby'
  ).split(' '),
);

/** Whether the list of everyday words has it. */
export const isEveryday = (word: string): boolean => EVERYDAY.has(word);

/** Sounds that stories and music lessons spell at length: Shhh, Brrr, Aaargh, Whoosh, Vroom. */
const SOUND =
  /^(?:a+r*g*h+|a+w+|o+h+|u+g*h+|u+m+|e+k+|h+m+|m+|s+h+|b+r+|g+r+|z+|p+s+t+|wh?o+s*h*|wh?e+|vr+o+m+|b+o+m*|z+o+m+|m+o+|b+a+|r+o+a+r+|h+i*s+|b+u+z+|ho+wl|na+|n?ya+|la+h*|l[eo]+|ta+|e+h+|h+a+i*h+|(?:ha+)+h*|(?:hu+)+e*|ra+w*r+|ay+e+|na+h+|do+ng|di+ng|cra+sh|ba+ng|spla+sh|sna+p|ya+wn)$/i;

const TRIPLE = /(\p{L})\1\1+/giu;
/** Whether a letter comes three times running anywhere. */
export const hasTriple = (text: string): boolean => /(\p{L})\1\1/iu.test(text);

const ROMAN = /^[ivxlcdm]+$/i;
/** Llanfairpwllgwyngyll...: a place, not a shout. */
const LONGEST_SHOUT = 25;

/**
 * Whether letters of a word (in lower case) are drawn out, three of a kind or more, and the plain word
 * if we know it. `isWord` knows further words to look for.
 * @returns null when the word is as it should be; `{ plain: null }` when it is drawn out but unknown.
 */
export function lengthened(
  word: string,
  isWord: (form: string) => boolean,
): { plain: string | null } | null {
  const runs = Array.from(word.matchAll(TRIPLE));
  const first = runs[0];
  if (!first || first[0].length === word.length || /\p{N}/u.test(word)) return null;
  if (ROMAN.test(word) || SOUND.test(word) || word.length > LONGEST_SHOUT) return null;
  return { plain: shortest(word, (form) => EVERYDAY.has(form) || isWord(form)) };
}

/** Each run cut to one letter or two: the first everyday word among the possible ones. */
function shortest(word: string, isWord: (form: string) => boolean): string | null {
  let forms = [''];
  let at = 0;
  for (const run of word.matchAll(TRIPLE)) {
    const head = word.slice(at, run.index);
    const letter = run[0].slice(0, 1);
    const second = run[0].slice(0, 2);
    forms = forms.flatMap((form) => [form + head + letter, form + head + second]).slice(0, 16);
    at = run.index + run[0].length;
  }
  return forms.map((form) => form + word.slice(at)).find((f) => isWord(f)) ?? null;
}
