import * as v from 'valibot';
import type { Span, Token } from '../lint/tokens.ts';
import { type Hit, type RuleContext, rule } from './rule.ts';
import { aroundOf, isBound } from './text-language/around.ts';
import { CONTEXTS } from './text-language/contexts.ts';
import { inCaseOf } from './text-language/in-case.ts';
import { BECAUSE, keyOf, known, withoutPossessive } from './text-language/known.ts';
import { hasTriple, lengthened } from './text-language/lengthened.ts';
import { type Entry, extend, type Lexicon } from './text-language/lexicon.ts';
import { plainFor } from './text-language/plain-for.ts';
import { isEnglish } from './text-language/register.ts';
import { caseSaysNothing, looseEntry, textingPost } from './text-language/second-look.ts';
import { isMentioned, isQuoted, isQuotedTitle } from './text-language/spoken-of.ts';
import { PHONICS } from './text-language/words.ts';

const form = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*$/u, 'write one word, without spaces'),
  v.maxLength(40),
);
const plain = v.pipe(v.string(), v.trim(), v.maxLength(80));

const options = v.strictObject({
  /** Words the school avoids: { "word": "plain word" }, '' where there is none to offer. */
  add: v.optional(v.record(form, plain), {}),
  /** Words of the list that the school uses. */
  allow: v.optional(v.array(form), []),
});

const prepared = v.pipe(
  options,
  v.transform(({ add, allow }) => ({
    lexicon: extend(add, allow),
    allowed: new Set(allow.map((word) => word.toLowerCase())),
  })),
);
type Options = v.InferOutput<typeof prepared>;
type Message = 'lengthened' | 'marks' | Entry['kind'];

