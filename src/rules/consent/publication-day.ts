import { type Day, isDay } from '../../consent/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (number: string | number): string => String(number).padStart(2, '0');

/**
 * The day in X's own words for a scheduled post: "Will send on Mon, Nov 30, 2026 at 9:00 AM", "Will
 * send on Mon 30 Nov 2026 at 09:00". X shows it in the computer's time, taken here for London's.
 * @param today a day that is not after it; without a year the next such day is meant.
 * @returns null when it can't be read beyond doubt, in other languages for one.
 */
export function publicationDay(scheduled: string, today: Day): Day | null {
  const words = scheduled.toLowerCase().replace(/\b\d{1,2}[:.]\d{2}\b.*$/, ' ');
  const months = words.match(/\p{L}+/gu)?.filter((word) => monthOf(word) > 0) ?? [];
  const numbers = words.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const [month, day] = [months[0], days[0]];
  if (months.length !== 1 || days.length !== 1 || years.length > 1 || !month || !day) return null;
  const date = (year: string | number) => `${year}-${two(monthOf(month))}-${two(day)}`;
  const thisYear = Number(today.slice(0, 4));
  const found = years[0] ? date(years[0]) : date(date(thisYear) < today ? thisYear + 1 : thisYear);
  return isDay(found) && found >= today ? found : null;
}

/** 1 to 12; 0 for a word that is no English month. "Mar", "March", "Sept". */
function monthOf(word: string): number {
  return /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
    word,
  )
    ? MONTHS.indexOf(word.slice(0, 3)) + 1
    : 0;
}
