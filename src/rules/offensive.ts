import * as v from 'valibot';
import { obscenities } from '../abuse/index.ts';
import { harsh } from './offensive/harsh.ts';
import { insults } from './offensive/insults.ts';
import { swearing } from './offensive/swearing.ts';
import { rule } from './rule.ts';

/**
 * No offensive remark in a post of our own (clause `offensive`): swearing is held, a person called
 * names or threatened is asked about, other harsh words are pointed out. The lists stay with the worker.
 */
export const offensive = rule({
  id: 'offensive',
  clause: 'offensive',
  severity: 'stop',
  messages: ['swearing', 'insult', 'harsh'],
  options: v.strictObject({}),
  examples: {
    good: [
      'Year 4 saw blue tits, great tits and a robin at the feeder.',
      'Our pantomime is Dick Whittington, and the hooker scored for the rugby team.',
      'Sex and relationship education: information for parents.',
      'The Scunthorpe class assessed the peacock and its cockerel.',
      'The fog was so thick that the lazy dog was late.',
      'Our anti-bullying assembly: never call people stupid.',
    ],
    bad: [
      { text: 'What a sh1t show this morning was.', spans: ['sh1t'] },
      { text: 'Some lazy parents have parked on the zigzags.', spans: ['lazy parents'] },
      { text: 'To whoever did this: you are pathetic.', spans: ['you are pathetic'] },
      { text: 'These idiots broke our fence.', spans: ['These idiots'] },
      {
        text: 'What a load of crap from that disgusting council.',
        spans: ['crap', 'that disgusting'],
      },
    ],
  },
  checkDraft({ parts }) {
    return parts
      .filter(({ field: { kind } }) => kind === 'text' || kind === 'alt' || kind === 'poll')
      .flatMap(({ row, field, text }) => {
        const obscene = obscenities(text);
        const plain = [...swearing(text, obscene), ...insults(text)];
        return [...plain, ...harsh(text, obscene, plain)].map((hit) => ({ ...hit, row, field }));
      });
  },
});
