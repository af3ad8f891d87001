import * as v from 'valibot';
import { applyEdits } from '../lint/edits.ts';
import type { Edit } from '../lint/finding.ts';
import type { Entity, Tokens } from '../lint/tokens.ts';
import { wordsOfTag } from './hashtag-placement/words.ts';
import { weightOf } from './length/weight.ts';
import { type Hit, rule } from './rule.ts';

const tagName = v.pipe(
  v.string(),
  v.regex(/^#?[\p{L}\p{N}\p{M}_]{1,100}$/u, 'write a hashtag as letters and digits'),
  v.transform((tag) => tag.replace(/^#/, '').toLowerCase()),
);
const options = v.strictObject({
  /** Tags of events that may stand in a sentence, with or without #; case does not matter. */
  eventTags: v.optional(
    v.pipe(
      v.array(tagName),
      v.transform((tags): ReadonlySet<string> => new Set(tags)),
    ),
    [],
  ),
  /** More tags than this in one post are pointed out; 0 leaves them uncounted. */
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)), 3),
});

const MESSAGES = [
  'inSentence',
  'betweenSentences',
  'tooMany',
  'noCapitals',
  'blogWithoutLink',
  'blogWithoutTag',
] as const;
type Message = (typeof MESSAGES)[number];

const X_LIMIT = 280;
const FULL = `Our #Choir sang${' and sang'.repeat(29)}.`;

/**
 * Hashtags belong at the end of a post, in its closing run of tags, mentions, links, emoji,
 * punctuation and thread counters such as 2/3 (policy clause `hashtags`).
 *
 * The fix moves the tag to the end. A tag that stands between sentences is lifted out; one that is
 * a word of its sentence leaves the word behind, cut at its capitals (#WorldBookDay -> World Book
 * Day), because we cannot tell whether the sentence stands without it.
 *
 * Beside that, as advice: not too many of them, capitals for those who hear them read (#WorldBookDay),
 * and the link and the tag that news of a blog entry wants.
 */
export const hashtagPlacement = rule({
  id: 'hashtag-placement',
  clause: 'hashtags',
  severity: 'warn',
  reads: ['text'],
  messages: MESSAGES,
  options,
  examples: {
    good: [
      'Our new blog entry is up: example.org/blog #edchat',
      'Together we collected 312 items. 🥫 #HarvestFestival 💛',
      'What a day! #Choir #Music https://example.org/news (1/2)',
      'We loved #WorldBookDay!',
      'Details: https://school.example/news/#uniform and in the foyer.',
      'Our No. 1 fan & the C# club met today.',
      '#Reading #Books',
      'Photos of the trip from #Y3, #Y4 and #Y5',
      'Choir today. #edchat #Year4Choir',
      { text: 'We sang. #A1 #B2 #C3 #D4', options: { most: 4 } },
      'Our school blog turns five next week.',
      { text: 'Join us at #SchoolsFest on Friday.', options: { eventTags: ['#schoolsfest'] } },
    ],
    bad: [
      {
        text: 'Share on #edchat what you read.',
        spans: ['#edchat'],
        fixed: 'Share on edchat what you read. #edchat',
      },
      {
        text: '#WorldBookDay is on Thursday, so please start planning.',
        spans: ['#WorldBookDay'],
        fixed: 'World Book Day is on Thursday, so please start planning. #WorldBookDay',
      },
      {
        text: 'What a match! #TagRugby We came third. #Sport',
        spans: ['#TagRugby'],
        fixed: 'What a match! We came third. #Sport #TagRugby',
      },
      {
        text: 'We sang.\n#Choir\nThank you all. #choir',
        spans: ['#Choir'],
        fixed: 'We sang.\nThank you all. #choir',
      },
      {
        text: 'Our #Year6 and #KS2Maths groups met.',
        spans: ['#Year6', '#KS2Maths'],
        fixed: 'Our Year 6 and KS2 Maths groups met. #Year6 #KS2Maths',
      },
      {
        text: 'The #iPad and #McDonalds talks',
        spans: ['#iPad', '#McDonalds'],
        fixed: 'The iPad and McDonalds talks #iPad #McDonalds',
      },
      {
        text: 'Today #y3 and #CJIYear6onTour went. #gr8 day for all',
        spans: ['#y3', '#CJIYear6onTour', '#gr8'],
        fixed: 'Today y3 and CJI Year 6 on Tour went. gr8 day for all #y3 #CJIYear6onTour #gr8',
      },
      { text: 'We sang. #A1 #B2 #C3 #D4 #E5', spans: ['#D4', '#E5'] },
      { text: 'Ready for it? #worldbookday', spans: ['#worldbookday'] },
      { text: 'Our new blog entry is up! #edchat', spans: ['new blog entry'] },
      { text: 'Read our latest blog post: example.org/blog', spans: ['latest blog post'] },
      // Moving it would make the post too long.
      { text: FULL, spans: ['#Choir'], fixed: FULL },
    ],
  },
  check({ text, field, tokens, options: { eventTags, most } }) {
    const blog = field === 'text' ? blogNews(text, tokens) : [];
    if (tokens.hashtags.length === 0) return blog;
    const tail = startOfTail(text, tokens);
    const closing = new Set(
      tokens.hashtags.filter((tag) => tag.start >= tail).map((tag) => tag.name.toLowerCase()),
    );
    const end = text.trimEnd().length;
    const fits = weightOf(text) <= X_LIMIT;
    const misplaced = tokens.hashtags
      .filter((tag) => tag.end <= tail && !eventTags.has(tag.name.toLowerCase()))
      .map((tag) => {
        const apart = standsApart(text, tag);
        const fix = [apart ? lift(text, tag) : keepWords(tag)];
        // Put at the very end, unless the closing run has it already.
        if (!closing.has(tag.name.toLowerCase()))
          fix.push({ start: end, end, text: ` ${tag.text}` });
        const grows = fits && weightOf(applyEdits(text, fix)) > X_LIMIT;
        return {
          span: tag,
          message: apart ? ('betweenSentences' as const) : ('inSentence' as const),
          params: { tag: tag.text },
          ...(grows ? {} : { fix }),
        };
      });
    return [...misplaced, ...advice(tokens.hashtags, most), ...blog];
  },
});

