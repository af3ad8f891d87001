import * as v from 'valibot';
import { daySchema } from '../consent/day.ts';
import { consentBodySchema } from '../consent/events.ts';
import { pictureAnswerSchema } from '../consent/picture.ts';
import { pupilIdSchema } from '../consent/pupil.ts';
import { findingSchema } from '../lint/finding.ts';
import { ALLOWING_IDS } from '../policy/ids.ts';
import { policySchema, ruleSettingSchema } from '../policy/schema.ts';
import { FOLLOWER_CALLS } from './followers-own.ts';
import { POST_CALLS } from './posts.ts';
import { WANTED_OF_RULES } from './protocol.ts';
import { pictureKeySchema, scheduledSchema, sheetPicturesSchema } from './sheet.ts';

/**
 * What our own pages ask the worker about the vault and the school consent list. Names go along, so
 * none of this is ever sent by, or to, a page on X.
 */

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const passphrase = v.pipe(v.string(), v.maxLength(1_000));
/** base64url without padding, as the vault writes bytes. */
const base64 = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[\w-]*$/));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));

/** `slt`: everything. `office`: the consent list only. */
export const roleSchema = v.picklist(['slt', 'office']);

export const personSchema = v.strictObject({
  id,
  name,
  role: roleSchema,
  /** The safeguarding lead or a deputy: opens and closes concerns. Only of `slt`. */
  lead: v.boolean(),
  /** What the browser needs to ask the platform (fingerprint, face, PIN); null: not set up. */
  platform: v.nullable(v.strictObject({ credential: base64(2_000), salt: base64(200) })),
});
export type Person = v.InferOutput<typeof personSchema>;

/** Why Lollipop locked itself. */
export const LOCKED_WHY = ['asked', 'idle', 'screen', 'too-long', 'update', 'browser'] as const;

export const vaultStateSchema = v.strictObject({
  is: v.picklist(['none', 'locked', 'open', 'damaged', 'newer-version', 'unavailable']),
  /** Who may unlock it; empty when there is none or it can't be read. */
  people: v.array(personSchema),
  /** Who has unlocked it. */
  you: v.nullable(id),
  lockedWhy: v.nullable(v.picklist(LOCKED_WHY)),
  /** After wrong passphrases: when the next may be tried, UTC milliseconds. */
  retryAt: v.nullable(instant),
  lock: v.strictObject({
    idleMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480)),
    absoluteHours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  }),
  /** False: the recovery code was made and nobody has said that it is put away. */
  codeKept: v.boolean(),
  /** After so many days without a word that the list is current, pictures are not checked. */
  maxAgeDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
});
export type VaultState = v.InferOutput<typeof vaultStateSchema>;

export const consentEventSchema = v.strictObject({
  id,
  at: instant,
  by: id,
  body: consentBodySchema,
});

/** Something that was recorded and is lost or can't be believed. */
export const listDamageSchema = v.strictObject({
  /** The same each time the same loss is found. */
  ref: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Whose it was; null: everybody's, or it can't be told whose. */
  pupil: v.nullable(pupilIdSchema),
  what: v.picklist(['missing', 'altered', 'unreadable', 'key', 'newerVersion', 'head', 'count']),
  /** When, and by whom, it was settled; null: it is not. */
  settled: v.nullable(v.strictObject({ at: instant, by: id })),
});
export type ListDamage = v.InferOutput<typeof listDamageSchema>;

/** The list as recorded; `derive` of src/consent makes the register of it. */
export const listSchema = v.strictObject({
  events: v.array(consentEventSchema),
  /** Pupils of whom something is missing or unreadable. */
  damaged: v.array(pupilIdSchema),
  /** Whether nothing is lost that nobody has settled. */
  whole: v.boolean(),
  damage: v.array(listDamageSchema),
});
export type List = v.InferOutput<typeof listSchema>;

export const sheetSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  pictures: sheetPicturesSchema,
  scheduled: scheduledSchema,
});
/** What is said of one picture. */
const saidOfSchema = v.strictObject({ key: pictureKeySchema, answer: pictureAnswerSchema });
/** `known`: what is recorded of quoted posts, of which nothing need be said when they are quoted. */
export type Sheet = v.InferOutput<typeof sheetSchema> & {
  readonly known: readonly v.InferOutput<typeof saidOfSchema>[];
};

