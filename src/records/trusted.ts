import type { Damage } from './damage.ts';
import { ANYONE, type RecordedEvent, SCHOOL } from './event.ts';
import { SETTLED } from './kinds.ts';

/** A damage, and the event by which a person settled it, if one has. */
export interface KnownDamage extends Damage {
  readonly settledBy: string | null;
}

/** Each damage with the last event that settles it. */
export function withSettled(
  damage: readonly Damage[],
  events: readonly RecordedEvent[],
): KnownDamage[] {
  const settled = new Map<string, string>();
  for (const event of events) {
    if (event.type !== SETTLED.type) continue;
    for (const ref of refsOf(event)) settled.set(ref, event.id);
  }
  return damage.map((one) => ({ ...one, settledBy: settled.get(one.ref) ?? null }));
}

function refsOf({ body }: RecordedEvent): string[] {
  if (typeof body !== 'object' || body === null || !('refs' in body)) return [];
  return Array.isArray(body.refs) ? body.refs.filter((ref) => typeof ref === 'string') : [];
}

export interface Trusted {
  /** The events that may be believed. */
  readonly events: readonly RecordedEvent[];
  /**
   * Ids of those of the time before a loss that a person has settled: what they allowed may have been
   * taken back by what was lost. Who uses them keeps only what can allow nothing.
   */
  readonly before: ReadonlySet<string>;
  /** Subjects of whom something is lost: nothing recorded of them may lead to a yes. */
  readonly unsure: ReadonlySet<string>;
  /** The same for everybody: it can't be said whose loss it was, or it was the school's. */
  readonly everybodyUnsure: boolean;
}

/** Whether a loss may be anybody's. */
export const isAnybodys = (about: string): boolean => about === ANYONE || about === SCHOOL;

/**
 * What may be believed after a loss. While it is not settled, its subject is unsure. Once a person has
 * settled it, only what was recorded of the subject since counts: what came before may have been a yes
 * whose withdrawal was lost.
 */
export function trusted(events: readonly RecordedEvent[], damage: readonly KnownDamage[]): Trusted {
  const place = new Map(events.map(({ id }, index) => [id, index]));
  const unsettled = damage.filter(({ settledBy }) => settledBy === null);
  const since = new Map<string, number>();
  for (const { about, settledBy } of damage) {
    if (settledBy === null) continue;
    const key = isAnybodys(about) ? ANYONE : about;
    since.set(key, Math.max(since.get(key) ?? -1, place.get(settledBy) ?? -1));
  }
  const all = since.get(ANYONE) ?? -1;
  const counts = ({ subject }: RecordedEvent, index: number) =>
    subject === null ? index >= all : index > Math.max(since.get(subject) ?? -1, all);
  return {
    events: events.filter(counts),
    before: new Set(events.filter((event, index) => !counts(event, index)).map(({ id }) => id)),
    unsure: new Set(unsettled.map(({ about }) => about).filter((about) => !isAnybodys(about))),
    everybodyUnsure: unsettled.some(({ about }) => isAnybodys(about)),
  };
}
