import type { Tag, Word } from './cut.ts';
import { FLAG, type Folded, fold } from './fold.ts';
import { atMost, type Find } from './found.ts';
import { readings } from './leet.ts';
import type { NameIndex } from './name-index.ts';
import { findPlain } from './plain.ts';
import { weighRun } from './runs.ts';
import { isNamed, segmentsOf } from './segments.ts';
import { stronger } from './strength.ts';
import { PRAISE, THINGS, TITLES } from './vocabulary.ts';
import { isWord, ordinary } from './words.ts';

/** What of a link says where it leads, not what it is about. */
const PLUMBING =
  /^(?:https?|www|com|org|net|uk|co|sch|io|gov|info|jpe?g|png|gif|webp|heic|avif|mp4|mov|pdf|docx?|pptx?|xlsx?|html?|img|image|images|photo|status|pic|twitter|x)$/;

/** The names in a hashtag, handle, link, e-mail address or file name. */
export function findInTag(folded: Folded, tag: Tag, index: NameIndex): Find[] {
  const { text, starts, ends } = folded;
  const raw = text.slice(tag.from, tag.to);
  if (/%[0-9a-f]{2}/.test(raw)) {
    const decoded = decode(raw);
    if (decoded !== null) {
      // What is escaped has no places of its own: the whole link is marked.
      const whole = { start: starts[tag.from] ?? 0, end: ends[tag.to - 1] ?? 0 };
      const inner = fold(decoded);
      const all = { ...tag, from: 0, to: inner.text.length };
      return findIn(inner, all, inner.text, index).map((find) => ({ ...find, ...whole }));
    }
  }
  const plain = findIn(folded, tag, raw, index);
  if (tag.kind === 'link' || plain.length > 0 || !/\p{L}[0-9]+\p{L}/u.test(raw)) return plain;
  for (const reading of readings(raw)) {
    const finds = findIn(folded, tag, reading, index);
    if (finds.length > 0) return finds;
  }
  return [];
}

/** @param raw the tag's text, or a reading of it of the same length. */
function findIn(folded: Folded, tag: Tag, raw: string, index: NameIndex): Find[] {
  const parts = piecesOf(folded, tag, raw);
  const pieces = parts.flatMap((piece) => cutRun(piece, raw, tag, index));
  // grace.jpg, /news/grace: where the name is nearly all there is, it may be one after all.
  const slash = tag.kind === 'link' ? raw.lastIndexOf('/') : -1;
  const lastPart = pieces.filter(({ from }) => from > slash);
  const short = tag.kind === 'link' && lastPart.length < 3 ? slash : raw.length;
  const words = pieces.map((piece, at) => asWord(piece, at, folded, raw, tag, index, short));
  const others = words.filter(({ key }) => !/^\d*$/.test(key)).length;
  return findPlain(words, index).flatMap((find): Find[] => {
    if (tag.kind === 'run') {
      const letters = parts.filter((part) => !/^\d/.test(raw.slice(part.from, part.to)));
      const rises = letters.some(({ capital }, at) => at > 0 && capital);
      const shape = rises ? 'mixed' : letters[0]?.capital ? 'capital' : 'lower';
      const weighed = weighRun(find, words, shape, index);
      return weighed ? [weighed] : [];
    }
    const loose = find.form === 'misspelt' && tag.kind !== 'hashtag';
    if (loose || pieces.length === 0) return [];
    const alone = find.form === 'forename' || find.form === 'diminutive' || find.form === 'surname';
    const common = () => ordinary(words.find(({ start }) => start === find.start)?.key ?? '');
    // A handle or a site is somebody's own name more often than a pupil's.
    if (tag.kind === 'handle' && alone && others > 1) {
      return [{ ...atMost(find, common() > 1 ? 'slight' : 'maybe'), form: 'tag' }];
    }
    if (tag.kind === 'link' && alone) {
      return [{ ...atMost(find, common() > 1 ? 'maybe' : 'sure'), form: 'tag' }];
    }
    const unread = pieces.some(({ kind }) => kind === 'unknown') && tag.kind !== 'link';
    // Both names of one pupil, though each is also a word: nobody links to a rose cook.
    if (find.form === 'full' && find.strength === 'slight')
      return [{ ...find, strength: 'maybe', ifShown: stronger(find.ifShown, 'maybe') }];
    const kept = unread && alone ? atMost(find, 'maybe') : find;
    return [alone ? { ...kept, form: 'tag' } : kept];
  });
}

