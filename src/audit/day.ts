const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is an ISO day that the calendar has: 2026-02-30 is none. */
export function isDay(day: string): boolean {
  if (!DAY.test(day)) return false;
  const noon = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(day);
}

/** Noon of an ISO day in UTC milliseconds: the same day in London, summer or winter. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);
