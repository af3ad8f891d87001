import { sentencesOf } from '../../lint/sentences.ts';
import type { Span } from '../../lint/tokens.ts';
import type { Hit } from '../rule.ts';
import { speaksOfOne } from './child.ts';

/**
 * Matters of health, needs and family, which are special category data, or as sensitive (ICO, "What is
 * special category data?"; DfE, "Data protection in schools"). Our own list of words.
 */
const HEALTH = [
  'diagnos(?:ed|is)',
  'allerg(?:y|ies|ic)',
  'anaphyla\\w+',
  'epi-?pens?',
  'inhaler',
  'asthma(?:tic)?',
  'epilep\\w+',
  'seizures?',
  'diabet\\w+',
  'insulin',
  'c(?:oe|e)liac',
  'autis\\w+',
  'adhd',
  'dyslexi\\w+',
  'dyspraxi\\w+',
  '(?:special|additional) (?:educational )?needs',
  'ehcps?',
  'send support',
  'speech (?:and language )?therap\\w+',
  'leuka?emia',
  'cancer',
  'chemo(?:therapy)?',
  'tumou?r',
  '(?:an|his|her|their|the|heart|eye|brain) (?:operation|surgery)',
  '(?:in|into|to|from|out of) hospital',
  "children[’']s ward",
  'ambulance',
  'concussion',
  'stitches',
  'br(?:oken?|oke|eaks?) (?:his|her|their|an?) (?:arm|leg|wrist|ankle|finger|collarbone|foot)',
  'broken (?:arm|leg|wrist|ankle|finger|collarbone|foot)',
  'chicken ?pox',
  'head ?lice|nits',
  'poorly',
  'medication',
  'counsell(?:ing|or)',
  'camhs',
  'self-?harm\\w*',
  'eating disorder',
  'anxiety|depression',
  'wet (?:himself|herself|themselves)',
];
const FAMILY = [
  '(?:newly |been |was |is |being )adopt(?:ed|ion)',
  'adoption',
  'foster(?:ed|ing|[ -]?(?:care|carers?|mum|dad|family|parents?|home))?',
  'looked[ -]after',
  '(?:in|into|goes to|taken into) care(?! of)',
  'social (?:workers?|services)',
  'child protection',
  'divorc\\w+',
  '(?:parents|mum and dad|family) (?:have |has |are )?(?:separat\\w+|split up)',
  'custody',
  'court order',
  'domestic (?:abuse|violence)',
  '(?:in|out of|from) prison',
  "(?:women[’']s )?refuge",
  'bereave\\w+',
  'los(?:t|s of|ing) (?:his|her|their|a) (?:mum|dad|mother|father|gran\\w*|nan\\w*|brother|sister|parents?)',
  '(?:mum|dad|mother|father|grandad|grandma|gran|nan|brother|sister) (?:has |have |sadly )*(?:died|passed away)',
  'funeral',
  'free school meals',
  'pupil premium',
  'asylum',
  'refugee',
  '(?:been |was |is )(?:excluded|suspended)',
  'exclusion',
  'detention',
];
const MATTER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...HEALTH, ...FAMILY].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** A day, a charity or a lesson about it, and not a child who has it. */
const TOPIC =
  /\b(?:awareness|charity|research|fundrais\w+|raised|raising|in aid of|donat\w+|appeal|trust|foundation|assembly about|learn(?:ed|t|ing)? about|novel|book|story|film|training)\b/i;

/**
 * Health and family matters of one child. "We are raising money for Diabetes UK" is none, nor is what is
 * asked of all families.
 * @param names where names of the list stand in the text.
 */
export function matters(text: string, names: readonly Span[]): Hit<'matter'>[] {
  return sentencesOf(text)
    .filter((sentence) => !TOPIC.test(sentence.text) && speaksOfOne(text, sentence, names))
    .flatMap((sentence) =>
      Array.from(sentence.text.matchAll(MATTER), (match): Hit<'matter'> => {
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        return { span, message: 'matter', severity: 'check', params: { words: match[0] } };
      }),
    );
}
