import type { Day } from './day.ts';
import { untilOf } from './mapping/dates.ts';
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
const NOT =
  '(?:(?:do|may|must|can|should|shall|will|is|are) ?not|dont|cant|cannot|wont|isnt|arent|not|never)';
const SHOWN =
  '(?:photograph(?:ed)?|pictured|film(?:ed)?|shown?|used?|post(?:ed)?|shared?|publish(?:ed)?|appear|featured?|displayed|included?|taken|allowed|permitted|ok)';
/** What follows narrows it: a person must say what it means today. */
const NARROWED = `\\b(?!(?: (?:any|his|her|their|the))*(?: (?:${PICTURES}))? (?:alone|individually|by (?:him|her|them)sel\\w+|on (?:his|her|their) own|with(?:out)?|near|next to|beside|unless|until|(?:showing|of) (?:(?:his|her|their|the) )?(?:faces?|names?|uniform|scar)|in (?:(?:a|the|his|her|their) )?(?:swim\\w*|pe|kit|costumes?|groups?|crowds?|uniform))\\b)`;
/** Every picture, wherever it stands in what is said. */
const NO_PICTURES = new RegExp(
  [
    `\\b(?:no|never|not) (?:(?:any|more|to) )*(?:${PICTURES})\\b${NARROWED}`,
    `\\b(?:${PICTURES})(?: (?:is|are|to be|at all))* (?:no|never|refused|forbidden|banned|${NOT}(?: (?:to )?be)? ${SHOWN})(?: (?:please|thanks?|thank you))*$`,
    `\\b${NOT}(?: to)?(?: be)? ${SHOWN}(?: (?:any|(?:his|her|their|the) )?(?:${PICTURES}))?${NARROWED}`,
  ].join('|'),
);
/** "Do not show face", "name not used" is about that. */
const OF_FACE = new RegExp(
  `\\bfaces? (?:(?:must|should|to|can|is|are) )*(?:not|never) (?:to )?(?:be )?(?:visible|seen|${SHOWN})\\b|\\b${NOT}(?: to)? (?:show|use|post|publish|include)(?: (?:his|her|their|the|any))* faces?\\b`,
  'g',
);
const OF_NAME = new RegExp(
  `\\b(?:sur|fore|first |full |last )?names? (?:(?:must|should|to|can|is|are) )*(?:not|never) (?:to )?(?:be )?${SHOWN}\\b|\\b${NOT}(?: to)? (?:be )?(?:show|use|post|publish|include|share)(?: (?:his|her|their|the|any|childs|pupils|full|first|last))* (?:sur|fore)?names?\\b|\\bno (?:${PICTURES}) with (?:(?:his|her|their|a|the|full|first) )*names?\\b`,
  'g',
);
/** A yes that is over, or never was: of everything, where nothing is named. */
const NOT_NOW =
  /\b(?:no longer|expired|lapsed|cancell?ed|suspended|on hold|pending|awaiting|outstanding|court orders?|nope|changed (?:(?:his|her|their|its|my) )?mind|rather not|prefers? not|prefer not to|unhappy|(?:not|isnt|arent) happy|not (?:yet|at present|currently|now|any ?more|at the moment|for now|this year|(?:yet )?(?:been )?(?:returned|received|signed|given|agreed|confirmed|completed)))\b|^(?:please )?(?:never|dont|do not|avoid|must not|ended|over)$|^please (?:avoid|dont|do not)\b/;
/** What everybody can't see: of such an "only", no picture goes online, in the press or in a film. */
const UNSEEN_ONLY =
  /\b(?:paper|offline|off line|hard copy|private(?:ly)?|in house|tapestry|class ?dojo|see ?saw|year ?books?|learning journ\w+)\b.*\bonly\b|\bonly (?:on |in |for )?(?:paper|offline|private|tapestry|class ?dojo|see ?saw|year ?books?)\b/;
const SEEN: readonly Use[] = ['website', 'social-media', 'video', 'press'];
const SM = /\bsm\b/;
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
  if (['no', 'pending'].includes(answerOf(part))) return USES;
  const said = foldHeader(part).replace(SM, 'social media');
  const rest = said.replace(NO_OBJECTION, ' ').replace(NO_FACE, ' ').replace(OF_FACE, ' ');
  const plain = rest.replace(OF_NAME, ' ').replace(ANY_NAME, ' ');
  const names: readonly Use[] =
    rest.search(OF_NAME) >= 0 || plain.search(NO_NAMES) >= 0 ? ['first-name'] : [];
  const bare = plain.replace(NO_NAMES, ' ');
  const named = PICTURED.filter((use) => USE_WORDS[use].test(bare));
  const all = SAYS_NO.test(bare) || REFUSED.test(bare) || NOT_NOW.test(bare.trim());
  if (all && named.length + names.length === 0) return USES;
  if (all && named.length > 0) return [...names, ...named];
  if (NO_PICTURES.test(bare) && named.length === 0 && !PUBLIC.test(bare)) {
    return [...names, ...PICTURED];
  }
  if (isAgainst(bare) || EXCEPT.test(bare)) {
    const open: readonly Use[] = PUBLIC.test(bare)
      ? PICTURED.filter((use) => use !== 'display')
      : [];
    return [...names, ...named, ...open];
  }
  if (UNSEEN_ONLY.test(bare) && !named.some((use) => SEEN.includes(use))) {
    return [...names, ...SEEN];
  }
  if (SCHOOL_USE.test(bare)) named.push('display');
  if (!ONLY.test(bare) || named.length === 0) return names;
  return [...names, ...USES.filter((use) => !named.includes(use))];
}

const UNTIL =
  /\b(?:expir(?:es?|ing|y)|until|till|ends?|ending|valid to|up to|lapses|runs out)\b[:\s]*(?:on |the |in |at )*(?<when>.*)$/i;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** Whether what is said was to end before that day: "Expires 31/08/2026", "until July 2026", "till 2025". */
export function isOver(text: string, day: Day): boolean {
  return text.split(/[;\n]/).some((part) => {
    const when =
      UNTIL.exec(part)
        ?.groups?.when?.trim()
        .replace(/[.)]+$/, '') ?? '';
    const end = when === '' ? null : endOf(when);
    return end !== null && end < day;
  });
}

/** The last day of a date, a month or a year in words; null: it is none. */
function endOf(when: string): Day | null {
  const day = untilOf(/^[\d/.-]+(?=\s|$)/.exec(when)?.[0] ?? when);
  if (day !== null && day !== 'not-a-date') return day;
  const whole = untilOf(when);
  if (whole !== null && whole !== 'not-a-date') return whole;
  const month = new RegExp(`^(${MONTHS})[a-z]*\\.? (20\\d\\d)\\b`, 'i').exec(when);
  if (month) {
    const number = MONTHS.split('|').indexOf((month[1] ?? '').toLowerCase()) + 1;
    // No month has a day after it that sorts before its last.
    return `${month[2]}-${String(number).padStart(2, '0')}-31`;
  }
  const year = /^(20\d\d)$/.exec(when);
  return year ? `${year[1]}-12-31` : null;
}
