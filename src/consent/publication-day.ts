import { type Day, isDay } from './day.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const WEEKDAY =
  '(?<weekday>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?)\\.?';
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?<year>\\d{4}))?';
const TIME = '(?:,? (?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)?)?';
/** American order and British, after X's own words and with nothing else around. */
const LINES = [`${MONTH} ${DAY}`, `${DAY} ${MONTH}`].map(
  (date) => new RegExp(`^will send on (?:${WEEKDAY},? )?${date}${YEAR}${TIME}\\.?$`),
);

/**
 * The day in X's own words for a scheduled post: "Will send on Mon, Nov 30, 2026 at 9:00 AM", "Will
 * send on Mon 30 Nov 2026 at 09:00", "... at 9 am". English alone is read: the same letters are
 * another month or a weekday in other languages ("mar" is Tuesday in Spanish). X shows the
 * computer's time, taken here for London's.
 * @param today a day that is not after it; without a year the next such day is meant.
 * @returns null, "not known", when it can't be read beyond doubt: other languages or words, figures
 *   alone (12/01), a day that is past, or a weekday that the date does not have.
 */
export function publicationDay(scheduled: string, today: Day): Day | null {
  const line = scheduled.toLowerCase().replace(/\s+/g, ' ').trim();
  const parts = LINES.map((pattern) => pattern.exec(line)?.groups).find(Boolean);
  if (!parts) return null;
  const { weekday, month = '', day = '', year } = parts;
  const inYear = (of: string | number): Day =>
    `${of}-${two(MONTHS.indexOf(month.slice(0, 3)) + 1)}-${two(day)}`;
  const thisYear = Number(today.slice(0, 4));
  const found = year ? inYear(year) : inYear(inYear(thisYear) < today ? thisYear + 1 : thisYear);
  if (!isDay(found) || found < today) return null;
  return weekday === undefined || weekdayOf(found) === weekday.slice(0, 3) ? found : null;
}

const two = (number: string | number): string => String(number).padStart(2, '0');

const weekdayOf = (day: Day): string | undefined =>
  WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
