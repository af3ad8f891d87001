import * as v from 'valibot';
import { verdictSchema } from '../guard/verdict.ts';
import { draftSchema } from '../lint/draft.ts';
import { findingSchema } from '../lint/finding.ts';
import { RULE_IDS, SEVERITIES } from '../policy/ids.ts';
import { officeSchema } from '../policy/office.ts';
import { handleSchema } from '../policy/schema.ts';
import { itemSchema, postIdSchema } from '../posts/item.ts';
import { answeredSchema } from '../x/observer/answered.ts';
import { followersFromPageSchema, followersToPageSchema } from './followers.ts';
import { pictureKeySchema, scheduledSchema, sheetPicturesSchema } from './sheet.ts';

/**
 * What pages on X and the worker say to each other. Every message is parsed where it arrives; one that does not
 * fit is answered `refused` and nothing else happens. Raise VERSION when a shape changes.
 */
export const VERSION = 7;

const severity = v.picklist(SEVERITIES);
/** Which finding of a draft is meant. */
export const aboutSchema = v.pick(findingSchema, [
  'rule',
  'message',
  'row',
  'field',
  'start',
  'end',
]);
/** What may be wanted of a rule: that it leaves something alone, or that it is less strict. */
export const WANTED_OF_RULES = ['allow', 'turn-down'] as const;
const findings = v.pipe(v.array(findingSchema), v.maxLength(500));
export const accountIdSchema = v.pipe(v.string(), v.regex(/^\d{1,25}$/));
const draftNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Whose account it seems to be, as the page's adapter judges it (house.md, "The account"). */
export const accountSchema = v.picklist(['official', 'changing', 'other', 'unknown']);

/**
 * What a tab on X needs to know of the school: its account, public on X, and how strict its rules
 * are, so that those which need no vault run there too. Nothing of any child.
 */
export const schoolSchema = v.strictObject({
  handle: handleSchema,
  accountId: v.nullable(accountIdSchema),
  /** Whether those are all the rules there are, so that the page may paint marks by itself. */
  allRules: v.boolean(),
  /** Whether a named person may let a stop go with a reason. */
  overrides: v.boolean(),
  /** Where a parent's matter goes, for the note beside X's messages; null: there is no note. */
  messages: v.nullable(officeSchema),
  rules: v.partial(
    v.strictObject(
      v.entriesFromList(
        RULE_IDS,
        v.strictObject({
          severity: v.picklist([...SEVERITIES, 'off']),
          // Never a list of words: what a school allows or adds may be names.
          options: v.record(v.string(), v.union([v.number(), v.boolean(), v.null(), severity])),
        }),
      ),
    ),
  ),
});

export const surfaceReportSchema = v.strictObject({
  surface: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
  seen: v.picklist(['seen', 'changed', 'not-seen', 'not-on-this-page']),
});

/** Row by row, and behind them that of the quoted post's pictures, where it has a key. */
export const pictureKeysSchema = v.pipe(
  v.array(v.pipe(v.array(v.nullable(pictureKeySchema)), v.maxLength(16))),
  v.maxLength(51),
);

/** Every message from a page of X says which build, and which life of which page, it comes from. */
const envelope = {
  version: v.literal(VERSION),
  build: v.pipe(v.string(), v.maxLength(80)),
  page: v.pipe(v.string(), v.uuid()),
};

