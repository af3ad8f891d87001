import { hasFormHash, namesBehind } from './diminutives.ts';
import { step } from './hash.ts';
import type { NameIndex } from './name-index.ts';
import { isWordHash, ordinary } from './words.ts';

/** A piece of a run of letters without spaces. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'name' | 'letter' | 'unknown';
}

const SMALL = new Set(
  'to we is in at my go of on so us do be it up no me by he an as or if am hi oh st mr ms dr pe y1 vs uk ks'.split(
    ' ',
  ),
);
/** Prices of reading a stretch as one thing or another; unread letters are dear. */
const COST = { word: 10, small: 11, name: 9, shortName: 13, letter: 15, loose: 15, unread: 25 };
const LONGEST_RUN = 60;
const LONGEST_PIECE = 18;

/**
 * Cuts `welldonealice` into words and names so that as little as possible stays unread. A single
 * letter may stand at either end beside a name: `aliceb`, `abennett`.
 */
export function segmentsOf(run: string, index: NameIndex): Segment[] {
  const length = run.length;
  if (length > LONGEST_RUN) return [{ from: 0, to: length, kind: 'unknown' }];
  const best: { cost: number; from: number; kind: Segment['kind'] }[] = [
    { cost: 0, from: 0, kind: 'unknown' },
  ];
  for (let to = 1; to <= length; to++) {
    best.push({ cost: Number.POSITIVE_INFINITY, from: 0, kind: 'unknown' });
  }
  for (let from = 0; from < length; from++) {
    const base = best[from]?.cost ?? 0;
    const offer = (to: number, cost: number, kind: Segment['kind']) => {
      if (base + cost < (best[to]?.cost ?? 0)) best[to] = { cost: base + cost, from, kind };
    };
    offer(from + 1, COST.unread, 'unknown');
    const letter = run.charAt(from);
    if (letter === 'a' || letter === 'i') offer(from + 1, COST.loose, 'word');
    if (from === 0 || (from === length - 1 && best[from]?.kind === 'name')) {
      offer(from + 1, COST.letter, 'letter');
    }
    let hash = 0;
    for (let to = from + 1; to <= Math.min(length, from + LONGEST_PIECE); to++) {
      hash = step(hash, run.charCodeAt(to - 1));
      const size = to - from;
      if (size === 2 && SMALL.has(run.slice(from, to))) offer(to, COST.small, 'word');
      if (size < 3) continue;
      const word = isWordHash(hash);
      if (word) offer(to, COST.word, 'word');
      if (index.hasHash(hash) || hasFormHash(hash)) {
        const key = run.slice(from, to);
        if (!isNamed(key, index)) continue;
        // Of a word and the same word as a name, the name is kept: its place decides later.
        const cost =
          word || ordinary(key) > 1 ? COST.word - 0.5 : size > 3 ? COST.name : COST.shortName;
        offer(to, cost, 'name');
      }
    }
  }
  const segments: Segment[] = [];
  for (let to = length; to > 0; ) {
    const { from, kind } = best[to] ?? { from: to - 1, kind: 'unknown' as const };
    const next = segments[0];
    if (kind === 'unknown' && next?.kind === 'unknown') segments[0] = { ...next, from };
    else segments.unshift({ from, to, kind });
    to = from;
  }
  return segments;
}

/** Somebody is called so, or by what it is short for. */
export const isNamed = (key: string, index: NameIndex): boolean =>
  index.bearers(key) !== null || namesBehind(key).some(({ name }) => index.bearers(name) !== null);
