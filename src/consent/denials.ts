import { ANY_NAME, EXCEPT, isAgainst, NO_OBJECTION, USE_WORDS } from './mapping/header-words.ts';
import { foldHeader } from './mapping/headers.ts';
import { answerOf } from './mapping/vocabulary.ts';
import { remembering } from './remember.ts';
import { USES, type Use } from './uses.ts';

const ONLY = /\b(?:only|solely|just|nothing but|limited to|restricted to)\b/;
/** "No face on Facebook" is about the face. */
const NO_FACE =
  /\bno (?:visible |identifiable |recognisable |clear )?(?:faces?|facial features?)\b/g;
const NO_NAMES =
  /\b(?:no|not|without|never) (?:to be |be )?(?:(?:first|full|sur|fore) ?)?nam(?:e|es|ed|ing)\b/g;
/** Where everybody can see: of such a no, the hall display alone is left. */
const PUBLIC =
  /\b(?:on ?line|internet|web|publi(?:c|cly|sh\w*|city)|outside (?:of )?(?:the )?school|external\w*)\b/;
const PERSON =
  '(?:mums?|mummy|mams?|moms?|mothers?|dads?|daddy|fathers?|parents?|carers?|guardians?|nans?|grans?|grand\\w+|child|pupil|he|she|they|court)';
/** Somebody's no to everything: both must agree, and what was withdrawn is no (domain). */
const SAYS_NO = new RegExp(
  `\\b${PERSON} (?:(?:has|have|says?|said|is|was|a|answered|replied) )*no\\b(?= ${PERSON}\\b| but| and| yes|$)|\\bno (?:from|by|per|says?|said)\\b|\\bno ${PERSON}$`,
);
const REFUSED =
  /\b(?:refus\w*|withdr[ae]w\w*|revok\w*|rescind\w*|declin\w*|den(?:y|ies|ied)|disagree\w*|object(?:s|ed|ing|ions?)?|opt(?:s|ed)? out|withh(?:old|eld)\w*|no (?:consent|permission)|(?:not|never|didnt|doesnt|dont|wont) (?:yet )?(?:agree\w*|consent\w*|allow\w*|permit\w*|gave|give\w*))\b/;
const SCHOOL_USE = /\bschool use\b/;
const PICTURES = 'photos?|photographs?|pictures?|pics?|images?|shots?';
const AT_ALL = '(?: (?:at all|whatsoever|ever|please|anywhere|of|him|her|them|pupil|child))*';
/** Nothing else is said: these mean every picture. */
const NO_PICTURES = new RegExp(`^(?:please )?(?:no|never) (?:any )?(?:${PICTURES})${AT_ALL}$`);
const DO_NOT = new RegExp(
  `^(?:please )?(?:do not|dont|must not(?: be)?|not(?: to)?(?: be)?|never(?: to)?(?: be)?) (?:photograph(?:ed)?|film(?:ed)?|show(?:n)?|use(?:d)?|post(?:ed)?|share(?:d)?|be used|be shown)(?: (?:${PICTURES}))?${AT_ALL}$`,
);
const PICTURED: readonly Use[] = USES.filter((use) => use !== 'first-name');

/**
 * The uses that a condition takes back, whatever was answered beside it: "Not on social media", "Website
 * only", "No photos", a bare "No". Read to the protective side: more may be taken back than was meant.
 * @param text a form's own words, as `Permission.conditions` has them.
 */
export const deniedBy = remembering((text: string): readonly Use[] => {
  if (text.trim() === '') return [];
  const parts = text.split(/[;\n]|\.(?=\s|$)/);
  const denied = new Set(parts.flatMap(partDenies));
  return USES.filter((use) => denied.has(use));
});

function partDenies(part: string): readonly Use[] {
  if (answerOf(part) === 'no') return USES;
  const said = foldHeader(part);
  if (NO_PICTURES.test(said) || DO_NOT.test(said)) return PICTURED;
  const rest = said.replace(NO_OBJECTION, ' ').replace(NO_FACE, ' ').replace(ANY_NAME, ' ');
  const names: readonly Use[] = rest.search(NO_NAMES) >= 0 ? ['first-name'] : [];
  const bare = rest.replace(NO_NAMES, ' ');
  const named = PICTURED.filter((use) => USE_WORDS[use].test(bare));
  const all = SAYS_NO.test(bare) || REFUSED.test(bare);
  if (all && named.length + names.length === 0) return USES;
  if (isAgainst(bare) || EXCEPT.test(bare)) {
    const open: readonly Use[] = PUBLIC.test(bare)
      ? PICTURED.filter((use) => use !== 'display')
      : [];
    return [...names, ...named, ...open];
  }
  if (SCHOOL_USE.test(bare)) named.push('display');
  if (!ONLY.test(bare) || named.length === 0) return names;
  return [...names, ...USES.filter((use) => !named.includes(use))];
}
