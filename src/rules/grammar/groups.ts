/** The kinds of slip a person at a school knows by name; each is a message of the rule `grammar`. */
export const GROUPS = [
  'confused',
  'agreement',
  'verb',
  'repeated',
  'joined',
  'capital',
  'apostrophe',
  'comma',
  'punctuation',
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * Which of the proofreader's rules are asked for, and what kind of slip each finds. A rule is on when it
 * found a real slip in the measuring texts and marked nothing in sentences without one
 * (`npx tsx src/audit/measure.ts language-rules`); the others stay off, which also makes it quick.
 */
export const HARPER_RULES: Readonly<Record<string, Group>> = {
  ExitedExcitedContext: 'confused',
  ItsContraction: 'confused',
  ItsPossessive: 'confused',
  ModalOf: 'confused',
  NounVerbConfusion: 'confused',
  TheWhetherWeather: 'confused',
  TheirToThere: 'confused',
  TheyreToTheir: 'confused',
  ToTwoToo: 'confused',
  UseToUsedTo: 'confused',
  APart: 'confused',
  BePrejudiced: 'confused',
  WhomSubjectOfVerb: 'confused',
  AnA: 'agreement',
  PronounInflectionBe: 'agreement',
  PronounVerbAgreement: 'agreement',
  ThereIsAgreement: 'agreement',
  AdjectiveDoubleDegree: 'agreement',
  DidPast: 'verb',
  LookingForwardTo: 'verb',
  RegularIrregulars: 'verb',
  SimplePastToPastParticiple: 'verb',
  WillNonLemma: 'verb',
  RepeatedWords: 'repeated',
  ToTo: 'repeated',
  ThatThis: 'repeated',
  Everyday: 'joined',
  OpenCompounds: 'joined',
  CapitalizePersonalPronouns: 'capital',
  DiscourseMarkers: 'comma',
  CommaFixes: 'punctuation',
  UnclosedQuotes: 'punctuation',
};

/** What the rule `spelling` reads. */
export const HARPER_SPELLING = 'SpellCheck';

/** Every rule of the proofreader that is asked for. */
export const ASKED_OF_HARPER: readonly string[] = [...Object.keys(HARPER_RULES), HARPER_SPELLING];
