import * as v from 'valibot';
import type { Token } from '../lint/tokens.ts';
import { type RuleContext, rule } from './rule.ts';
import { isSaid, joined, leadUp, trail } from './shouting/breath.ts';
import {
  CAPITALISED,
  EITHER,
  EVENT_NAMES,
  HEADINGS,
  IN_TITLES,
  INITIALS,
  KEPT,
  ORDINARY,
  SMALL,
} from './shouting/words.ts';

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
 * Two or more words running in capitals, at least one of them ordinary, or three of any kind
 * (clause `language`). A single word is emphasis, and initials are no words: both are left alone.
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
      'SNOW CLOSURE: school is shut.',
      'On Friday:\nSPORTS DAY!\nFREE SCHOOL MEALS\nLEAVERS’ ASSEMBLY: 2pm',
      'OPEN 9 TO 5',
      'SPORTS DAY: FRIDAY\nINSET DAY: PTA AGM\nWORLD CUP 2026',
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
      { text: "DON'T MISS OUT", spans: ["DON'T MISS OUT"], fixed: "Don't miss out" },
      { text: 'I CAN DO IT', spans: ['I CAN DO IT'], fixed: 'I can do it' },
      {
        text: 'WE ARE SO PROUD OF YEAR 6',
        spans: ['WE ARE SO PROUD OF YEAR 6'],
        fixed: 'We are so proud of Year 6',
      },
      {
        text: 'Our YEAR SIX PUPILS WON THE CUP',
        spans: ['YEAR SIX PUPILS WON THE CUP'],
        fixed: 'Our year six pupils won the cup',
      },
      {
        text: 'WELL DONE TO OUR YEAR 3 BOYS',
        spans: ['WELL DONE TO OUR YEAR 3 BOYS'],
        fixed: 'Well done to our Year 3 boys',
      },
      {
        text: 'NO SCHOOL TODAY: SNOW',
        spans: ['NO SCHOOL TODAY: SNOW'],
        fixed: 'No school today: snow',
      },
      {
        text: 'BREAKING NEWS: ICE ON THE PATHS',
        spans: ['BREAKING NEWS: ICE ON THE PATHS'],
        fixed: 'Breaking news: ice on the paths',
      },
      { text: 'THANK YOU TO THE PTA', spans: ['THANK YOU TO THE'], fixed: 'Thank you to the PTA' },
      { text: 'TALK FOR WRITING', spans: ['TALK FOR WRITING'], fixed: 'TALK FOR WRITING' },
      // A short word that we do not know may be a name: no fix.
      {
        text: 'COME AND SEE THE BFG',
        spans: ['COME AND SEE THE BFG'],
        fixed: 'COME AND SEE THE BFG',
      },
      {
        text: 'VOLCANOES ERUPTED EVERYWHERE',
        spans: ['VOLCANOES ERUPTED EVERYWHERE'],
        fixed: 'VOLCANOES ERUPTED EVERYWHERE',
      },
      { text: 'WOW WOW WOW', spans: ['WOW WOW WOW'] },
      // The name of a child or of anything else might be in it: no fix.
      {
        text: 'CONGRATULATIONS TO ROWAN AND TEAM',
        spans: ['CONGRATULATIONS TO ROWAN AND TEAM'],
        fixed: 'CONGRATULATIONS TO ROWAN AND TEAM',
      },
    ],
  },
  check(context) {
    const shouted = runsOf(context).filter((run) => !isHeading(context.text, run) && !isTitle(run));
    return shouted.map((run) => {
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

/**
 * A known heading at the start of a post or line, initials before it or not (PTA CAKE SALE), with a
 * colon, a mark, a year or the line's end after it; the name of an event may begin a sentence too.
 */
function isHeading(text: string, { start, end }: Run): boolean {
  const phrase = text.slice(start, end);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end);
  const led = /^[^\p{L}\p{N}]*(?:(\p{Lu}{2,5}) )?$/u.exec(before);
  if (!HEADINGS.test(phrase) || !led) return false;
  const initials = led[1]?.toLowerCase() ?? 'pta';
  if (!INITIALS.has(initials) && !KEPT.has(initials)) return false;
  if (/^\s*(?:20\d\d(?:[/–-](?:20)?\d\d)?\s*)?(?:[:!]|\n|$)/.test(after)) return true;
  return EVENT_NAMES.test(phrase) && /^ \p{Ll}/u.test(after);
}

const MAX_TITLE = 7;

/** THE SNOWMAN, ALICE IN WONDERLAND: none but the small words of a title is one that we know. */
function isTitle({ words }: Run): boolean {
  const kinds = words.map(({ text }) => {
    const word = text.toLowerCase();
    if (IN_TITLES.has(word)) return 'f';
    return ORDINARY.has(word) || SMALL.has(word) || CAPITALISED.has(word) ? 'w' : 'u';
  });
  return words.length <= MAX_TITLE && /^(?=.*f)f?u+(?:f+u+)*$/.test(kinds.join(''));
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
}

type Loudness = 'ordinary' | 'loud' | 'neutral' | 'quiet';

function loudness({ text }: Token, { allow }: Options): Loudness {
  const word = text.toLowerCase();
  if (/^\p{N}+$/u.test(text)) return 'neutral';
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
  let lead: Token[] = [];
  const close = () => {
    const [first, last] = [words[0], words.at(-1)];
    // OPEN 9 TO 5: a number joins ordinary words only.
    const numbers = words.some(({ text }) => /^\p{N}+$/u.test(text));
    const shouts = loud >= MANY || ordinary > (numbers ? 1 : 0);
    if (first && last && loud >= 2 && shouts) {
      // What leads up to it and trails after it belongs to the same breath: I CAN DO IT, YEAR 6.
      const whole = [...lead, ...words, ...trail(last, pending, given)];
      const [head, tail] = [whole[0] ?? first, whole.at(-1) ?? last];
      runs.push({ start: head.start, end: tail.end, words: whole });
    }
    words = [];
    lead = [];
    pending = [];
    loud = 0;
    ordinary = 0;
  };
  tokens.words.forEach((word, index) => {
    if (!joined(tokens, tokens.words[index - 1], word)) close();
    const said = isSaid(tokens.words[index - 1], word, tokens.words[index + 1]);
    const kind = said ? 'loud' : loudness(word, given);
    if (kind === 'quiet') close();
    else if (kind === 'neutral') pending.push(word);
    else {
      if (words.length === 0) lead = leadUp(pending, word, given);
      words = words.length === 0 ? [word] : [...words, ...pending, word];
      pending = [];
      loud += 1;
      ordinary += kind === 'ordinary' ? 1 : 0;
    }
  });
  close();
  return runs;
}

/** From this many on, words are shouted though we know none of them: VOLCANOES ERUPTED EVERYWHERE. */
const MANY = 3;

/** A sentence begins: signs and emoji before it are no words of it. Where a comma stands, it goes on. */
const OPENS = /(?:^|[.!?…\n])(?:[^\p{L}\p{N},;:]|[#*\d]\uFE0F?\u20E3)*$/u;

/** The run in small letters, or null where a word of it may be a name or initials we do not know. */
function small(text: string, run: Run, given: Options): string | null {
  let out = '';
  let at = run.start;
  for (const [index, word] of run.words.entries()) {
    const opens = OPENS.test(text.slice(0, word.start));
    const lowered = smallWord(word.text, run.words[index - 1], run.words[index + 1], given);
    if (lowered === null) return null;
    out += text.slice(at, word.start) + (opens ? capital(lowered) : lowered);
    at = word.end;
  }
  return out + text.slice(at, run.end);
}

function smallWord(
  typed: string,
  before: Token | undefined,
  after: Token | undefined,
  { allow }: Options,
): string | null {
  const lower = typed.toLowerCase();
  if (typed === 'I' || /\p{N}/u.test(typed)) return typed;
  if (lower === 'am' && before?.text === 'I') return lower;
  if (lower === 'miss' && !/^DON['’]?T$/.test(before?.text ?? '')) return null;
  if (CAPITALISED.has(lower)) return capital(lower);
  if (lower === 'year' && /^\d+$/.test(after?.text ?? '')) return 'Year';
  if (ORDINARY.has(lower) || SMALL.has(lower)) return lower;
  return allow.has(lower) || INITIALS.has(lower) || KEPT.has(lower) ? typed : null;
}

const capital = (word: string): string => word.replace(/^\p{Ll}/u, (l) => l.toUpperCase());