/** Once more who it is: a passphrase, or the secret of the platform's own unlock. */
const proofSchema = v.variant('by', [
  v.strictObject({ by: v.literal('passphrase'), passphrase }),
  v.strictObject({ by: v.literal('platform'), secret: base64(100) }),
]);
export type Proof = v.InferOutput<typeof proofSchema>;

/** Why somebody decided so, for whoever asks a year later. */
const reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

const overrideAsk = v.pipe(v.string(), v.uuid());
export const overrideSchema = v.strictObject({
  /** The rows of the post. */
  texts: v.array(v.string()),
  /** What stops it, that may be let go; empty: nothing does any more. */
  stops: v.array(findingSchema),
  /** What stops it and may not: `consent`; `forbidden`: the school allows no overrides at all. */
  never: v.picklist(['none', 'consent', 'forbidden']),
});
export type Override = v.InferOutput<typeof overrideSchema>;

/** What somebody thinks a rule is wrong about, and what can be done for good. */
export const notRightSchema = v.strictObject({
  /** The post that it stands in, its other rows left out. */
  text: v.string(),
  finding: findingSchema,
  want: v.picklist(WANTED_OF_RULES),
  /** null: there is nothing in it to allow. */
  allow: v.nullable(
    v.strictObject({
      kind: v.picklist(['words', 'account']),
      typed: v.string(),
      /** As they would be kept. */
      entries: v.array(v.string()),
      /** `no-help`: the rule would find it all the same. `a-name`: a pupil is called so. */
      can: v.picklist(['yes', 'no-help', 'a-name']),
    }),
  ),
  /** How strict the rule is, and what it may be turned down to, the gravest first. */
  level: ruleSettingSchema.entries.severity,
  gentler: v.array(ruleSettingSchema.entries.severity),
});
export type NotRight = v.InferOutput<typeof notRightSchema>;

/** Whether a change can be taken back: `unknown`: what was before was not recorded. `changed`: it is otherwise by now. */
export const TAKE_BACK = ['yes', 'unknown', 'changed', 'a-name'] as const;

const severity = ruleSettingSchema.entries.severity;
const texts = v.array(v.string());
/** One change of the policy, as a person reads it. */
export const policyChangeSchema = v.strictObject({
  id,
  at: instant,
  by: id,
  back: v.picklist(TAKE_BACK),
  told: v.variant('what', [
    v.strictObject({
      what: v.literal('school'),
      from: v.nullable(policySchema.entries.school),
      to: v.nullable(policySchema.entries.school),
    }),
    v.strictObject({ what: v.literal('overrides'), overrides: v.boolean() }),
    v.strictObject({
      what: v.literal('rule'),
      rule: findingSchema.entries.rule,
      /** null: it was not recorded. */
      from: v.nullable(severity),
      to: severity,
      /** The school's own limit on length, where that has changed; null: X's. */
      limit: v.nullable(v.strictObject({ from: v.nullable(count), to: v.nullable(count) })),
      reason: v.nullable(v.string()),
    }),
    v.strictObject({
      what: v.picklist(['allowed', 'allowed-no-more']),
      rule: v.picklist(ALLOWING_IDS),
      /** null: only that it was done was recorded. */
      typed: v.nullable(texts),
    }),
    v.strictObject({ what: v.literal('office'), from: texts, to: texts }),
  ]),
});
export type PolicyChange = v.InferOutput<typeof policyChangeSchema>;

/** What a post that is checked by hand shows. Pupils are never shown so: nobody could say which. */
export const BY_HAND_PICTURES = ['none', 'no-pupils'] as const;
const byHandPost = {
  /** Row by row. */
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60_000))), v.minLength(1), v.maxLength(25)),
  pictures: v.picklist(BY_HAND_PICTURES),
};

const nothing = v.strictObject({});
const call = <Q extends v.GenericSchema, A extends v.GenericSchema>(question: Q, answer: A) => ({
  question,
  answer,
});

