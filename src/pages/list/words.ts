import type { Day } from '../../consent/index.ts';

const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people here write it: 31 Aug 2027. */
export const shortDay = (day: Day): string => SHORT.format(new Date(`${day}T00:00:00Z`));

/** A catalogue's key for something written with hyphens: `list_why_do_not_photograph`. */
export const keyOf = (prefix: string, name: string): string =>
  `${prefix}${name.replaceAll('-', '_')}`;
