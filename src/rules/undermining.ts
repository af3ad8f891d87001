import * as v from 'valibot';
import { sentencesOf } from '../lint/sentences.ts';
import { rule } from './rule.ts';
import { belittles } from './undermining/words.ts';

/**
 * A post of our own that runs down the school, its staff, parents or governors (clause
 * `undermining`). Whether it does is a matter of judgement, so somebody is asked.
 */
export const undermining = rule({
  id: 'undermining',
  clause: 'undermining',
  severity: 'check',
  messages: ['runsDown'],
  options: v.strictObject({}),
  examples: {
    good: [
      'We are sorry that the coach is late. We will be back at 4pm.',
      'The heating does not work today, so please send a jumper.',
      'Our staff never stop learning: well done to all on your awards.',
      'Year 6 wrote about the shambles in York and picked up rubbish in the park.',
      'We do not let a bit of rain ruin sports day!',
    ],
    bad: [
      {
        text: 'We are sorry for another shambles at home time.',
        spans: ['another shambles'],
      },
      {
        text: 'The new system that the office brought in clearly does not work.',
        spans: ['clearly does not work'],
      },
      { text: 'Our governors do not listen to anybody.', spans: ['do not listen'] },
      { text: 'Once again parents have let us down.', spans: ['have let us down'] },
    ],
  },
  checkDraft({ parts }) {
    return parts
      .filter(({ field: { kind } }) => kind === 'text' || kind === 'poll')
      .flatMap(({ row, field, text }) =>
        sentencesOf(text).flatMap((sentence) => {
          const found = belittles(sentence.text);
          if (found === null) return [];
          const span = {
            start: sentence.start + found.start,
            end: sentence.start + found.end,
          };
          const words = text.slice(span.start, span.end);
          return [{ row, field, span, message: 'runsDown' as const, params: { words } }];
        }),
      );
  },
});
