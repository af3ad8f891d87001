import type { Day } from './day.ts';
import type { Register } from './derive.ts';
import type { BodyOf } from './events.ts';

export interface Place {
  readonly yearGroup: string;
  readonly className: string;
}

/** Where one class goes in September. A person may change every line before it is recorded. */
export interface Move {
  readonly from: Place;
  /** null: they leave. */
  readonly to: Place | null;
  readonly pupils: number;
  /** The new class follows from the names; else somebody must choose it. */
  readonly sure: boolean;
}

const LAST = 6;

/**
 * Proposes where each class goes: Reception to Year 1, up to Year 6, who leave. The class is the one
 * of that year, or the one that is called the same ("3 Oak" to "4 Oak").
 */
export function planRollOver({ pupils }: Register): Move[] {
  const classes = new Map<string, { place: Place; pupils: number }>();
  for (const { yearGroup, className, onRoll, leavingDate } of pupils.values()) {
    if (onRoll !== 'yes' || leavingDate !== null) continue;
    const key = `${yearGroup}\n${className}`;
    const known = classes.get(key);
    classes.set(key, { place: { yearGroup, className }, pupils: (known?.pupils ?? 0) + 1 });
  }
  const places = [...classes.values()].map(({ place }) => place);
  return [...classes.values()]
    .map(({ place, pupils: count }) => ({ from: place, pupils: count, ...next(place, places) }))
    .sort(
      (a, b) => order(a.from) - order(b.from) || (a.from.className < b.from.className ? -1 : 1),
    );
}

function next(from: Place, places: readonly Place[]): Pick<Move, 'to' | 'sure'> {
  const year = yearOf(from.yearGroup) ?? yearOf(from.className);
  if (year === null) return { to: from, sure: false };
  if (year >= LAST) return { to: null, sure: true };
  const there = places.filter((place) => yearOf(place.yearGroup) === year + 1);
  const same = there.find(({ className }) => bare(className) === bare(from.className));
  const to = there.length === 1 ? there[0] : same;
  return to
    ? { to, sure: true }
    : { to: { yearGroup: there[0]?.yearGroup ?? `Year ${year + 1}`, className: '' }, sure: false };
}

const order = ({ yearGroup }: Place): number => yearOf(yearGroup) ?? LAST + 1;
const bare = (className: string): string =>
  className.replace(/^(?:\d+|R|Y\d+)\s*/i, '').toLowerCase();

/** Nursery -1, Reception 0, then the year ("6A" is 6); null where the words are none, or two, of these. */
export function yearOf(text: string): number | null {
  const said = text.trim().toLowerCase();
  if (/^(?:n\d?|nursery|fs ?1|pre ?school)\b/.test(said)) return -1;
  if (/^(?:r|yr(?!\.? ?\d)|rec|reception|year r|fs ?2|eyfs|foundation)\b/.test(said)) return 0;
  // Two years in one class: half of it goes elsewhere, so a person must say.
  if (/\d ?(?:\/|-|–|&|\+|and|to) ?(?:y(?:ea)?r?s?\.? ?)?\d/.test(said)) return null;
  const year =
    /^(?:(?:national curriculum|nc|curriculum) ?)?(?:year|yr|y)?\.? ?0?(\d{1,2})(?![\d])/.exec(
      said,
    );
  return year ? Number(year[1]) : null;
}

/** The event of a roll-over, once every class has a place to go. `day`: first day of the new year. */
export function rollOver(moves: readonly Move[], day: Day): BodyOf<'classes-rolled-over'> {
  return {
    type: 'classes-rolled-over',
    day,
    moves: moves.map(({ from, to }) => ({ from: { ...from }, to: to && { ...to } })),
  };
}
