const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is an ISO day that the calendar has: 2026-02-30 is none. */
export function isDay(day: string): boolean {
  if (!DAY.test(day)) return false;
  const noon = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(day);
}

/** Noon of an ISO day in UTC milliseconds: the same day in London, summer or winter. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The ISO day it is in London, whatever the clock of the machine says. */
export function todayInLondon(now: Date = new Date()): string {
  const parts = new Map(LONDON.formatToParts(now).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}