/** Posts hold no texting: shorthand, figures for sounds, drawn-out words, !!! (clause `language`). */
export const textLanguage = rule({
  id: 'text-language',
  clause: 'language',
  severity: 'stop',
  reads: ['text', 'alt', 'poll'],
  messages: [
    'shorthand',
    'initials',
    'numberMix',
    'spoken',
    'apostrophe',
    'added',
    'lengthened',
    'marks',
  ],
  options: prepared,
  examples: {
    good: [
      'Year 2, Y6, P4/5, S1 and KS2 sat their SATs in Room 4 at 3.15pm on the 2nd.',
      'Our 2 teams won 4-2; 4x100 relay in 62.4s; 3D shapes on A4, CO2 and H2O.',
      'PE kit, PTA, SEND, EYFS, TTRS, PFA, JRSO, RWI, ELC and U3A: OK!',
      'Henry VIII, Chapter III and World War II.',
      'Today’s phonics: the sounds ur, r and u. Can you hear the u in duck?',
      'Toys R Us, Think U Know and the U11s; rated U; fish ’n’ chips.',
      'Leonardo da Vinci. Da iawn pawb! Wat Tyler. J.K. Rowling.',
      'Shhh! Brrr! The rocket went whoooosh and we all went ooooh.',
      'Ring 01632 960 001 or write to lol@school.example, postcode B4 7ET; @gr8school #gr8',
      'See https://school.example/u/lol/gr8 and the M8, L8 and W8.',
      'What a day!! Really?',
      'We wrote u in the sand; q goes with u in queen. If u = 3, find u + v. u is for umbrella.',
      'find n when 3n + 2 = 14; the radius r is 7; words with u in them.',
      'We have 2 come and play sessions, 2 give-away bikes and want 2 all-weather pitches.',
      'In just 3 days 2 gold medals for our swimmers. In three days 2 goals were scored.',
      'For two weeks 2 governors visited us.',
      'We need 4 every day. Ready 2 Learn is our breakfast programme. You need 2 make 10.',
      'Queen to h8, takes on d8. Fing by David Walliams, with Mrs Fink and Mr Agen.',
      'Cos is an island. Cos lettuce, or sin and cos. The ’cos of the angle is a sine.',
      'Rugby Union: RU final. The IMO and the UKMT. Canvas totes for sale. We have 2 good books.',
      'Cows chew the cud. PPL licence. Rn is radon. fish n chips, pick n mix, rock n roll',
      'The NSPCC explained what IDK, BRB and LOL mean. No lol, gr8 or l8r at home.',
      "Words such as 'gonna' and 'cos' belong in dialogue. Avoid 'lol', 'gr8' or 'l8r'.",
      { text: 'Our Gr8 Club meets today.', options: { allow: ['gr8'] } },
    ],
    bad: [
      {
        text: 'Thx 2 everyone who came 2 the book fair 2day. U raised £340!',
        spans: ['Thx', '2', '2', '2day', 'U'],
        fixed: 'Thanks to everyone who came to the book fair today. You raised £340!',
      },
      {
        text: 'Gr8 work, GR8 team, gr8 day',
        spans: ['Gr8', 'GR8', 'gr8'],
        fixed: 'Great work, GREAT team, great day',
      },
      { text: 'OMG, lol', spans: ['OMG', 'lol'] },
      { text: 'C u l8r, r u ready b4 lunch?', spans: ['C', 'u', 'l8r', 'r', 'u', 'b4'] },
      { text: 'Soooo proud, thankkkks', spans: ['Soooo', 'thankkkks'], fixed: 'So proud, thanks' },
      {
        text: 'We are gonna win cos ur fab',
        spans: ['gonna', 'cos', 'ur'],
        fixed: "We are going to win because you're fab",
      },
      {
        text: 'What a day!!! Who knew?!?!',
        spans: ['!!!', '?!?!'],
        fixed: 'What a day! Who knew?',
      },
      {
        text: 'This is for u. Where u going? Hey u! We won b4 u came',
        spans: ['u', 'u', 'u', 'b4', 'u'],
        fixed: 'This is for you. Where you going? Hey you! We won before you came',
      },
      { text: 'Thank U! U R the best', spans: ['U', 'U', 'R'] },
      { text: 'Good luck 2 Year 6. Not long 2 go', spans: ['2', '2'] },
      {
        text: 'its 2 cold, cakes 4 sale',
        spans: ['2', '4'],
        fixed: 'its too cold, cakes for sale',
      },
      { text: 'Gd morning. Wat a day', spans: ['Gd', 'Wat'], fixed: 'Good morning. What a day' },
      { text: 'Hope ur having fun', spans: ['ur'], fixed: "Hope you're having fun" },
      {
        text: 'Put ur running shoes on. ur winning team. Well done yr6 ur amazin. ur 2 late',
        spans: ['ur', 'ur', 'ur', 'amazin', 'ur', '2'],
        fixed:
          "Put ur running shoes on. ur winning team. Well done yr6 you're amazing. you're too late",
      },
      {
        text: 'We gotta go, you’ve gotta see it, she gotta go, we gonna win',
        spans: ['gotta', 'gotta', 'gotta', 'gonna'],
        fixed: 'We have to go, you’ve got to see it, she gotta go, we gonna win',
      },
      {
        text: "We stayed in 'cos it rained. 'Cos it was wet we read. Coz it rained we sang",
        spans: ["'cos", "'Cos", 'Coz'],
        fixed:
          'We stayed in because it rained. Because it was wet we read. Because it rained we sang',
      },
      { text: 'in ’cos it rained', spans: ['’cos'], fixed: 'in because it rained' },
      {
        text: "2day's menu is fish. 2moro’s trip is on, tmrw's trip is off",
        spans: ['2day', '2moro', 'tmrw'],
        fixed: "Today's menu is fish. Tomorrow’s trip is on, tomorrow's trip is off",
      },
      {
        text: 'RU coming? wuu2. Best day ever IMO. It was 2 good 2 be true, totes amazing, so xcited',
        spans: ['RU', 'wuu2', 'IMO', '2', '2', 'totes', 'xcited'],
        fixed:
          'RU coming? wuu2. Best day ever IMO. It was too good to be true, totally amazing, so excited',
      },
      { text: 'gr８ day', spans: ['gr８'], fixed: 'great day' },
      { text: 'They dont mind', spans: ['dont'], fixed: "They don't mind" },
      {
        text: 'Pls bring ur coat tmrw',
        spans: ['Pls', 'ur', 'tmrw'],
        fixed: 'Please bring your coat tomorrow',
      },
      {
        text: 'A peng lunch',
        options: { add: { peng: 'lovely' } },
        spans: ['peng'],
        fixed: 'A lovely lunch',
      },
    ],
  },
  check: (context) => [...wordHits(context), ...markHits(context)],
});

/** Where these are spoken of, a lone letter is a sound or a letter. */
const SPEAKS_OF_SOUNDS =
  /\b(?:phonics?|sounds?|letters?|phonemes?|graphemes?|digraphs?|trigraphs?|vowels?|consonants?|spellings?|alphabet|suffix\w*|prefix\w*)\b/i;
const MARKS = /[!?](?:\s?[!?]){2,}/g;

function wordHits(context: RuleContext<Options>): Hit<Message>[] {
  const sure = sureHits(context);
  return [...sure, ...looseHits(context, sure)];
}

