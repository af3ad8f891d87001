import type { Day } from '../consent/index.ts';
import { daysSince } from '../ui/say-day.ts';

/** How long ago somebody said that the list is as it should be. */
export type ListAge =
  | { readonly is: 'never' }
  | { readonly is: 'current' | 'stale'; readonly days: number };

const DAY_MS = 86_400_000;

/**
 * @param currentAt and now in UTC milliseconds
 * @param maxAgeDays beyond this many days pictures are not checked
 */
export function listAge(
  currentAt: number | null,
  now: number,
  today: Day,
  maxAgeDays: number,
): ListAge {
  if (currentAt === null) return { is: 'never' };
  const is = now - currentAt > maxAgeDays * DAY_MS ? 'stale' : 'current';
  return { is, days: Math.max(0, daysSince(currentAt, today)) };
}
