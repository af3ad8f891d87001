import { foldText } from './fold-text.ts';

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const OTHERS = new RegExp(OTHER, 'gu');
/** Letters that nobody would take for a Latin one: they are there because the language has them. */
const OWN = /[бгджзйлпфцчшщъыьэюяґєїДЖЗЛФЦЧШЩЪЫЬЭЮЯБГПИйθξπσςφψωδΔΘΛΞΠΣΦΨΩ]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The text folded to Latin letters, except for words of a text that really is Russian, Greek and so
 * on: read by their shapes they would be other words (рот is no pot).
 */
export function inItsOwnAlphabet(typed: string): { text: string; disguised: boolean } {
  if (!OTHER.test(typed)) return { text: foldText(typed), disguised: false };
  const own = typed.match(OWN)?.length ?? 0;
  const others = typed.match(OTHERS)?.length ?? 0;
  // Russian and Greek need such letters all the time; a disguise avoids them.
  const isLanguage = own >= 2 && own * 8 >= others;
  let disguised = false;
  const text = typed.replace(WORD, (word) => {
    if (!OTHER.test(word)) return word;
    if (isLanguage && !/\p{Script=Latin}/u.test(word)) return word.toLowerCase();
    disguised = true;
    return foldText(word);
  });
  return { text: foldLatin(text), disguised };
}

/** Folds what is not of another alphabet. */
function foldLatin(text: string): string {
  return text
    .split(/([\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : foldText(part)))
    .join('');
}
