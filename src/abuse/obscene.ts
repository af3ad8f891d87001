import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  pattern,
  RegExpMatcher,
} from 'obscenity';
import type { Span } from '../lint/tokens.ts';

/**
 * Words of obscenity's English list that a primary school has a use for: lessons about the body, the
 * nativity's ass, blue tits, Dick Whittington, a rugby team's hooker.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'abo anal anus ass bestiality boob cock cum dick ejaculate fag fisting hooker incest negro ' +
    'orgasm orgy penis prick pussy rape scat semen sex tit vagina deepthroat dyke chink africoon abeed arabush'
  ).split(' '),
);

type Said = { readonly originalWord: string };
/** Words of Britain that the list lacks. Our own. */
const BRITISH = [
  pattern`|arsehole`,
  pattern`|bellend|`,
  pattern`|knobhead`,
  pattern`|dickhead`,
  pattern`|tosser|`,
  pattern`|tossers|`,
  pattern`|wtf|`,
  pattern`|stfu|`,
  pattern`|pikey`,
  pattern`|paki|`,
  pattern`|pakis|`,
  pattern`|scumbag`,
  pattern`|bloody hell`,
  pattern`|pillock`,
];

/** Built once: several hundred patterns. */
const matcher = new RegExpMatcher({
  ...BRITISH.reduce(
    (set, one) => set.addPhrase((phrase) => phrase.addPattern(one)),
    new DataSet<Said>()
      .addAll(englishDataset)
      .removePhrasesIf(({ metadata }) => ORDINARY.has(metadata?.originalWord ?? '')),
  ).build(),
  ...englishRecommendedTransformers,
});

/**
 * Swear words and slurs, disguised by look-alike signs as well, by the library obscenity: it knows the
 * ordinary words in which others hide (Scunthorpe, class, peacock).
 */
export function obscenities(text: string): Span[] {
  const spans = matcher
    .getAllMatches(text, true)
    .map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex + 1 }));
  // One word may fit several patterns.
  return spans.filter(({ start }, index) =>
    spans.slice(0, index).every((before) => before.end <= start),
  );
}

/** A word with one or two letters masked. */
const MASKED = /(?<![\p{L}*#])\p{L}+(?:[*#]\p{L}*){1,2}(?![\p{L}*#])/gu;
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** The same words with stars in the place of vowels. */
export function maskedIn(text: string): Span[] {
  return Array.from(text.matchAll(MASKED), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
    .filter(({ word }) => unmasked(word).some((one) => obscenities(one).length > 0))
    .map(({ start, end }) => ({ start, end }));
}

/** Every way to read the masked letters of a word as vowels. */
function unmasked(word: string): string[] {
  if (!/[*#]/.test(word)) return [word];
  return VOWELS.flatMap((vowel) => unmasked(word.replace(/[*#]/, vowel)));
}
