import twitter from 'twitter-text';
import * as v from 'valibot';
import { SEVERITIES } from '../policy/ids.ts';
import { X_COUNTS } from './length/weight.ts';
import { type Hit, type RuleContext, rule } from './rule.ts';

/** X's limits for a picture's description and for one choice of a poll, in characters. */
const ALT_LIMIT = 1000;
const POLL_LIMIT = 25;

/** X's limit is 280; a Premium account's is 25,000 (policy clause `review`: posts of 140 characters). */
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(25_000));
const options = v.strictObject({
  limit: v.optional(limit, 280),
  /** The school's own limit, counted as X counts; null for none. */
  houseLimit: v.optional(v.nullable(limit), null),
  houseSeverity: v.optional(v.picklist(SEVERITIES), 'warn'),
});
type Options = v.InferOutput<typeof options>;

const LONG =
  'The whole of Year 4 walked along the canal to the mill on Tuesday, drew the water wheel, counted the locks and came home with very muddy boots and many good questions.';
const TOO_LONG = ` ${LONG}`;

/** A post must fit X's limit, and the school's own where it has one (policy clause `review`). */
export const length = rule({
  id: 'length',
  clause: 'review',
  severity: 'stop',
  reads: ['text', 'alt', 'poll'],
  messages: ['tooLong', 'overHouse', 'alt', 'poll'],
  options,
  examples: {
    good: [
      LONG,
      { text: 'a'.repeat(280) },
      // Links count 23 whatever their length.
      { text: `${'a'.repeat(255)} https://example.org/${'b'.repeat(200)}` },
      // A teacher, a pair of hands held and a phoenix: 2 each, however they are put together.
      { text: `${'a'.repeat(274)}🧑‍🏫🧑🏽‍🤝‍🧑🏿🐦‍🔥` },
      { text: 'A short description.', field: 'alt' },
    ],
    bad: [
      { text: `${LONG}${TOO_LONG}`, spans: [TOO_LONG.slice(280 - LONG.length)] },
      // Emoji count 2, and a family of four is one emoji.
      { text: `${'a'.repeat(279)}👨‍👩‍👧‍👦`, spans: ['👨‍👩‍👧‍👦'] },
      {
        text: 'Our new blog entry is up.',
        options: { houseLimit: 20 },
        spans: ['is up.'.slice(1)],
      },
      { text: `${'a'.repeat(1000)}bc`, field: 'alt', spans: ['bc'] },
      { text: 'Chocolate and orange cake, please', field: 'poll', spans: [', please'] },
    ],
  },
  check(context) {
    if (context.field === 'alt') return overPlain(context.text, ALT_LIMIT, 'alt');
    if (context.field === 'poll') return overPlain(context.text, POLL_LIMIT, 'poll');
    return overWeighted(context);
  },
});

function overWeighted({
  text,
  options: given,
}: RuleContext<Options>): Hit<'tooLong' | 'overHouse'>[] {
  const { limit, houseLimit, houseSeverity } = given;
  const smallest = Math.min(limit, houseLimit ?? limit);
  // The cheap way out for most drafts: nothing but a link can count more than twice its characters.
  if (text.length * 2 <= smallest && !text.includes('.')) return [];
  const over = (most: number) => {
    const counted = twitter.parseTweet(text, { ...X_COUNTS, maxWeightedTweetLength: most });
    if (counted.weightedLength <= most) return null;
    const params = {
      limit: most,
      over: counted.weightedLength - most,
      count: counted.weightedLength,
    };
    return { span: { start: counted.validRangeEnd + 1, end: text.length }, params };
  };
  const tooLong = over(limit);
  if (tooLong) return [{ ...tooLong, message: 'tooLong' }];
  const overHouse = houseLimit === null ? null : over(houseLimit);
  return overHouse ? [{ ...overHouse, message: 'overHouse', severity: houseSeverity }] : [];
}

/** Alt texts and poll choices: counted in characters as a reader sees code points. */
function overPlain<M extends 'alt' | 'poll'>(text: string, most: number, message: M): Hit<M>[] {
  if (text.length <= most) return [];
  const characters = Array.from(text);
  if (characters.length <= most) return [];
  const start = characters.slice(0, most).join('').length;
  const params = { limit: most, over: characters.length - most, count: characters.length };
  return [{ span: { start, end: text.length }, message, params }];
}
