import * as v from 'valibot';
import type { Part } from '../lint/parts.ts';
import { readable } from './grammar/readable.ts';
import { without } from './grammar/without.ts';
import { type Hit, rule } from './rule.ts';
import { AMERICAN, isAmericanThere } from './spelling/american.ts';
import { misspelt } from './spelling/misspelt.ts';

const options = v.strictObject({
  /** Words that are right at this school: names of projects, places, reading schemes. */
  allow: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
      v.transform((words): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()))),
    ),
    [],
  ),
});

/**
 * Words are spelt, and spelt the British way (clause `language`). -ise and -ize are both right. Names
 * are not its business. American spellings are known at once; the rest when a proofreader has read it.
 */
export const spelling = rule({
  id: 'spelling',
  clause: 'language',
  severity: 'warn',
  proofread: true,
  messages: ['misspelt', 'american'],
  options,
  examples: {
    good: [
      'We recognise and recognize the colour grey in the town centre.',
      'Kaiden, Zayn and Mrs Odonoghue went to Eyemouth with Ms Tindell.',
      'See @colorwheel, #favoritebook and example.org/center/color.',
      'He tires easily; a computer program; the Lincoln Center in New York.',
      'Well done, mohammed and zainab!',
      'The gaol, our webpage and P5-7 in ELC.',
      { text: 'We love our Forrest School.', options: { allow: ['forrest'] } },
      { text: 'Our favorite forrest.', options: { allow: ['forrest', 'favorite'] } },
    ],
    bad: [
      {
        text: 'Our favorite color is gray.',
        spans: ['favorite', 'color', 'gray'],
        fixed: 'Our favourite colour is grey.',
      },
      {
        text: 'A flat tire at the theater.',
        spans: ['tire', 'theater'],
        fixed: 'A flat tyre at the theatre.',
      },
      {
        text: 'Our darcy went to sheffield.',
        spans: ['darcy', 'sheffield'],
        fixed: 'Our Darcy went to Sheffield.',
      },
      {
        text: 'We definately recieved the cup our choir had choosen.',
        spans: ['definately', 'recieved', 'choosen'],
        fixed: 'We definitely received the cup our choir had chosen.',
      },
    ],
  },
  checkDraft: ({ parts, facts, options: { allow } }) =>
    readable(parts).flatMap((part) => {
      const { text, tokens, row, field } = part;
      const read = misspelt(text, tokens, facts.remarks?.(text) ?? [], allow).map(
        ({ span, fix }) => ({ span, fix, message: 'misspelt' as const }),
      );
      return without([...american(part, allow), ...read]).map(
        ({ span, fix, message }): Hit<'misspelt' | 'american'> & Pick<Part, 'row' | 'field'> => ({
          row,
          field,
          span,
          message,
          params: { word: text.slice(span.start, span.end), plain: fix },
          severity: 'warn',
          fix,
        }),
      );
    }),
});

function american({ text, tokens }: Part, allow: ReadonlySet<string>) {
  return tokens.words.flatMap(({ text: typed, start, end }) => {
    const key = typed.toLowerCase();
    const british = AMERICAN.get(key);
    if (british === undefined || allow.has(key)) return [];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (!isAmericanThere(key, before, after) || isInName(typed, before, after)) return [];
    const fix = /^\p{Lu}/u.test(typed) ? british.replace(/^./, (l) => l.toUpperCase()) : british;
    return [{ span: { start, end }, fix, message: 'american' as const }];
  });
}

/** The Lincoln Center, Harbor Freight, COLOR: part of a name, or a sign. */
const isInName = (typed: string, before: string, after: string): boolean =>
  /^\p{Lu}\p{Lu}/u.test(typed) ||
  (/^\p{Lu}/u.test(typed) && (/[\p{L}\p{N},;:’'&–-] ?$/u.test(before) || /^ \p{Lu}/u.test(after)));
