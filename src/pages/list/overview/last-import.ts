import type { BodyOf, ConsentEvent } from '../../../consent/index.ts';
import { inOrder } from '../../../consent/index.ts';

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
