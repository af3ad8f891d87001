import { addDays, type Day, isDay } from '../day.ts';
import { remembering } from '../remember.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Excel counts days from here, having taken 1900 for a leap year. */
const EXCEL_ZERO = '1899-12-30';
const two = (number: string): string => number.padStart(2, '0');

/**
 * A date as UK schools write it: 08/09/2026, 8.9.26, 08-Sep-2026, 8th September 2026, 2026-09-08, with
 * or without a time, or Excel's number of days. The day stands before the month.
 * @returns null for a blank, 'not-a-date' for anything else, 31/02/2026 among it.
 */
export const dateOf = remembering((cell: string): Day | null | 'not-a-date' => {
  const text = cell.trim().replace(/[T ,]+\d{1,2}:\d{2}.*$/, '');
  if (text === '' || /^[-–—.]+$|^n\/?a$|^none$/i.test(text)) return null;
  const day = read(text);
  return day !== null && isDay(day) ? day : 'not-a-date';
});

/** A day that never comes, as databases write that there is none: 31/12/9999. */
export const isNever = (cell: string): boolean =>
  /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ])?(?:9999|2999)(?:[-/. ]\d{1,2}[-/. ]\d{1,2})?(?:[T ].*)?$/.test(
    cell.trim(),
  );

/** The same of the day on which something ends: also of a school year ("2026/27"). Never is a blank. */
export function untilOf(cell: string): Day | null | 'not-a-date' {
  const [, from = '', to = ''] = /^\s*20(\d\d) ?[-/–] ?(?:20)?(\d\d)\s*$/.exec(cell) ?? [];
  if (to !== '' && Number(to) === Number(from) + 1) return `20${to}-08-31`;
  return isNever(cell) ? null : dateOf(cell);
}

function read(text: string): Day | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return `${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`;
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (figures) return `${year(figures[3])}-${two(figures[2] ?? '')}-${two(figures[1] ?? '')}`;
  const named =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3})[a-z]*\.?,?[-/. ]+(\d{4}|\d{2})$/i.exec(
      text,
    );
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
    return `${year(named[3])}-${two(String(month))}-${two(named[1] ?? '')}`;
  }
  // 1954 to 2119: no other number in such a column could mean a date.
  const serial = /^([2-7]\d{4})(?:\.\d+)?$/.exec(text);
  return serial ? addDays(EXCEL_ZERO, Number(serial[1])) : null;
}

/** Two figures are of this century: nobody in a primary school, nor a consent, is older. */
const year = (figures = ''): string => (figures.length === 2 ? `20${figures}` : figures);
