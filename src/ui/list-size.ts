import type { ConsentBody, ConsentEvent } from '../consent/index.ts';
import { MOST_BODIES } from '../messages/list.ts';

/**
 * Bytes of events that can be told to a page at once: Chrome's messages hold 64 MiB, and ids, instants and
 * the envelope want their part.
 */
export const MOST_BYTES = 48 * 1024 * 1024;

/** So few never come near it, and measuring them at every press would be felt. */
const FEW = 2_000;
/** What is beside the body of each event: ids, instant, names of fields. */
const ENVELOPE = 120;

/** Bytes of these bodies as events in UTF-8. */
const bytesOf = (bodies: readonly ConsentBody[]): number =>
  new TextEncoder().encode(JSON.stringify(bodies)).length + bodies.length * ENVELOPE;

/**
 * Whether the list with these events added could still be read by a page. Asked before anything is
 * written: a list that was recorded and can't be read again would be of no use.
 */
export function fits(
  events: Iterable<ConsentEvent>,
  bodies: readonly ConsentBody[],
  most: number = MOST_BYTES,
): boolean {
  if (bodies.length > MOST_BODIES) return false;
  if (bodies.length <= FEW) return true;
  const there = Array.from(events, ({ body }) => body);
  return bytesOf(there) + bytesOf(bodies) <= most;
}
