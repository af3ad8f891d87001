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
  /** Subjects of whom something is lost: nothing recorded of them may lead to a yes. */
  readonly unsure: ReadonlySet<string>;
  /** The same for everybody: it can't be said whose loss it was, or it was the school's. */
  readonly everybodyUnsure: boolean;
}

/**
 * What may be believed after a loss. While it is not settled, its subject is unsure. Once a person has
 * settled it, only what was recorded of the subject since counts: what came before may have been a yes
 * whose withdrawal was lost.
 */
export function trusted(events: readonly RecordedEvent[], damage: readonly KnownDamage[]): Trusted {
  const place = new Map(events.map(({ id }, index) => [id, index]));
  const forAll = (about: string) => about === ANYONE || about === SCHOOL;
  const unsettled = damage.filter(({ settledBy }) => settledBy === null);
  const since = new Map<string, number>();
  for (const { about, settledBy } of damage) {
    if (settledBy === null) continue;
    const key = forAll(about) ? ANYONE : about;
    since.set(key, Math.max(since.get(key) ?? -1, place.get(settledBy) ?? -1));
  }
  const counts = ({ subject }: RecordedEvent, index: number) =>
    subject === null || index > Math.max(since.get(subject) ?? -1, since.get(ANYONE) ?? -1);
  return {
    events: events.filter(counts),
    unsure: new Set(unsettled.map(({ about }) => about).filter((about) => !forAll(about))),
    everybodyUnsure: unsettled.some(({ about }) => forAll(about)),
  };
}