/** As many events as one question may add. */
export const MOST_BODIES = 250_000;

/** Every call: what is asked, and what a granted one is answered with. */
export const LIST_CALLS = {
  'vault-state': call(nothing, vaultStateSchema),
  /** The first person, always `slt`. The recovery code is shown this once. */
  'vault-create': call(
    v.strictObject({ name, passphrase }),
    v.strictObject({ state: vaultStateSchema, recoveryCode: v.string() }),
  ),
  'vault-unlock': call(v.strictObject({ person: id, passphrase }), vaultStateSchema),
  /** Opens the vault and sets a new passphrase for that person, since the old one was forgotten. */
  'vault-recover': call(
    v.strictObject({ code: passphrase, person: id, passphrase }),
    v.strictObject({ state: vaultStateSchema, recoveryCode: v.string() }),
  ),
  'vault-unlock-platform': call(
    v.strictObject({ person: id, secret: base64(100) }),
    vaultStateSchema,
  ),
  'vault-lock': call(nothing, vaultStateSchema),
  /** For the person who is signed in, after their passphrase was typed again. */
  'platform-add': call(
    v.strictObject({
      passphrase,
      credential: base64(2_000),
      salt: base64(200),
      secret: base64(100),
    }),
    vaultStateSchema,
  ),
  'platform-remove': call(v.strictObject({ person: id }), vaultStateSchema),
  'person-add': call(
    v.strictObject({ name, role: roleSchema, lead: v.optional(v.boolean()), passphrase }),
    vaultStateSchema,
  ),
  /** Without `lead` that stays as it is; with another role than `slt` it goes. */
  'person-change': call(
    v.strictObject({ person: id, name, role: roleSchema, lead: v.optional(v.boolean()) }),
    vaultStateSchema,
  ),
  'passphrase-change': call(v.strictObject({ current: passphrase, passphrase }), vaultStateSchema),
  /** Makes a new data key; everybody else keeps their passphrase. */
  'person-remove': call(
    v.strictObject({ person: id, passphrase }),
    v.strictObject({ state: vaultStateSchema, recoveryCode: v.string() }),
  ),
  'recovery-renew': call(
    v.strictObject({ passphrase }),
    v.strictObject({ state: vaultStateSchema, recoveryCode: v.string() }),
  ),
  /** The code that was shown is on paper. */
  'recovery-kept': call(nothing, vaultStateSchema),
  'lock-settings': call(
    v.strictObject({
      lock: vaultStateSchema.entries.lock,
      maxAgeDays: vaultStateSchema.entries.maxAgeDays,
    }),
    vaultStateSchema,
  ),
  'list-read': call(nothing, listSchema),
  /** The list for a file that leaves Lollipop; refused to the office, which only keeps the list. */
  'list-export': call(nothing, listSchema),
  /** All of them or none; answered with what was added. */
  'list-record': call(
    v.strictObject({
      bodies: v.pipe(v.array(consentBodySchema), v.minLength(1), v.maxLength(MOST_BODIES)),
    }),
    v.strictObject({ events: v.array(consentEventSchema) }),
  ),
  /** Destroys the key of everything recorded of the pupil. There is no way back. */
  'list-erase': call(
    v.strictObject({
      pupil: pupilIdSchema,
      passphrase,
      reason: v.pipe(v.string(), v.maxLength(300)),
    }),
    listSchema,
  ),
  /**
   * A person has seen these losses. From then on nothing recorded before them leads to a yes, and what
   * is recorded since counts.
   */
  'list-settle': call(
    v.strictObject({ refs: v.pipe(v.array(listDamageSchema.entries.ref), v.minLength(1)) }),
    listSchema,
  ),
  /** What stops a draft that somebody wants to let go. */
  'override-read': call(v.strictObject({ ask: overrideAsk }), overrideSchema),
  /** Lets it go, in the name of whoever has the vault open and proves it once more. */
  'override-give': call(
    v.strictObject({
      ask: overrideAsk,
      /** The stops that the person was shown; nothing else is let go. */
      shown: v.pipe(v.array(findingSchema), v.maxLength(500)),
      reason: reason,
      proof: proofSchema,
    }),
    nothing,
  ),
  'not-right-read': call(v.strictObject({ ask: overrideAsk }), notRightSchema),
  /** Allows the words or the account for good. */
  'not-right-allow': call(v.strictObject({ ask: overrideAsk }), nothing),
  /** Turns the rule down, or off. */
  'not-right-turn-down': call(
    v.strictObject({
      ask: overrideAsk,
      to: ruleSettingSchema.entries.severity,
      /** Why; '' where nobody says. */
      reason: v.pipe(v.string(), v.trim(), v.maxLength(300)),
    }),
    nothing,
  ),
  /** Changes of the school's policy, the newest first. */
  'policy-changes': call(
    v.strictObject({ skip: count, most: v.pipe(count, v.minValue(1), v.maxValue(100)) }),
    v.strictObject({ all: count, changes: v.array(policyChangeSchema) }),
  ),
  /** Puts back what was before that change, in the name of whoever has the vault open. */
  'policy-change-back': call(v.strictObject({ change: id }), nothing),
  /** What the rules find in a post that somebody has typed into a page of ours. */
  'by-hand-check': call(
    v.strictObject(byHandPost),
    v.strictObject({ findings: v.array(findingSchema) }),
  ),
  /** Lets a tab on X that can't be read post it for ten minutes. */
  'by-hand-allow': call(
    v.strictObject({
      ...byHandPost,
      tab: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Its questions were looked at. */
      looked: v.boolean(),
      reason,
      proof: proofSchema,
    }),
    v.strictObject({ until: instant }),
  ),
  'sheet-read': call(
    v.strictObject({ sheet: sheetSchema.entries.id }),
    v.strictObject({ ...sheetSchema.entries, known: v.array(saidOfSchema) }),
  ),
  'sheet-answer': call(
    v.strictObject({
      sheet: sheetSchema.entries.id,
      answers: v.pipe(v.array(saidOfSchema), v.minLength(1), v.maxLength(50)),
      /** When the post goes out, where X says it in words that can't be read. */
      day: v.optional(daySchema),
    }),
    nothing,
  ),
  ...POST_CALLS,
  ...FOLLOWER_CALLS,
} as const;

