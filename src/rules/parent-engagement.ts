import * as v from 'valibot';
import type { Draft } from '../lint/draft.ts';
import { sentenceAt } from '../lint/sentences.ts';
import type { Span, Tokens } from '../lint/tokens.ts';
import { type Account, accountOf, authorOf } from './parent-engagement/account.ts';
import { EXAMPLES } from './parent-engagement/examples.ts';
import {
  DM,
  GREETED,
  PRIVATE_MATTER,
  THAT_PARENT,
  TO_ONE,
  TO_PROFESSION,
  TO_TITLED,
  YOUR_CHILD,
  YOUR_SON,
} from './parent-engagement/wording.ts';
import { type DraftHit, rule } from './rule.ts';

const handle = v.pipe(
  v.string(),
  v.regex(/^@?\w{1,20}$/, 'write a handle of letters, digits and underscores'),
  v.transform((typed) => typed.replace(/^@/, '').toLowerCase()),
);
const options = v.strictObject({
  /** Handles of accounts that may be talked to, with or without the @: schools, authors, the PTA. */
  allow: v.optional(
    v.pipe(
      v.array(handle),
      v.transform((handles): ReadonlySet<string> => new Set(handles)),
    ),
    [],
  ),
});

const MESSAGES = [
  'toParent',
  'greeted',
  'yourChild',
  'privateMatter',
  'invitesMessage',
  'thatParent',
] as const;
type Message = (typeof MESSAGES)[number];

/**
 * The account is never used to engage with an individual parent (clause `no-parent-engagement`). Signs
 * are looked for in who is answered or mentioned (handle, description, their own words) and in our
 * wording. Teachers, schools, authors and organisations are fine, and so is news for all families,
 * "your child" and all. Nobody can tell for certain who a parent is: somebody is asked. Of an answer
 * to an account of which nothing is known nothing is said: that is most of them.
 */
export const parentEngagement = rule({
  id: 'parent-engagement',
  clause: 'no-parent-engagement',
  severity: 'check',
  messages: MESSAGES,
  options,
  examples: EXAMPLES,
  checkDraft({ draft, parts, options: { allow } }) {
    return parts
      .filter(({ field }) => field.kind === 'text')
      .flatMap(({ row, field, text, tokens }) => {
        const found = first(text, tokens, row === 0 ? draft.replyTo : null, allow);
        return found === null ? [] : [{ ...found, row, field }];
      });
  },
});

type Found = Pick<DraftHit<Message>, 'span' | 'message' | 'params' | 'severity'>;

/** The plainest sign in one post; one is enough to ask. */
function first(
  text: string,
  tokens: Tokens,
  replyTo: Draft['replyTo'],
  allow: ReadonlySet<string>,
): Found | null {
  const answered = replyTo === null ? null : answeredAs(replyTo, allow);
  const named = tokens.mentions.map((mention) => ({
    mention,
    account: allow.has(mention.name.toLowerCase())
      ? ('profession' as const)
      : accountOf(mention.name),
  }));
  const parent = named.find(({ account }) => account === 'parent')?.mention;
  if (parent) return { span: parent, message: 'toParent', params: { words: parent.text } };
  if (answered === 'parent') return whole(text, 'toParent');
  const opening = tokens.mentions[0]?.start === 0 ? (named[0]?.account ?? null) : null;
  const spokenTo = answered ?? opening;
  const said = (pattern: RegExp, message: Message): Found | null => {
    const match = pattern.exec(text);
    if (!match) return null;
    const span = { start: match.index, end: match.index + match[0].length };
    return { span, message, params: { words: match[0] } };
  };
  if (spokenTo === 'profession') return said(YOUR_SON, 'yourChild');
  const invites = TO_PROFESSION.test(text) ? null : said(DM, 'invitesMessage');
  if (spokenTo === 'unknown' || TO_ONE.test(text) || TO_TITLED.test(text)) {
    return (
      said(YOUR_CHILD, 'yourChild') ??
      invites ??
      said(PRIVATE_MATTER, 'privateMatter') ??
      said(THAT_PARENT, 'thatParent') ??
      said(GREETED, 'greeted')
    );
  }
  return invites ?? said(THAT_PARENT, 'thatParent');
}

function answeredAs(replyTo: NonNullable<Draft['replyTo']>, allow: ReadonlySet<string>): Account {
  return allow.has((replyTo.handle ?? '').toLowerCase()) ? 'profession' : authorOf(replyTo);
}

/** The first sentence stands for all of it: who is answered is not in the words. */
function whole(text: string, message: Message): Found {
  const start = text.length - text.trimStart().length;
  const span: Span = sentenceAt(text, start);
  return { span: { start: span.start, end: span.end }, message, params: { words: text.trim() } };
}
