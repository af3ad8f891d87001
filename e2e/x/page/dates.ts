import { config } from './config.ts';

/** `Sat Aug 28 00:20:01 +0000 2021` as milliseconds; no browser promises to parse that form. */
export function parseDate(text: string): number {
  const [, month, day, time, , year] = text.split(' ');
  return Date.parse(`${day} ${month} ${year} ${time} UTC`);
}

export function isoDate(text: string): string {
  const at = parseDate(text);
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

/** `Sep 24`, or hours and minutes that have passed since. */
export function shortDate(text: string): string {
  const at = parseDate(text);
  const minutes = Math.floor((Date.now() - at) / 60_000);
  if (minutes >= 0 && minutes < 60) return `${Math.max(1, minutes)}m`;
  if (minutes >= 0 && minutes < 1440) return `${Math.floor(minutes / 60)}h`;
  return format(at, { month: 'short', day: 'numeric' });
}

/** `4:28 PM · Jan 18, 2026`. */
export function longDate(text: string): string {
  const at = parseDate(text);
  const time = format(at, { hour: 'numeric', minute: '2-digit' });
  return `${time} · ${format(at, { month: 'short', day: 'numeric', year: 'numeric' })}`;
}

export function monthAndYear(text: string): string {
  return format(parseDate(text), { month: 'long', year: 'numeric' });
}

function format(at: number, style: Intl.DateTimeFormatOptions): string {
  return Number.isNaN(at) ? '' : new Intl.DateTimeFormat(config.locale, style).format(at);
}
