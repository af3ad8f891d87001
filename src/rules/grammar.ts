import * as v from 'valibot';
import { AGREEMENT } from './grammar/agreement.ts';
import { CONFUSED } from './grammar/confused.ts';
import { GROUPS } from './grammar/groups.ts';
import { MARKS } from './grammar/marks.ts';
import { slipsIn } from './grammar/pattern.ts';
import { readable } from './grammar/readable.ts';
import { slipsOf } from './grammar/slips-of.ts';
import { without } from './grammar/without.ts';
import { rule } from './rule.ts';

const PATTERNS = [...CONFUSED, ...AGREEMENT, ...MARKS];

/**
 * Posts are grammatically correct (clause `language`). What a few words give away is found at once;
 * what needs a proofreader comes when it has read the text. It never holds a post: a computer that
 * reads English is wrong too often for that.
 */
export const grammar = rule({
  id: 'grammar',
  clause: 'language',
  severity: 'warn',
  proofread: true,
  messages: [...GROUPS],
  options: v.strictObject({}),
  examples: {
    good: [
      'Your welcome pack is in your going-home bag.',
      'There are ten of us, and they’re on their way.',
      'The pens we use to write are there, and it’s over here.',
      'One of the pupils is a poet, one of the class is a singer, and each of the children has a part.',
      'However hard it rained, the children walked past the church.',
    ],
    bad: [
      {
        text: 'Your going to love it. There going on Friday.',
        spans: ['Your', 'There'],
        fixed: "You're going to love it. They're going on Friday.",
      },
      {
        text: 'I seen this shoe. Less people came.',
        spans: ['seen', 'Less'],
        fixed: 'I saw this shoe. Fewer people came.',
      },
      {
        text: 'Its over! We could of won the the cup on monday.',
        spans: ['Its', 'could of', 'the the', 'monday'],
        fixed: "It's over! We could have won the cup on Monday.",
      },
      { text: 'I am agree with it.', spans: ['agree'] },
    ],
  },
  checkDraft({ parts, facts }) {
    return readable(parts).flatMap(({ row, field, text, tokens }) => {
      const own = slipsIn(text, tokens, PATTERNS);
      const read = slipsOf(text, tokens, facts.remarks?.(text) ?? []);
      return without([...own, ...read]).map(({ group, span, fix }) => ({
        row,
        field,
        span,
        message: group,
        params: { word: text.slice(span.start, span.end) },
        severity: 'warn' as const,
        ...(fix === null ? {} : { fix }),
      }));
    });
  },
});
