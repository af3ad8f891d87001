import * as v from 'valibot';

export const FOLLOWER_VERDICTS = ['fine', 'look', 'unsuitable'] as const;
export type FollowerVerdict = (typeof FOLLOWER_VERDICTS)[number];

/** What a reason says of the account. `pupil` never leaves our own pages. */
export const REASON_KINDS = ['unsuitable', 'suspicious', 'adds-nothing', 'pupil', 'fine'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** 3: enough by itself; 2: says something; 1: counts only beside others. */
export const WEIGHTS = [1, 2, 3] as const;
export type Weight = (typeof WEIGHTS)[number];

export const reasonSchema = v.strictObject({
  /** The signal's id, which is its file's name. */
  signal: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  kind: v.picklist(REASON_KINDS),
  weight: v.picklist(WEIGHTS),
  /** Where it stands; null: in the figures, or in all of it. */
  field: v.nullable(v.picklist(['name', 'handle', 'bio', 'location', 'website', 'picture'])),
  /** Numbers for the sentence (`follower_<signal>` of the catalogue); never a text. */
  params: v.record(v.string(), v.number()),
});
export type Reason = v.InferOutput<typeof reasonSchema>;

/** What is thought of an account: gravest reason first. People decide; this only says where to look. */
export const assessmentSchema = v.strictObject({
  verdict: v.picklist(FOLLOWER_VERDICTS),
  reasons: v.pipe(v.array(reasonSchema), v.maxLength(40)),
});
export type Assessment = v.InferOutput<typeof assessmentSchema>;
