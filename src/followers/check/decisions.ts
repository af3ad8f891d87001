import * as v from 'valibot';

/** What a person may decide about a follower. `ask`: a colleague is asked. `good`: on the school's known-good list. */
export const DECISIONS = ['keep', 'good', 'ask', 'block', 'remove'] as const;
export const decisionSchema = v.picklist(DECISIONS);
export type Decision = v.InferOutput<typeof decisionSchema>;

/** Where it was decided: on X a person sees no sign of a pupil. */
export const DECIDED_ON = ['x', 'own'] as const;
export type DecidedOn = (typeof DECIDED_ON)[number];

/** The usual reasons, one key each; own words are written in our own pages only. */
export const DECISION_REASONS = [
  'fine',
  'parent-or-family',
  'staff-or-governor',
  'school-or-education',
  'local',
  'unsuitable-content',
  'automated',
  'adds-nothing',
  'impersonates',
  'not-sure',
] as const;
export const decisionReasonSchema = v.picklist(DECISION_REASONS);
export type DecisionReason = v.InferOutput<typeof decisionReasonSchema>;

/** Why a concern about a possible pupil is closed, one key each. */
export const CONCERN_REASONS = [
  'not-a-pupil',
  'family-told',
  'account-gone',
  'old-enough',
  'recorded-elsewhere',
  'opened-by-mistake',
] as const;
export const concernReasonSchema = v.picklist(CONCERN_REASONS);
export type ConcernReason = v.InferOutput<typeof concernReasonSchema>;

/** `baseline`: the first ever. `weekly`: until 50 known in a row. `full`: to the end of the list. */
export const WALK_KINDS = ['baseline', 'weekly', 'full'] as const;
export const walkKindSchema = v.picklist(WALK_KINDS);
export type WalkKind = v.InferOutput<typeof walkKindSchema>;

/**
 * How a walk ended. `known`: 50 known in a row; `end`: X's end of the list; `stopped`: by the person;
 * `cut`: X gave no more, and neither said that its list ends nor had shown as many as it counts.
 */
export const WALK_ENDS = ['known', 'end', 'stopped', 'cut'] as const;
export type WalkEnd = (typeof WALK_ENDS)[number];

/** It has left somebody out who stands beneath, as far as is known: the next goes on there. */
export const leavesOff = (how: WalkEnd | null): boolean => how === 'stopped' || how === 'cut';

/** What went through X's own controls: everything else is a note of ours. */
export const CARRIED_OUT = ['block', 'remove'] as const;
export type CarriedOut = (typeof CARRIED_OUT)[number];

/** What became of it. `seen`: X showed it. `by-hand`: a person says that they did it there. */
export const OUTCOMES = ['seen', 'refused', 'not-found', 'by-hand'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The event that a decision was recorded with, as src/records numbers it: random, and it says nothing. */
export const decisionEventSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
