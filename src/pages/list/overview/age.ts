import type { BodyOf, ConsentEvent } from '../../../consent/index.ts';
import { inOrder } from '../../../consent/index.ts';

const DAY_MS = 86_400_000;

/** Whole days since `then`, both in UTC milliseconds; never less than 0, as clocks differ. */
export const daysSince = (then: number, now: number): number =>
  Math.max(0, Math.floor((now - then) / DAY_MS));

export interface LastImport {
  readonly at: number;
  readonly by: string;
  readonly body: BodyOf<'list-imported'>;
}

/** The latest import that was not undone; null when there was none. */
export function lastImport(events: readonly ConsentEvent[]): LastImport | null {
  // Undone ones are told apart only where there are any imports at all.
  if (!events.some(({ body }) => body.type === 'list-imported')) return null;
  for (const { event, undoneBy } of inOrder(events).toReversed()) {
    const { at, by, body } = event;
    if (undoneBy === null && body.type === 'list-imported') return { at, by, body };
  }
  return null;
}
