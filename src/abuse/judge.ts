import { phrasesIn } from '../followers/phrases.ts';
import { overlaps, type Span } from '../lint/tokens.ts';
import { aimOf } from './aim.ts';
import type { Abuse, AbuseHit } from './hit.ts';
import { INNOCENTS, LISTS, type Listed } from './lexicon/index.ts';
import { maskedIn, obscenities } from './obscene.ts';
import { type Plain, plainOf } from './plain.ts';
import { quotedIn, tells } from './setting.ts';

/** From here on a text is offensive, and with the narrower count abusive. */
const ENOUGH = 2;

/** A hit and what it counts for in the wide sense and in the narrow one. */
interface Counted extends AbuseHit {
  readonly wide: number;
  readonly narrow: number;
}

/**
 * How abusive a text is, by graded lists of words and by whom they are said of. It knows words, not
 * what is meant: irony, quotation and hints pass it by.
 * @param typed any text; one of more than a few thousand characters takes noticeable time.
 * @param obscene its obscenities, where they are known already: to seek them is a fifth of the work.
 */
export function judgeAbuse(typed: string, obscene = obscenities(typed)): Abuse {
  const plain = plainOf(typed);
  const counted = listedIn(plain, typed.length);
  for (const span of [...obscene, ...maskedIn(typed)]) {
    if (counted.some((one) => overlaps(one, span))) continue;
    counted.push({ ...span, kind: 'swearing', strength: 3, target: null, wide: 3, narrow: 3 });
  }
  const quoted = quotedIn(typed);
  const told = tells(plain.text);
  /** Names that a giant calls somebody, or a king was called, are nobody's abuse. */
  const meant = (one: Counted) =>
    !quoted.some((span) => overlaps(span, one)) &&
    !(told && one.kind === 'insult' && one.target !== 'you');
  const total = sumOf(counted.map(({ wide }) => wide));
  return {
    hits: counted.map(({ wide, narrow, ...hit }) => hit).sort((a, b) => a.start - b.start),
    total,
    offensive: total >= ENOUGH,
    abusive: narrowSumOf(counted.filter(meant).map(({ narrow }) => narrow)) >= ENOUGH,
  };
}

const sumOf = (points: readonly number[]): number => points.reduce((sum, one) => sum + one, 0);

/** Single points, however many, are one point together: a harsh complaint has many harsh words. */
const narrowSumOf = (points: readonly number[]): number =>
  sumOf(points.filter((one) => one > 1)) + (points.includes(1) ? 1 : 0);

const lengthOf = ({ start, end }: Span): number => end - start;

/** What the lists find, of what overlaps the strongest and of those the longest. */
function listedIn(plain: Plain, typedLength: number): Counted[] {
  const text = withoutInnocent(plain.text);
  const lists = phrasesIn([text]);
  const said = LISTS.filter(({ phrases }) => phrases.mayBeIn(lists))
    .flatMap((list) =>
      list.phrases.find(text).map(({ said: { length }, index }) => ({
        list,
        span: { start: index, end: index + length },
      })),
    )
    .sort((a, b) => b.list.strength - a.list.strength || lengthOf(b.span) - lengthOf(a.span));
  const taken: Span[] = [];
  return said.flatMap(({ list, span }) => {
    if (taken.some((one) => overlaps(one, span))) return [];
    const counted = countedAs(list, plain, span, typedLength);
    if (!counted) return [];
    taken.push(span);
    return [counted];
  });
}

function countedAs(
  { kind, strength, saidOf }: Listed,
  plain: Plain,
  { start, end }: Span,
  length: number,
): Counted | null {
  const { target, outright, denied, attributive, ofSelf } = aimOf(plain, start, end);
  if (kind === 'insult' && (ofSelf || (denied && strength < 3))) return null;
  if (strength === 0 && (!outright || attributive)) return null;
  const said = strength === 0 ? 1 : strength;
  const aimed = outright && kind !== 'swearing' ? 1 : 0;
  const narrow = () => {
    if (saidOf === 'deeds') return 0;
    if (outright) return said + 1;
    if (kind === 'swearing') return said - 1;
    return saidOf === 'things' ? 1 : said;
  };
  return {
    start: plain.starts[start] ?? 0,
    end: plain.ends[end - 1] ?? length,
    kind,
    strength: said,
    target,
    wide: said + aimed,
    narrow: narrow(),
  };
}

/** The text with its innocent words blotted out, as long as before. */
function withoutInnocent(text: string): string {
  let bare = text;
  for (const { said, index } of INNOCENTS.find(text))
    bare = bare.slice(0, index) + '~'.repeat(said.length) + bare.slice(index + said.length);
  return bare;
}