/** What is texting in any post. */
function sureHits({ text, tokens, options: given }: RuleContext<Options>): Hit<Message>[] {
  const sounds = SPEAKS_OF_SOUNDS.test(text);
  // Asked once for the text, because asking every word costs more than all the rest.
  const mayBeDrawn = hasTriple(text);
  const hits: Hit<Message>[] = [];
  tokens.words.forEach((whole, index) => {
    const word = withoutPossessive(given.lexicon, whole);
    const key = keyOf(word.text);
    if (given.allowed.has(key)) return;
    const entry = known(given.lexicon, key, word, sounds, () => aroundOf(tokens, index, word));
    const drawn =
      entry || !mayBeDrawn
        ? null
        : lengthened(key, (form) => form.length > 2 && given.lexicon.has(form));
    if ((!entry && !drawn) || isBound(text, whole)) return;
    // AAAS and the like are initials.
    if (drawn?.plain === null && (word.text === word.text.toUpperCase() || !isEnglish(tokens, 0)))
      return;
    const around = aroundOf(tokens, index, whole);
    if (isMentioned(text, whole) || isQuotedTitle(text, tokens.words, index)) return;
    if (entry?.kind !== 'added' && CONTEXTS.get(key)?.(around) === false) return;
    const instead = entry ? plainFor(key, entry, around) : plainOf(given.lexicon, drawn?.plain);
    const fix =
      instead === null ? null : inCaseOf(word.text, likeText(instead, text), around.before === '');
    const span = withItsApostrophe(text, key, word);
    hits.push({
      span,
      message: entry?.kind ?? 'lengthened',
      params: { word: text.slice(span.start, span.end) },
      ...(fix === null ? {} : { fix }),
      ...(isCertain(entry, fix) && !isQuoted(text, tokens.words, index)
        ? {}
        : { severity: 'warn' as const }),
    });
  });
  return hits;
}

/** What is texting in a post that is texting anyway. It never holds the post. */
function looseHits(
  { text, tokens, options: given }: RuleContext<Options>,
  sure: readonly Hit<Message>[],
): Hit<Message>[] {
  const isTexting = textingPost(tokens, sure);
  const sounds = SPEAKS_OF_SOUNDS.test(text);
  const free = caseSaysNothing(tokens);
  return tokens.words.flatMap((word, index): Hit<Message>[] => {
    const key = keyOf(word.text);
    if (given.allowed.has(key) || !isTexting(key)) return [];
    if (sure.some(({ span }) => span.start < word.end && word.start < span.end)) return [];
    if (isBound(text, word) || (sounds && PHONICS.has(key))) return [];
    const around = aroundOf(tokens, index, word);
    const entry = looseEntry(given.lexicon, key, around, free);
    if (!entry || isMentioned(text, word)) return [];
    const plain = plainFor(key, entry, around);
    const fix =
      plain === null ? null : inCaseOf(word.text, likeText(plain, text), around.before === '');
    return [
      {
        span: { start: word.start, end: word.end },
        message: entry.kind,
        params: { word: word.text },
        severity: 'warn',
        ...(fix === null ? {} : { fix }),
      },
    ];
  });
}

/** 'cos has a sign for the letters it lost, and goes with it. In quotation marks it has none. */
function withItsApostrophe(text: string, key: string, { start, end }: Token): Span {
  const marked =
    /^['’‘]$/.test(text.slice(start - 1, start)) && !/^['’]$/.test(text.slice(end, end + 1));
  return { start: marked && BECAUSE.has(key) ? start - 1 : start, end };
}

/**
 * Only what is texting beyond doubt holds a post. A lost apostrophe is a slip of the pen, and a
 * drawn-out word that we do not know may be a noise in a story: they are shown, and the post goes.
 */
function isCertain(entry: Entry | undefined, fix: string | null): boolean {
  return entry ? entry.kind !== 'apostrophe' : fix !== null;
}

/** A drawn-out form of shorthand becomes the plain word too: plzzz -> please, lolll -> nothing. */
function plainOf(lexicon: Lexicon, form: string | null | undefined): string | null {
  const entry = lexicon.get(form ?? '');
  return entry ? entry.plain : (form ?? null);
}

/** The apostrophe the text itself uses. */
function likeText(word: string, text: string): string {
  return text.includes('’') && !text.includes("'") ? word.replace("'", '’') : word;
}

function markHits({ text, tokens }: RuleContext<Options>): Hit<Message>[] {
  return Array.from(text.matchAll(MARKS))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, marks: match[0] }))
    .filter((span) => !tokens.inEntity(span))
    .map(({ marks, ...span }) => ({
      span,
      message: 'marks',
      params: { word: marks },
      fix: marks.includes('?') ? '?' : '!',
      // Too much of a good thing, not texting: it does not hold the post.
      severity: 'warn',
    }));
}
