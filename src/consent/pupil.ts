import * as v from 'valibot';
import { type Day, daySchema } from './day.ts';
import type { Use } from './uses.ts';

/** A random id made when the pupil is added; never a UPN or an admission number. */
export type PupilId = string;
export const pupilIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));

/** Text of a form's field: trimmed, without line breaks, '' when there is none. */
const field = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const name = field(120);

/** Who a pupil is. Nothing here says whether they may be shown. '' stands for what is not known. */
export const detailsSchema = v.strictObject({
  forenames: v.strictObject({
    legal: name,
    middle: name,
    /** As the pupil is called in class; '' when it is the legal one. */
    preferred: name,
    /** Other names the pupil is known by, whole or in part. */
    aliases: v.pipe(v.array(name), v.maxLength(20)),
  }),
  surnames: v.strictObject({ legal: name, preferred: name }),
  admissionNumber: field(40),
  upn: field(40),
  born: v.nullable(daySchema),
  yearGroup: field(60),
  className: field(60),
});
export type Details = v.InferOutput<typeof detailsSchema>;

/**
 * What was answered for one use. `unknown` is a blank; `unclear` an answer that is none of the
 * others ("see file"). Everything but `yes` is no.
 */
export const ANSWERS = ['yes', 'no', 'pending', 'unclear', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * Whether who answered may answer. `not-kept`: the school's list has no such column, so it says
 * nothing against; `unclear`: the column is there and this one is blank.
 */
export const RESPONSIBILITIES = ['yes', 'no', 'unclear', 'not-kept'] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

export const EVIDENCE_KINDS = [
  'form',
  'phone',
  'e-mail',
  'in-person',
  'import',
  'renewal',
  'other',
] as const;
/** From what something is known: its kind, and where to find it ("form in the office, 3 Oak"). */
export const evidenceSchema = v.strictObject({
  kind: v.picklist(EVIDENCE_KINDS),
  reference: field(300),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** Somebody's no that still stands: a refusal, or a withdrawal from a day on. */
export interface Objection {
  readonly event: string;
  readonly kind: 'refused' | 'withdrawn';
  /** First day on which it counts; null: at all times. */
  readonly on: Day | null;
  readonly givenBy: string;
  /** From what it is known: one that a person recorded here is not lifted by a file alone. */
  readonly how: Evidence['kind'];
}

/** What stands for one use. */
export interface Permission {
  readonly answer: Answer;
  /** First and last day on which a yes counts; null when not given. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** The day from which the latest answer is withdrawn. */
  readonly withdrawn: Day | null;
  /** Every no that nobody has taken back: beside a newer yes of somebody else, people disagree. */
  readonly objections: readonly Objection[];
  readonly givenBy: string;
  readonly relationship: string;
  readonly parentalResponsibility: Responsibility;
  /** In the words of the form; `conditionsOf` reads them. */
  readonly conditions: string;
  readonly evidence: Evidence;
  /** The event that said so, when (UTC ms) and by whom it was recorded. */
  readonly event: string;
  readonly at: number;
  readonly by: string;
}

export interface Pupil extends Details {
  readonly id: PupilId;
  /** `unclear`: the list says neither yes nor no. */
  readonly onRoll: 'yes' | 'no' | 'unclear';
  /** Last day on roll, past or planned. */
  readonly leavingDate: Day | null;
  /** `unclear` counts as set. */
  readonly doNotPhotograph: 'yes' | 'no' | 'unclear';
  readonly permissions: Readonly<Partial<Record<Use, Permission>>>;
  /** Something recorded of this pupil cannot be read: no to everything. */
  readonly damaged: boolean;
}

export const NO_DETAILS: Details = {
  forenames: { legal: '', middle: '', preferred: '', aliases: [] },
  surnames: { legal: '', preferred: '' },
  admissionNumber: '',
  upn: '',
  born: null,
  yearGroup: '',
  className: '',
};

/** As the pupil is called at school: "Millie Shackleton". */
export function calledName({ forenames, surnames }: Details): string {
  return [forenames.preferred || forenames.legal, surnames.preferred || surnames.legal]
    .filter((part) => part !== '')
    .join(' ');
}