export type ListCall = keyof typeof LIST_CALLS;
export type Question<C extends ListCall> = v.InferOutput<(typeof LIST_CALLS)[C]['question']>;
export type AnswerTo<C extends ListCall> = v.InferOutput<(typeof LIST_CALLS)[C]['answer']>;

/** Why a call was not granted; a key `list_failed_*` of the catalogue says each in words. */
export const REFUSALS = [
  /** The question does not fit, or came from a page of another build. */
  'shape',
  'sender',
  'locked',
  /** The office role may not do this. */
  'not-allowed',
  'wrong-passphrase',
  'wrong-code',
  /** Too many wrong ones; `retryAt` says when to try again. */
  'wait',
  'weak-passphrase',
  /** The last person of the leadership team can't be removed or made office. */
  'last-person',
  /** There is a vault already, or the person, pupil or sheet is not there (any more). */
  'exists',
  'gone',
  /** What was shown when the question was asked is so no more. */
  'changed',
  'damaged',
  'newer-version',
  'full',
  /** More than a page could read again; nothing was written. */
  'too-big',
  'unavailable',
  'storage',
] as const;

/** The envelope around every answer; `value` is parsed by the call's own schema. */
export const listAnswerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), value: v.unknown() }),
  v.strictObject({
    ok: v.literal(false),
    why: v.picklist(REFUSALS),
    retryAt: v.nullable(instant),
  }),
]);
export type Refusal = (typeof REFUSALS)[number];

const isListCall = (value: unknown): value is ListCall =>
  typeof value === 'string' && Object.hasOwn(LIST_CALLS, value);

/** How a question travels: `runtime.sendMessage` of this. */
export const listQuestionSchema = v.strictObject({
  list: v.custom<ListCall>(isListCall),
  question: v.unknown(),
});

/** Sent to every own page when the vault or the list has changed, so that none shows what was. */
export const changedSchema = v.strictObject({
  changed: v.picklist(['vault', 'list', 'posts', 'followers']),
});
