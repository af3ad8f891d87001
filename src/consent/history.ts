import type { ConsentEvent } from './events.ts';

/** An event, and whether it counts. */
export interface Told {
  readonly event: ConsentEvent;
  /** The event that undid it; null while it counts. */
  readonly undoneBy: ConsentEvent | null;
}

/** Of two events of one instant the more protective one comes last, so that it stands. */
function rank({ body }: ConsentEvent): number {
  if (body.type === 'consent-withdrawn') return 3;
  if (body.type === 'do-not-photograph-set') return body.value === 'no' ? 0 : 3;
  if (body.type === 'roll-set') return body.onRoll === 'yes' ? 1 : 3;
  if (body.type === 'consent-recorded') {
    return Object.values(body.answers).every((answer) => answer === 'yes') ? 1 : 2;
  }
  return body.type === 'pupil-added' ? -1 : 0;
}

interface Placed {
  readonly event: ConsentEvent;
  readonly rank: number;
}

function byTime(a: Placed, b: Placed): number {
  const [x, y] = [a.event, b.event];
  return x.at - y.at || a.rank - b.rank || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
}

/**
 * Events in the order in which they count, whatever order they came in (two machines merge by union):
 * by time, then the more protective last, then id. An undoing may itself be undone.
 */
export function inOrder(events: Iterable<ConsentEvent>): Told[] {
  const once = new Map<string, Placed>();
  for (const event of events) once.set(event.id, { event, rank: rank(event) });
  const sorted = [...once.values()].sort(byTime);
  const undone = new Map<string, ConsentEvent>();
  // The newest first: an undoing counts unless a newer one has undone it.
  for (const placed of sorted.toReversed()) {
    const { event } = placed;
    if (event.body.type !== 'event-undone' || undone.has(event.id)) continue;
    for (const id of event.body.events) {
      const target = once.get(id);
      if (target && byTime(target, placed) < 0) undone.set(id, event);
    }
  }
  return sorted.map(({ event }) => ({ event, undoneBy: undone.get(event.id) ?? null }));
}

/** Everything that was recorded of one pupil, the oldest first, undone events among it. */
export function historyOf(events: Iterable<ConsentEvent>, pupil: string): Told[] {
  return inOrder(events).filter(({ event: { body } }) => {
    if (body.type === 'picture-declared') {
      return [...body.answer.pupils, ...body.answer.absent].includes(pupil);
    }
    return 'pupil' in body && body.pupil === pupil;
  });
}
