import { INITIALS, KEPT, ORDINARY } from '../shouting/words.ts';

/** Names written with a capital inside. */
const WHOLE =
  /^(?:youtube|tiktok|whatsapp|parentpay|parentmail|classdojo|powerpoint|linkedin|facebook|playstation|facetime)$/i;

/** Words that a number is said after: Year6 -> Year 6, but y3 and gr8 are written in one. */
const NUMBERED =
  /(year|class|room|day|week|team|group|part|term|phase|level|stage|grade|unit|chapter|form|half)(\d)/gi;
/** Year 6on Tour -> Year 6 on Tour; Year 6B and Day 2nd stay. */
const NUMBER_ENDS = /( \d{1,2})(?=\p{Ll}{2})(?!(?:st|nd|rd|th)(?!\p{Ll}))/gu;
/** WorldCup2026 -> World Cup 2026; also before a further word, as in WorldCup2026Final. */
const YEAR = /(?<=\p{L}{2})(?=(?:19|20)\d\d(?:$|[ \p{Lu}]))/gu;

/** EcoCouncil2025to2026 -> Eco Council 2025 to 2026. */
const YEARS = /(?<=\p{L}{2})((?:19|20)\d\d)to((?:20)?\d\d)$/u;
/** KS1team -> KS1 team, WW2day -> WW2 day, where the small letters are a word. */
const CODE_THEN_SMALL = /(\p{Lu}\d{1,2})(\p{Ll}{3,})/gu;
/** Initials with small letters right behind them: STEMweek, CJIYear. SATs and PCs are plurals. */
const INITIALS_THEN_SMALL = /(\p{Lu}+)(\p{Lu})(\p{Ll}{2,})/gu;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Further initials of schools' tags, and A and I, which are words. Our own list. */
const KNOWN = set(
  'stem sen rspb ks ict dt mfl pshe re usa fa rfc wwf rnli raf ve vj itv cpd ect nqt mp mps a i',
);
/** Further words of schools' tags that initials stand before. Our own list. */
const WORDS = set(
  'coffee news fun club cup tour spring summer autumn winter phonics art arts food bake shop ' +
    'talk talks workshop workshops meet month awards award challenge league race chat hour down',
);

/**
 * The words of a hashtag, cut where a reader is certain to: #WorldBookDay -> World Book Day,
 * #WorldCup2026 -> World Cup 2026, #STEMweek -> STEM week; KS2, SATs, CofE, McDonalds and iPad stay
 * in one piece. Where initials run into small letters and either cut could be meant, nothing is cut.
 * @param name the tag without its sign.
 */
export function wordsOfTag(name: string): string {
  if (WHOLE.test(name)) return name;
  const words = name
    .split(/(?<!\p{Lu})(CofE)(?!\p{Ll})/u)
    .map((piece) => (piece === 'CofE' ? piece : cut(piece)));
  if (words.includes(null)) return name.replace(/_+/g, ' ').trim();
  return words.filter((word) => word !== '').join(' ');
}

/** A stretch of a tag cut into words, or null where a cut in it is not certain. */
function cut(piece: string): string | null {
  let certain = true;
  const parted = piece
    .replace(/_+/g, ' ')
    .replace(/(?<!Mc|\bMac|\b[ie])(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(INITIALS_THEN_SMALL, (run: string, before: string, last: string, small: string) => {
      const at = cutAt(before, last, small);
      certain &&= at !== null;
      return at === null ? run : `${run.slice(0, at)} ${run.slice(at)}`;
    });
  if (!certain) return null;
  return parted
    .replace(YEARS, ' $1 to $2')
    .replace(YEAR, ' ')
    .replace(CODE_THEN_SMALL, (run: string, code: string, small: string) =>
      isWord(small) ? `${code} ${small}` : run,
    )
    .replace(NUMBERED, '$1 $2')
    .replace(NUMBER_ENDS, '$1 ')
    .replace(/(\p{N})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .trim();
}

/**
 * Whether the last capital belongs to the initials (STEM week) or begins the word (CJI Year): first
 * by the words, then by the initials, that we know; null where both or neither would do.
 */
function cutAt(before: string, last: string, small: string): number | null {
  const [after, within] = [before.length + 1, before.length];
  const [isSmall, isCapital] = [isWord(small), isWord(last + small)];
  if (isSmall !== isCapital) return isSmall ? after : within;
  const [isWhole, isShort] = [isInitials(before + last), isInitials(before)];
  if (isWhole === isShort) return null;
  return isWhole ? after : within;
}

function isWord(form: string): boolean {
  const word = form.toLowerCase();
  return ORDINARY.has(word) || WORDS.has(word);
}

function isInitials(form: string): boolean {
  const word = form.toLowerCase();
  return INITIALS.has(word) || KEPT.has(word) || KNOWN.has(word);
}