interface Piece {
  /** In the tag's text. */
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
  readonly kind: 'piece' | 'word' | 'name' | 'letter' | 'unknown';
}

/** Cut at signs, between letters and figures, and where a capital begins. */
function piecesOf({ flags }: Folded, tag: Tag, raw: string): Piece[] {
  const pieces: Piece[] = [];
  const capitalAt = (at: number) => ((flags[tag.from + at] ?? 0) & FLAG.capital) !== 0;
  let from = -1;
  const close = (to: number) => {
    if (from >= 0) pieces.push({ from, to, capital: capitalAt(from), kind: 'piece' });
    from = -1;
  };
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (!/[\p{L}\p{N}]/u.test(char)) {
      close(at);
      continue;
    }
    if (from >= 0) {
      const digit = /\p{N}/u.test(char) !== /\p{N}/u.test(raw.charAt(at - 1));
      const rises = capitalAt(at) && !capitalAt(at - 1);
      const falls =
        capitalAt(at) &&
        capitalAt(at - 1) &&
        at + 1 < raw.length &&
        /\p{L}/u.test(raw.charAt(at + 1)) &&
        !capitalAt(at + 1);
      if (digit || rises || falls) close(at);
    }
    if (from < 0) from = at;
  }
  close(raw.length);
  if (tag.kind !== 'link') return pieces;
  return pieces.filter(({ from, to }) => !PLUMBING.test(raw.slice(from, to)));
}

/** A run of letters that is neither a word nor a name may be several run together. */
function cutRun(piece: Piece, raw: string, tag: Tag, index: NameIndex): Piece[] {
  const run = raw.slice(piece.from, piece.to);
  if (run.length < 4 || isWord(run) || isNamed(run, index) || /^\d/.test(run)) return [piece];
  const segments = segmentsOf(run, index);
  if (!segments.some(({ kind }) => kind === 'name')) return afterPraise(piece, run, tag, index);
  const unread = segments.filter(({ kind }) => kind === 'unknown');
  if (unread.length > 0) {
    // Part of it stays dark: only a long name at one end is worth asking about.
    if (tag.kind === 'link' || tag.kind === 'run') return [piece];
    const isWhole = segments.every(
      ({ kind, from, to }) =>
        kind !== 'name' || (to - from > 4 && (from === 0 || to === run.length)),
    );
    if (!isWhole) return [piece];
  }
  return segments.map((segment) => ({
    from: piece.from + segment.from,
    to: piece.from + segment.to,
    capital: segment.kind === 'name' || segment.kind === 'letter',
    kind: segment.kind,
  }));
}

/** "superstarted" may be superstar Ted: asked, since the first part is not said to be read. */
function afterPraise(piece: Piece, run: string, tag: Tag, index: NameIndex): Piece[] {
  if (tag.kind !== 'hashtag') return [piece];
  for (const praise of PRAISE) {
    const name = run.slice(praise.length);
    if (name.length < 3 || !run.startsWith(praise) || !isNamed(name, index)) continue;
    const middle = piece.from + praise.length;
    return [
      { ...piece, to: middle, capital: false, kind: 'unknown' },
      { ...piece, from: middle, capital: true, kind: 'name' },
    ];
  }
  return [piece];
}

/** A piece as a word of a sentence: names and what is unknown have capitals, other words none. */
function asWord(
  { from, to, capital, kind }: Piece,
  at: number,
  { starts, ends }: Folded,
  raw: string,
  tag: Tag,
  index: NameIndex,
  short: number,
): Word {
  const key = raw.slice(from, to);
  const named = kind === 'name' || isNamed(key, index);
  // A web address is all in small letters: an ordinary word there is the word.
  const isName = named && !(tag.kind === 'link' && !capital && ordinary(key) > 1 && from <= short);
  const isOther =
    !isWord(key) || (THINGS.has(key) && !named) || TITLES.has(key) || key.length === 1;
  return {
    key,
    from: tag.from + from,
    to: tag.from + to,
    start: starts[tag.from + from] ?? 0,
    end: ends[tag.from + to - 1] ?? 0,
    shape: isName || (isOther && kind !== 'unknown' && !named) ? 'capital' : 'lower',
    possessive: false,
    odd: false,
    gap: at === 0 ? '' : ' ',
    opens: at === 0,
  };
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