/** From the content script to the worker, over a port named PAGE_PORT. */
export const fromPageSchema = v.variant('type', [
  v.strictObject({ ...envelope, type: v.literal('hello') }),
  v.strictObject({
    ...envelope,
    type: v.literal('check'),
    number: draftNumber,
    draft: draftSchema,
    account: accountSchema,
    /** Names of the parts of the composer that could not be read; any makes it *not checked*. */
    unreadable: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(40)),
    /** What each picture is known by, row by row; null: it could not be told. */
    pictures: pictureKeysSchema,
  }),
  /** A person has looked at a question about the draft, and lets the words stay. */
  v.strictObject({
    ...envelope,
    type: v.literal('answer'),
    draft: draftSchema,
    pictures: pictureKeysSchema,
    about: aboutSchema,
  }),
  /** A person puts a finding that holds nothing aside, for these words in this draft. */
  v.strictObject({
    ...envelope,
    type: v.literal('dismiss'),
    draft: draftSchema,
    pictures: pictureKeysSchema,
    about: aboutSchema,
  }),
  /** They want to see again what they have put aside in this tab. */
  v.strictObject({ ...envelope, type: v.literal('undismiss') }),
  /**
   * Somebody thinks that a rule is wrong there: opens a window of our own, in which the leadership may
   * allow the word or account for good, or turn the rule down.
   */
  v.strictObject({
    ...envelope,
    type: v.literal('ask-not-right'),
    want: v.picklist(WANTED_OF_RULES),
    draft: draftSchema,
    pictures: pictureKeysSchema,
    about: aboutSchema,
  }),
  /** Somebody wants to let what stops this draft go: opens a window of our own that asks who and why. */
  v.strictObject({
    ...envelope,
    type: v.literal('ask-override'),
    draft: draftSchema,
    pictures: pictureKeysSchema,
  }),
  /** Somebody asked to say who is in these pictures: opens a window of our own. */
  v.strictObject({
    ...envelope,
    type: v.literal('ask-pictured'),
    pictures: sheetPicturesSchema,
    scheduled: scheduledSchema,
  }),
  /** Opens a page of our own: to unlock, or to see to the list. */
  v.strictObject({
    ...envelope,
    type: v.literal('open-page'),
    which: v.picklist(['vault', 'list']),
  }),
  v.strictObject({
    ...envelope,
    type: v.literal('learn'),
    handle: handleSchema,
    id: accountIdSchema,
  }),
  v.strictObject({
    ...envelope,
    type: v.literal('probe'),
    path: v.pipe(v.string(), v.maxLength(300)),
    surfaces: v.pipe(v.array(surfaceReportSchema), v.maxLength(40)),
  }),
  v.strictObject({ ...envelope, type: v.literal('open-settings') }),
  /** Somebody has read the note beside X's messages: none until the browser closes. */
  v.strictObject({ ...envelope, type: v.literal('close-note') }),
  /** The page can't be read, and somebody wants to check their post by hand: opens a window of ours. */
  v.strictObject({ ...envelope, type: v.literal('ask-by-hand') }),
  /** Who is signed in, whenever that changes: another account is released by the network lock. */
  v.strictObject({ ...envelope, type: v.literal('signed-in'), account: accountSchema }),
  /** Post was pressed for the draft that was checked under this number. */
  v.strictObject({ ...envelope, type: v.literal('released'), number: draftNumber }),
  /** There is no draft in front of anybody any more: what was let go for it is so no longer. */
  v.strictObject({ ...envelope, type: v.literal('draft-gone') }),
  /** What the page says X answered to a call that publishes or deletes; anybody there can say it. */
  v.strictObject({ ...envelope, type: v.literal('x-answered'), answer: answeredSchema }),
  /** Posts and profile pictures of the official account that are on the page. */
  v.strictObject({
    ...envelope,
    type: v.literal('seen-on-x'),
    items: v.pipe(
      v.array(
        v.strictObject({
          item: itemSchema,
          media: v.boolean(),
          at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
        }),
      ),
      v.minLength(1),
      v.maxLength(60),
    ),
  }),
  /** X shows a post's own page, and not the post. */
  v.strictObject({ ...envelope, type: v.literal('post-unavailable'), post: postIdSchema }),
  /** From a list of followers. */
  v.strictObject({ ...envelope, type: v.literal('followers'), says: followersFromPageSchema }),
]);

const FROM_PAGE = fromPageSchema.options.map(({ entries }) => entries.type.literal);

/** A message could not be done. */
export const refusedSchema = v.strictObject({
  type: v.literal('refused'),
  number: v.nullable(draftNumber),
  /** The type of the message that was refused; null: it has none that is known. */
  to: v.nullable(v.picklist(FROM_PAGE)),
  /** `busy`: more drafts have come from this page than a person writes. */
  why: v.picklist(['shape', 'build', 'not-set-up', 'storage', 'busy']),
});

/** From the worker to a content script. No free text: see `findingSchema`. */
export const toPageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('school'), school: v.nullable(schoolSchema) }),
  v.strictObject({
    type: v.literal('verdict'),
    number: draftNumber,
    /** null: this account is not the school's, nothing is shown and nothing held. */
    verdict: v.nullable(verdictSchema),
    findings,
    /** What a person has put aside in this draft; it is in `findings` no more. */
    dismissed: findings,
    /** Of spelling and grammar. `reading`, `loading`: a `language` message of this number will follow. */
    language: v.picklist(['off', 'reading', 'loading', 'read']),
  }),
  /** A second answer to the draft of that number: what the proofreader found, which never holds. */
  v.strictObject({
    type: v.literal('language'),
    number: draftNumber,
    /** `loading`: it takes its time, and a further one follows. `failed`: there is no proofreader. */
    state: v.picklist(['loading', 'read', 'failed']),
    findings,
    dismissed: findings,
  }),
  /** Something was answered, unlocked or locked, so what was said of a draft may be so no more. */
  v.strictObject({ type: v.literal('look-again') }),
  refusedSchema,
  /** The network lock keeps to what the page said of who is signed in. */
  v.strictObject({ type: v.literal('signed-in'), account: accountSchema }),
  /** The tab may post what somebody has checked by hand, until then (UTC milliseconds). */
  v.strictObject({ type: v.literal('by-hand'), until: v.number() }),
  /** `refused`: the network lock stopped a post. `otherwise`: what went is not what was checked. */
  v.strictObject({ type: v.literal('network'), what: v.picklist(['refused', 'otherwise']) }),
  /** To a list of followers. */
  v.strictObject({ type: v.literal('followers'), says: followersToPageSchema }),
]);

export const PAGE_PORT = 'lollipop-page';

export type Account = v.InferOutput<typeof accountSchema>;
export type School = v.InferOutput<typeof schoolSchema>;
export type FromPage = v.InferOutput<typeof fromPageSchema>;
export type Refused = v.InferOutput<typeof refusedSchema>;
export type ToPage = v.InferOutput<typeof toPageSchema>;