/** So many small letters and no capital: several words, as a rule, and read out as one. */
const RUN_TOGETHER = /^\p{Ll}{10,}$/u;

function advice(tags: readonly Entity[], most: number): Hit<Message>[] {
  const over = most > 0 ? tags.slice(most) : [];
  const together = tags.filter(({ name }) => RUN_TOGETHER.test(name));
  return [
    ...over.map((tag) => ({
      span: tag,
      message: 'tooMany' as const,
      severity: 'advice' as const,
      params: { most, count: tags.length },
    })),
    ...together.map((tag) => ({
      span: tag,
      message: 'noCapitals' as const,
      severity: 'advice' as const,
      params: { tag: tag.text },
    })),
  ];
}

const BLOG =
  /\b(?:new|latest)(?: \p{L}+)? (?:blog(?: (?:entry|post|page))?|entry on (?:our|the) blog)\b/iu;

/** News of a blog entry carries its link and a tag (clause `hashtags`). */
function blogNews(text: string, { urls, hashtags }: Tokens): Hit<Message>[] {
  const match = BLOG.exec(text);
  if (!match) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  const hasLink = urls.length > 0 || /\blink\b/i.test(text);
  return [
    ...(hasLink ? [] : [{ span, message: 'blogWithoutLink', severity: 'advice' } as const]),
    ...(hashtags.length > 0
      ? []
      : [{ span, message: 'blogWithoutTag', severity: 'advice' } as const]),
  ];
}

/** What may stand beside the closing tags without being a sentence: signs, spaces, a counter. */
const NO_SENTENCE =
  /(?:[^\p{L}\p{N}]|[#*\d]\uFE0F?\u20E3|(?<![\p{L}\p{N}])\d{1,2}\/\d{1,2}(?![\p{L}\p{N}]))*$/u;

/** What joins the last two tags of a closing list. */
const JOINS = /^\s*,?\s*(?:and|or)\s+$/i;

/** Where the closing run of tags, mentions, links and signs begins. */
function startOfTail(text: string, { entities }: Tokens): number {
  let tail = text.length;
  for (let index = entities.length; index >= 0; index--) {
    const start = entities[index - 1]?.end ?? 0;
    const gap = text.slice(start, tail);
    const joined = index > 0 && index < entities.length && JOINS.test(gap);
    const signs = joined ? 0 : gap.search(NO_SENTENCE);
    if (signs > 0) return start + signs;
    tail = entities[index - 1]?.start ?? 0;
  }
  return tail;
}

const ENDS_SENTENCE = /(?:^|[.!?…:]["'”’)]*|\p{Extended_Pictographic}|\uFE0F|\n)\s*$/u;
const BEGINS_SENTENCE = /^(?:[^\S\n]*\n|[^\S\n]+["'“‘(]*[\p{Lu}\p{Extended_Pictographic}])/u;

/** As far as we look, so that a text of thousands of tags costs no more than its length. */
const NEAR = 40;

/** Nothing but signs before it in the line. */
const OPENS_LINE = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;
/** What can only begin a sentence, and not go on with a name: #Choir We sang. */
const NEW_SUBJECT = /^\s+(?:I|We|It|He|She|They|Our|There)(?![\p{L}\p{N}])/u;

/**
 * Whether the tag is no part of a sentence: one has ended before it and one begins after it. Where
 * it opens a line, a capital after it begins nothing for certain: #Year6 Parents: letters are home.
 */
function standsApart(text: string, tag: Entity): boolean {
  const before = text.slice(Math.max(0, tag.start - NEAR), tag.start);
  const after = text.slice(tag.end, tag.end + NEAR);
  if (!ENDS_SENTENCE.test(before) || !BEGINS_SENTENCE.test(after)) return false;
  const capitalNext = /^[^\S\n]*["'“‘(]*\p{Lu}/u.test(after);
  return !(capitalNext && OPENS_LINE.test(before)) || NEW_SUBJECT.test(after);
}

/** Takes the tag out with the space after it, or with its line when it stands alone on one. */
function lift(text: string, { start, end }: Entity): Edit {
  const space = /^[^\S\n]*/.exec(text.slice(end, end + NEAR))?.[0].length ?? 0;
  const ownLine = start === 0 || text[start - 1] === '\n';
  const lineEnds = text[end + space] === '\n';
  if (ownLine && lineEnds) return { start, end: end + space + 1, text: '' };
  if (!lineEnds) return { start, end: end + space, text: '' };
  const before = /[^\S\n]*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0].length ?? 0;
  return { start: start - before, end: end + space, text: '' };
}

/** Leaves the tag's words in its place. */
function keepWords({ name, start, end }: Entity): Edit {
  return { start, end, text: wordsOfTag(name) };
}
