import { config } from '../config.ts';

/** `Wed, 25 Nov 2026 at 9:30 AM`, roughly: how X writes a planned time. */
export function formatMoment(date: Date): string {
  return new Intl.DateTimeFormat(config.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(date);
}

/** Whether this locale counts hours to twelve, and so has a sixth select. */
export function hasDayPeriod(): boolean {
  const { hour12 } = new Intl.DateTimeFormat(config.locale, { hour: 'numeric' }).resolvedOptions();
  return hour12 === true;
}
