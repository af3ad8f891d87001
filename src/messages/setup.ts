import * as v from 'valibot';
import { ALLOWING_IDS, RULE_IDS } from '../policy/ids.ts';
import { publishedSchema } from '../policy/office.ts';
import { policySchema, ruleSettingSchema } from '../policy/schema.ts';
import { accountIdSchema, surfaceReportSchema } from './protocol.ts';

/** As long as any rule takes, with room for one that is too long to be told so. */
const entry = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** From one of our own pages to the worker (runtime.sendMessage), answered with an `Answer`. */
export const fromOwnPageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('read-setup') }),
  // What has changed and nothing else: two quick changes must not undo each other.
  v.strictObject({ type: v.literal('save-school'), school: policySchema.entries.school }),
  v.strictObject({
    type: v.literal('save-rule'),
    rule: v.picklist(RULE_IDS),
    setting: ruleSettingSchema,
  }),
  /** A word or an account that a rule leaves alone from now on, or no more. */
  v.strictObject({ type: v.literal('allow'), rule: v.picklist(ALLOWING_IDS), entry }),
  v.strictObject({ type: v.literal('allow-no-more'), rule: v.picklist(ALLOWING_IDS), entry }),
  v.strictObject({ type: v.literal('save-overrides'), overrides: v.boolean() }),
  /** A number or an address by which the office is reached, published by the school, or no more. */
  v.strictObject({ type: v.literal('publish'), entry: publishedSchema }),
  v.strictObject({ type: v.literal('publish-no-more'), entry: publishedSchema }),
  v.strictObject({ type: v.literal('forget-account') }),
]);

/** What our own pages may know of the set-up and of the last look at X. */
export const setupStateSchema = v.strictObject({
  policy: v.nullable(policySchema),
  accountId: v.nullable(accountIdSchema),
  /** UTC milliseconds at which the account's number was learned. */
  learnedAt: v.nullable(v.number()),
  /** The stored set-up could not be read, so nothing is checked. */
  damaged: v.boolean(),
  probe: v.nullable(
    v.strictObject({ at: v.number(), path: v.string(), surfaces: v.array(surfaceReportSchema) }),
  ),
});
export const answerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), state: setupStateSchema }),
  v.strictObject({
    ok: v.literal(false),
    /** `a-name`: a pupil on the consent list is called so. `locked`, `not-allowed`: there is a vault, and who has it open may not change settings. */
    why: v.picklist([
      'shape',
      'storage',
      'sender',
      'options',
      'a-name',
      'too-gentle',
      'locked',
      'not-allowed',
    ]),
  }),
]);

export type FromOwnPage = v.InferOutput<typeof fromOwnPageSchema>;
export type SetupState = v.InferOutput<typeof setupStateSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
