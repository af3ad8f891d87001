import { type Day, londonDay } from '../consent/index.ts';

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** A day as people write it: "31 August 2027". */
export const sayDay = (day: Day): string => LONG.format(midnight(day));

/** The same where room is short: "31 Aug 2027". */
export const shortDay = (day: Day): string => SHORT.format(midnight(day));

/** An instant (UTC ms) as people write it, in London: "8 September 2026 at 14:05". */
export const sayMoment = (at: number): string => MOMENT.format(at);

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });
/** The time of an instant (UTC ms) in London: "14:05". */
export const sayTime = (at: number): string => TIME.format(at);

/** Whole days from the first day to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((midnight(to) - midnight(from)) / 86_400_000);

/** Days of the calendar in London since an instant (UTC ms); 0 is today. */
export const daysSince = (at: number, today: Day): number => daysBetween(londonDay(at), today);
