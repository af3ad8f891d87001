import * as v from 'valibot';
import { sentencesOf } from '../lint/sentences.ts';
import { Tokens } from '../lint/tokens.ts';
import { EASE_AT_LEAST, easeOf, JUDGED_FROM } from './readability/ease.ts';
import { type DraftHit, rule } from './rule.ts';

type Hit = DraftHit<'long' | 'hard'>;

/**
 * Posts that many parents read quickly, or in a second language, are easy to read (clause `language`).
 * A sentence is pointed out when it is long, or when its words are hard. Advice, and off until a school
 * asks for it: a long sentence breaks no policy.
 */
export const readability = rule({
  id: 'readability',
  clause: 'language',
  severity: 'advice',
  off: true,
  messages: ['long', 'hard'],
  options: v.strictObject({
    /** How many words a sentence may have. GOV.UK writes no more than 25; we speak up later. */
    words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(60)), 30),
  }),
  examples: {
    good: [
      'Year 4 walked to the canal, counted eleven boats and ate their lunch in the sun.',
      'Congratulations, mathematicians! Extraordinary perseverance.',
      {
        text: 'Our choir sang at the market. It rained all day. Nobody minded, and we raised £340 for the food bank on Mill Lane. Thank you to all who came, to the market’s traders and to Mrs Booth.',
        about: 'many words, but short sentences',
      },
    ],
    bad: [
      {
        text: 'We walked and we sang and we ran and we sat and then we ate our lunch by the river while the ducks and the swans and the geese all came to see what we had left.',
        spans: [
          'We walked and we sang and we ran and we sat and then we ate our lunch by the river while the ducks and the swans and the geese all came to see what we had left.',
        ],
      },
      {
        text: 'Great day! Pupils demonstrated mathematical reasoning by conjecturing relationships, formulating generalisations and communicating justifications.',
        spans: [
          'Pupils demonstrated mathematical reasoning by conjecturing relationships, formulating generalisations and communicating justifications.',
        ],
      },
      {
        text: 'We saw a heron, a coot and two swans, and then we all went back to school for our tea.',
        spans: [
          'We saw a heron, a coot and two swans, and then we all went back to school for our tea.',
        ],
        options: { words: 15 },
      },
    ],
  },
  checkDraft({ parts, options: { words: most } }) {
    return parts
      .filter(({ field: { kind } }) => kind === 'text')
      .flatMap(({ row, field, text }) =>
        sentencesOf(text).flatMap(({ text: sentence, start, end }): Hit[] => {
          const words = new Tokens(sentence).words.map((word) => word.text);
          const hit = { row, field, span: { start, end }, params: { count: words.length } };
          if (words.length > most) return [{ ...hit, message: 'long' }];
          if (words.length < JUDGED_FROM || easeOf(words) >= EASE_AT_LEAST) return [];
          return [{ ...hit, message: 'hard' }];
        }),
      );
  },
});
