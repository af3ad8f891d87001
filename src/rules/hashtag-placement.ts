import * as v from 'valibot';
import type { Edit } from '../lint/finding.ts';
import type { Entity, Tokens } from '../lint/tokens.ts';
import { rule } from './rule.ts';

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
});

/**
 * Hashtags belong at the end of a post, in its closing run of tags, mentions, links, emoji,
 * punctuation and thread counters such as 2/3 (policy clause `hashtags`).
 *
 * The fix moves the tag to the end. A tag that stands between sentences is lifted out; one that is
 * a word of its sentence leaves the word behind, cut at its capitals (#WorldBookDay -> World Book
 * Day), because we cannot tell whether the sentence stands without it.
 */
export const hashtagPlacement = rule({
  id: 'hashtag-placement',
  clause: 'hashtags',
  severity: 'warn',
  reads: ['text'],
  messages: ['inSentence', 'betweenSentences'],
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
    ],
  },
  check({ text, tokens, options: { eventTags } }) {
    if (tokens.hashtags.length === 0) return [];
    const tail = startOfTail(text, tokens);
    return tokens.hashtags
      .filter((tag) => tag.end <= tail && !eventTags.has(tag.name.toLowerCase()))
      .map((tag) => {
        const apart = standsApart(text, tag);
        return {
          span: tag,
          message: apart ? 'betweenSentences' : 'inSentence',
          params: { tag: tag.text },
          fix: [apart ? lift(text, tag) : keepWords(tag), ...append(text, tokens, tag, tail)],
        };
      });
  },
});

/** What may stand beside the closing tags without being a sentence: signs, spaces, a counter. */
const NO_SENTENCE =
  /(?:[^\p{L}\p{N}]|[#*\d]\uFE0F?\u20E3|(?<![\p{L}\p{N}])\d{1,2}\/\d{1,2}(?![\p{L}\p{N}]))*$/u;

/** Where the closing run of tags, mentions, links and signs begins. */
function startOfTail(text: string, { entities }: Tokens): number {
  let tail = signsBefore(text, text.length);
  for (const entity of entities.toReversed()) {
    if (entity.end < tail) break;
    tail = signsBefore(text, entity.start);
  }
  return tail;
}

function signsBefore(text: string, end: number): number {
  return text.slice(0, end).search(NO_SENTENCE);
}

const ENDS_SENTENCE = /(?:^|[.!?…:]["'”’)]*|\p{Extended_Pictographic}|\uFE0F|\n)\s*$/u;
const BEGINS_SENTENCE = /^(?:[^\S\n]*\n|[^\S\n]+["'“‘(]*[\p{Lu}\p{Extended_Pictographic}])/u;

/** Whether the tag is no part of a sentence: one has ended before it and one begins after it. */
function standsApart(text: string, tag: Entity): boolean {
  return ENDS_SENTENCE.test(text.slice(0, tag.start)) && BEGINS_SENTENCE.test(text.slice(tag.end));
}

/** Takes the tag out with the space after it, or with its line when it stands alone on one. */
function lift(text: string, { start, end }: Entity): Edit {
  const space = /^[^\S\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  const ownLine = start === 0 || text[start - 1] === '\n';
  const lineEnds = text[end + space] === '\n';
  if (ownLine && lineEnds) return { start, end: end + space + 1, text: '' };
  if (!lineEnds) return { start, end: end + space, text: '' };
  const before = /[^\S\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end: end + space, text: '' };
}

/** #WorldBookDay -> World Book Day; KS2 and SATs stay whole. */
function keepWords(tag: Entity): Edit {
  const words = tag.name
    .replace(/_+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ')
    .replace(/(\p{Ll})(?=\p{N})/gu, '$1 ')
    .replace(/(\p{N})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .trim();
  return { start: tag.start, end: tag.end, text: words };
}

/** Puts the tag at the very end, unless the closing run has it already. */
function append(text: string, tokens: Tokens, tag: Entity, tail: number): Edit[] {
  const name = tag.name.toLowerCase();
  const there = tokens.hashtags.some((t) => t.start >= tail && t.name.toLowerCase() === name);
  const end = text.trimEnd().length;
  return there ? [] : [{ start: end, end, text: ` ${tag.text}` }];
}
