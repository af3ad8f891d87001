import * as v from 'valibot';

/** A school day as ISO writes it, 2026-08-31; always Europe/London, and text sorts as time does. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Whether it is an ISO day that the calendar has, from 1900 to 2199: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

export const daySchema = v.pipe(v.string(), v.check(isDay, 'not a day; write YYYY-MM-DD'));

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in London at `at`, in UTC milliseconds. */
export function londonDay(at: number): Day {
  const parts = new Map(LONDON.formatToParts(at).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}

/** The last day of the school year in which the day falls: consents end on 31 August. */
export function endOfSchoolYear(day: Day): Day {
  const year = Number(day.slice(0, 4));
  return day.slice(5) <= '08-31' ? `${year}-08-31` : `${year + 1}-08-31`;
}
