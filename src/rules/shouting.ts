import * as v from 'valibot';
import type { Token, Tokens } from '../lint/tokens.ts';
import { type RuleContext, rule } from './rule.ts';
import { CAPITALISED, EITHER, INITIALS, ORDINARY } from './shouting/words.ts';

const options = v.strictObject({
  /** Names the school writes in capitals. */
  allow: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
      v.transform((names): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()))),
    ),
    [],
  ),
});
type Options = v.InferOutput<typeof options>;

/**
 * Two or more words running in capitals, at least one of them ordinary (clause `language`). A single
 * word is emphasis, and initials are no words: both are left alone.
 */
export const shouting = rule({
  id: 'shouting',
  clause: 'language',
  severity: 'warn',
  reads: ['text', 'alt', 'poll'],
  messages: ['capitals'],
  options,
  examples: {
    good: [
      'KS2 SATS WEEK: the PTA AGM is at 6pm, with NSPCC and UNICEF.',
      'All pupils cycling to school MUST wear a helmet. It is FREE!',
      'HMS BELFAST, then MAMMA MIA on BBC ONE.',
      'COVID-19, PE, RE and IT in Y6. To: A TO Z.',
      'WW2, VE DAY and #WELLDONEALL',
      { text: 'THE BIG BAND plays.', options: { allow: ['the', 'big', 'band'] } },
    ],
    bad: [
      {
        text: 'WELL DONE EVERYONE! What a day.',
        spans: ['WELL DONE EVERYONE'],
        fixed: 'Well done everyone! What a day.',
      },
      {
        text: 'School is CLOSED TODAY because of snow.',
        spans: ['CLOSED TODAY'],
        fixed: 'School is closed today because of snow.',
      },
      {
        text: 'PLEASE BRING YOUR PE BAG ON MONDAY',
        spans: ['PLEASE BRING YOUR PE BAG ON MONDAY'],
        fixed: 'Please bring your PE bag on Monday',
      },
      // The name of a child or of anything else might be in it: no fix.
      {
        text: 'CONGRATULATIONS TO ROWAN AND TEAM',
        spans: ['CONGRATULATIONS TO ROWAN AND TEAM'],
        fixed: 'CONGRATULATIONS TO ROWAN AND TEAM',
      },
    ],
  },
  check(context) {
    return runsOf(context).map((run) => {
      const fix = small(context.text, run, context.options);
      return {
        span: run,
        message: 'capitals',
        params: { words: context.text.slice(run.start, run.end) },
        ...(fix === null ? {} : { fix }),
      };
    });
  },
});

interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
}

type Loudness = 'ordinary' | 'loud' | 'neutral' | 'quiet';

function loudness({ text }: Token, { allow }: Options): Loudness {
  const word = text.toLowerCase();
  if (text === word || text !== text.toUpperCase()) return 'quiet';
  if (allow.has(word) || INITIALS.has(word) || EITHER.has(word)) return 'neutral';
  if (/\p{N}/u.test(text) || text.length === 1) return 'neutral';
  if (ORDINARY.has(word)) return text.length > 2 ? 'ordinary' : 'loud';
  // Up to four letters are taken for initials: JRSO, SEND, TTRS.
  return text.length > 4 && /[aeiouy]/i.test(text) ? 'loud' : 'neutral';
}

/** The runs of capitals that shout, from the first loud word to the last. */
function runsOf({ tokens, options: given }: RuleContext<Options>): Run[] {
  const runs: Run[] = [];
  let words: Token[] = [];
  let loud = 0;
  let ordinary = 0;
  let pending: Token[] = [];
  const close = () => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last && loud >= 2 && ordinary > 0) {
      runs.push({ start: first.start, end: last.end, words });
    }
    words = [];
    pending = [];
    loud = 0;
    ordinary = 0;
  };
  tokens.words.forEach((word, index) => {
    if (!joined(tokens, tokens.words[index - 1], word)) close();
    const kind = loudness(word, given);
    if (kind === 'quiet') close();
    else if (kind === 'neutral') pending.push(word);
    else {
      words = words.length === 0 ? [word] : [...words, ...pending, word];
      pending = [];
      loud += 1;
      ordinary += kind === 'ordinary' ? 1 : 0;
    }
  });
  close();
  return runs;
}

function joined(tokens: Tokens, before: Token | undefined, word: Token): boolean {
  return before !== undefined && /^[^\p{L}\p{N}\n#@.!?…:;]*$/u.test(tokens.between(before, word));
}

/** The run in small letters, or null where a word of it may be a name. */
function small(text: string, run: Run, given: Options): string | null {
  let out = '';
  let at = run.start;
  for (const word of run.words) {
    const lower = word.text.toLowerCase();
    const plain = ORDINARY.has(lower) || CAPITALISED.has(lower);
    if (!plain && loudness(word, given) !== 'neutral') return null;
    const opens = /(?:^|[.!?…\n]["'”’)]*)\s*["'“‘(]*$/u.test(text.slice(0, word.start));
    const kept = !plain ? word.text : opens || CAPITALISED.has(lower) ? capital(lower) : lower;
    out += text.slice(at, word.start) + kept;
    at = word.end;
  }
  return out + text.slice(at, run.end);
}

const capital = (word: string): string => word.replace(/^\p{Ll}/u, (l) => l.toUpperCase());
