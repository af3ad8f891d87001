import { sentencesOf } from '../../lint/sentences.ts';
import type { Hit } from '../rule.ts';

/** What the words of a post say of themselves. */
export type InWords = 'stock' | 'reproduced' | 'quotation' | 'lyrics';

/** Agencies that sell pictures. Unsplash, Pexels and Pixabay give theirs away. Our own list. */
const STOCK =
  /(?<![\p{L}\p{N}])(?:getty ?images|(?<=[/|(:] ?)getty|shutterstock|istock(?:photo)?|alamy|adobe ?stock|dreamstime|depositphotos|123rf|bigstock(?:photo)?|stocksy|pa (?:images|media|wire)|reuters)(?![\p{L}\p{N}])/giu;

const PART =
  '(?:pages?|chapters?|scans?|photocop(?:y|ies)|pdfs?|extracts?|excerpts?|copy|recording|episodes?|scenes?|(?:full|whole|complete|entire) \\p{L}+|sheet music|scores?|script|lyrics|answers?)';
const WORK =
  '(?:books?|novels?|film|movie|series|magazine|newspaper|comics?|textbook|workbook|annual|album|article|musical|panto(?:mime)?|show|song|album|soundtrack|scheme|test papers?)';
/** The school's own: "a chapter of our class book". */
const OWN =
  "(?:our|their|his|her|my|your|class|school|pupils?|children)(?![\\p{L}\\p{N}])|[\\p{L}\\p{N} ]{0,20}(?:children|pupils?|class|Year \\d|Y\\d)s?['’]s?";
const PART_OF_WORK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PART}) (?:of|from|out of|to) (?!${OWN})(?:[^.!?\\n]{0,50}? )?${WORK}(?![\\p{L}\\p{N}])`,
  'iu',
);
const SHARED =
  /\b(?:here(?:['’]s| is| are)|(?:we|I)(?:['’]ve| have)? (?:scanned|photocopied|copied|recorded|uploaded|typed|filmed|ripped|screenshotted|streamed|shared|posted|put)|attached|downloads?|below|share|sharing|shared|enjoy|free copy|for (?:anyone|those|everyone|families) who|scanned|photocopied|in case you)\b/iu;
const COPIED =
  /\b(?:scanned|photocopied|ripped|pirated?|filmed|recorded|screenshotted|streamed)\b[^.!?\n]{0,30}\b(?:pages?|chapters?|(?:the|a|this|whole|new) (?:[\p{L}-]+ ){0,3}(?:book|film|movie|novel|musical|panto(?:mime)?|concert))\b/iu;
const ALLOWED =
  /\b(?:with (?:the )?(?:kind )?permission|by kind permission|licen[cs]ed|licen[cs]e|public domain|out of copyright|creative commons|free (?:extract|chapter|sample) from the publisher|publisher(?:['’]s)? (?:free|sample)|our own|review|wrote|written by (?:our|Year|the children))\b/iu;

/** Longer than a line or two, which anybody may quote to speak of it. */
const LONG_QUOTATION = 25;
const QUOTED = /“([^“”]{80,})”|"([^"]{80,})"/gu;
const SOURCE =
  /\b(?:said|says|saying|wrote|writes|written|told|according to|quot(?:e|ed|ing)|words? of|author|poet|poem|by|from|report(?:ed)?|Ofsted|inspectors?)\b|[-–—~]\s*(?:@\w|\p{Lu})|Year \d|\bY\d/u;

const NOTES = /[♪♫🎵🎶]/u;
const SUNG =
  /[♪♫]([^♪♫\n]{20,})[♪♫]|[🎵🎶]\s*[“"‘']([^“”"‘’']{20,})[”"’']\s*[🎵🎶]?|\blyrics\b[^.!?\n]{0,40}[:\n]\s*([^\n]{20,}(?:\n[^\n]+)*)/gu;
/** Lines of a verse: "Let it go / Can't hold it back". */
const VERSE =
  /[“"]([^“”"/]{8,} \/ [^“”"/]{8,}(?: \/ [^“”"/]{8,})+)[”"]|[“"]([^“”"\n]{8,}\n[^“”"\n]{8,}(?:\n[^“”"\n]{8,})+)[”"]/gu;
/** Nobody's any more, or the school's own. */
const FREE =
  /\b(?:carol|hymn|traditional|nursery rhyme|our (?:own|school) song|folk song|shanty)\b/iu;

/**
 * What is somebody else's by its words: a picture agency's name, parts of a published work handed on,
 * a long quotation without a source, the words of a song.
 */
export function inWords(text: string): Hit<InWords>[] {
  const hit = (message: InWords, start: number, typed: string): Hit<InWords> => ({
    span: { start, end: start + typed.length },
    message,
    params: { words: typed },
  });
  const all = (pattern: RegExp, message: InWords) =>
    Array.from(text.matchAll(pattern), (match) => hit(message, match.index, match[0]));
  const sentences = sentencesOf(text).filter(({ text: words }) => !ALLOWED.test(words));
  const reproduced = sentences.flatMap(({ text: words, start }) => {
    const match = SHARED.test(words)
      ? (PART_OF_WORK.exec(words) ?? COPIED.exec(words))
      : COPIED.exec(words);
    return match ? [hit('reproduced', start + match.index, match[0])] : [];
  });
  const sung = FREE.test(text)
    ? []
    : [
        ...all(SUNG, 'lyrics'),
        ...(NOTES.test(text) || !SOURCE.test(withoutQuotes(text)) ? all(VERSE, 'lyrics') : []),
      ];
  const quoted = Array.from(text.matchAll(QUOTED))
    .filter(([typed]) => typed.split(/\s+/).length >= LONG_QUOTATION)
    .filter(() => !SOURCE.test(withoutQuotes(text)))
    .map((match) => hit('quotation', match.index, match[0]))
    .filter(({ span }) => sung.every((song) => song.span.start !== span.start));
  return [...all(STOCK, 'stock'), ...reproduced, ...sung, ...quoted];
}

const withoutQuotes = (text: string): string => text.replace(/“[^“”]*”|"[^"]*"/gu, ' ');
