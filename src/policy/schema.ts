import * as v from 'valibot';
import { daySchema } from '../consent/day.ts';
import { RULE_IDS, SEVERITIES } from './ids.ts';

/** An ISO day, as all school dates are (Europe/London). */
const isoDay = daySchema;

/** X handles: 1 to 15 letters, digits or underscores, without the @. */
export const handleSchema = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9_]{1,15}$/,
    'not a handle; write 1 to 15 letters, digits or underscores, without the @',
  ),
);

/** One rule's place in a school's policy: how strict, or off, and the rule's own options. */
export const ruleSettingSchema = v.strictObject({
  severity: v.picklist([...SEVERITIES, 'off']),
  /** Checked by the rule's own schema when the linter is configured. */
  options: v.optional(v.record(v.string(), v.unknown())),
});

/**
 * A school's policy as one file. A rule that is not named runs as the rule itself says.
 */
export const policySchema = v.strictObject({
  version: v.literal(1),
  school: v.strictObject({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
    handle: handleSchema,
  }),
  dates: v.strictObject({
    approved: v.nullable(isoDay),
    reviewed: v.nullable(isoDay),
    nextReview: v.nullable(isoDay),
  }),
  /** Whether a named person may let a stop go with a reason; they may where nothing is said. */
  overrides: v.optional(v.boolean()),
  rules: v.partial(v.strictObject(v.entriesFromList(RULE_IDS, ruleSettingSchema))),
});

export type RuleSetting = v.InferOutput<typeof ruleSettingSchema>;
export type Policy = v.InferOutput<typeof policySchema>;
