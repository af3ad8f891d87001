/** The clauses of the school's Twitter policy that Lollipop does something about. */
export const CLAUSE_IDS = [
  'account',
  'access',
  'purpose',
  'no-parent-engagement',
  'language',
  'hashtags',
  'pupil-names',
  'consent',
  'followers-open',
  'weekly-check',
  'block-followers',
  'parents-follow',
  'offensive',
  'unsuitable-posted',
  'unsuitable-reposted',
  'copyright',
  'undermining',
  'report-and-block',
  'escalate',
  'related',
  'review',
] as const;
export type ClauseId = (typeof CLAUSE_IDS)[number];

/** Every rule there is. */
export const RULE_IDS = [
  'text-language',
  'grammar',
  'spelling',
  'hashtag-placement',
  'length',
  'shouting',
  'pupil-name-with-photo',
  'consent',
  'face-on',
  'parent-engagement',
  'personal-data',
  'copyright',
  'offensive',
  'undermining',
  'accessibility',
  'readability',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Rules that hear a proofreader, whose findings come behind those of the others and never hold. */
export const PROOFREAD_IDS = ['spelling', 'grammar'] as const satisfies readonly RuleId[];

/** Rules with words, or accounts, that a school allows (their option `allow`). */
export const ALLOWING_IDS = [
  'text-language',
  'shouting',
  'parent-engagement',
  'spelling',
] as const satisfies readonly RuleId[];
export type AllowingId = (typeof ALLOWING_IDS)[number];

/**
 * How grave a finding is, gravest first. *stop* holds until mended; *check* holds until a person
 * answers; *warn* and *advice* never hold.
 */
export const SEVERITIES = ['stop', 'check', 'warn', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];
