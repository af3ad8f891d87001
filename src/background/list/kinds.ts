import * as v from 'valibot';
import { type ConsentBody, consentBodySchema } from '../../consent/index.ts';
import { findingSchema } from '../../lint/finding.ts';
import { BY_HAND_PICTURES } from '../../messages/list.ts';
import { ALLOWING_IDS } from '../../policy/ids.ts';
import { policySchema, ruleSettingSchema } from '../../policy/schema.ts';
import type { Kind } from '../../records/index.ts';

type Upgrades = NonNullable<Kind['upgrades']>;

/** What a picture's answer of the version before did not have, as if nobody was asked. */
const withAnswer = (added: object) => (body: unknown) => {
  const { answer, ...rest } = v.parse(v.looseObject({ answer: v.looseObject({}) }), body);
  return { ...rest, answer: { ...answer, ...added } };
};

/**
 * Kinds whose body is not as it was at first: `upgrades[n]` makes one of version n one of n + 1.
 * Whatever is not named here is of version 1.
 */
const CHANGED: Partial<Record<ConsentBody['type'], Upgrades>> = {
  // 2: the day on which the files were true.
  'list-imported': { 1: (body) => ({ ...v.parse(v.looseObject({}), body), day: null }) },
  'picture-declared': {
    // 2: whose the picture is, whether a name is seen or heard in it, and who of a class is absent.
    1: withAnswer({ absent: [], named: null, origin: 'not-asked' }),
    // 3: whether those who are not on the list have agreed, and which conditions are kept.
    2: withAnswer({ agreed: null, judged: [] }),
    // 4: the picture may be that of a post that is quoted.
    3: (body) => body,
  },
};

/**
 * Every event of the consent list as src/records keeps it. When a body's shape changes, a step from the
 * one before is added above.
 */
export const CONSENT_KINDS: readonly Kind[] = consentBodySchema.options.map((body): Kind => {
  const type = body.entries.type.literal;
  const upgrades = CHANGED[type] ?? {};
  return { type, version: Object.keys(upgrades).length + 1, body, upgrades };
});

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** As long as it takes to say why, for whoever asks a year later. */
export const reasonSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/** Somebody has looked at a question about a draft, and lets the words stay. */
export const FINDING_ANSWERED = {
  type: 'finding-answered',
  version: 1,
  body: v.strictObject({
    rule: findingSchema.entries.rule,
    message: findingSchema.entries.message,
    /** SHA-256 of the question: its words may be a name, so they are not kept. */
    question: hash,
  }),
} as const satisfies Kind;

/** A named person has checked a post by hand, since X's page could not be read, and lets it go. */
export const ALLOWED_BY_HAND = {
  type: 'allowed-by-hand',
  version: 1,
  body: v.strictObject({
    /** SHA-256 of each post's words, which may be a name. */
    posts: v.array(hash),
    pictures: v.picklist(BY_HAND_PICTURES),
    reason: reasonSchema,
  }),
} as const satisfies Kind;

/** What the first version did not say of a change: what was before, the words, and why. */
const withBefore = (body: unknown) => {
  const { what, severity, ...rest } = v.parse(v.looseObject({ what: v.string() }), body);
  switch (what) {
    case 'school':
      return { what, from: null, to: null };
    case 'rule':
      return { what, ...rest, from: null, to: { severity }, reason: null };
    case 'allowed':
    case 'allowed-no-more':
      return { what, ...rest, typed: null };
    default:
      return body;
  }
};

/** Somebody of the leadership has changed the school's policy; what it says today stands in the set-up. */
export const POLICY_CHANGED = {
  type: 'policy-changed',
  version: 2,
  body: v.variant('what', [
    v.strictObject({
      what: v.literal('school'),
      /** null: recorded by the version before, or there was none yet. */
      from: v.nullable(policySchema.entries.school),
      to: v.nullable(policySchema.entries.school),
    }),
    v.strictObject({ what: v.literal('overrides'), overrides: v.boolean() }),
    v.strictObject({
      what: v.literal('rule'),
      rule: findingSchema.entries.rule,
      /** Without what the rule allows, which changes word by word. null: the version before did not say. */
      from: v.nullable(ruleSettingSchema),
      to: ruleSettingSchema,
      reason: v.nullable(reasonSchema),
    }),
    v.strictObject({
      what: v.picklist(['allowed', 'allowed-no-more']),
      rule: v.picklist(ALLOWING_IDS),
      /** SHA-256 of each word or account. */
      entries: v.array(hash),
      /** They themselves; null where one is a pupil's name, and of the version before. */
      typed: v.nullable(v.array(v.string())),
    }),
    v.strictObject({
      what: v.literal('office'),
      from: v.array(v.string()),
      to: v.array(v.string()),
    }),
  ]),
  // 2: what it was before, the words, and why.
  upgrades: { 1: withBefore },
} as const satisfies Kind;
export type PolicyChanged = v.InferOutput<(typeof POLICY_CHANGED)['body']>;

/** A named person has let a post go although a rule stops it, and has said why. */
export const STOP_OVERRIDDEN = {
  type: 'stop-overridden',
  version: 1,
  body: v.strictObject({
    rule: findingSchema.entries.rule,
    message: findingSchema.entries.message,
    /** SHA-256 of what it is good for (`overrideOf` of src/guard): its words may be a name. */
    override: hash,
    reason: reasonSchema,
  }),
} as const satisfies Kind;
