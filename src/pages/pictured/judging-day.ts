import { type Day, publicationDay } from '../../consent/index.ts';

/** The day whose consents count for a draft, and why that one. */
export interface JudgingDay {
  readonly day: Day;
  /**
   * `today`: it goes out at once. `scheduled`: on the day X says. `unknown`: X says one that can't
   * be read; until somebody says which, today's consents are shown, and the rule asks about it.
   */
  readonly because: 'today' | 'scheduled' | 'unknown';
}

/** @param scheduled X's own words for when the draft goes out, or null. */
export function judgingDay(scheduled: string | null, today: Day): JudgingDay {
  if (scheduled === null) return { day: today, because: 'today' };
  const day = publicationDay(scheduled, today);
  return day === null ? { day: today, because: 'unknown' } : { day, because: 'scheduled' };
}
