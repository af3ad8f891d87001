import * as v from 'valibot';
import { addDays, type Day, daySchema } from '../../consent/day.ts';

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
const weekdaySchema = v.picklist([1, 2, 3, 4, 5, 6, 7]);
export type Weekday = v.InferOutput<typeof weekdaySchema>;

/** Days without school, both ends included. */
export const holidaySchema = v.pipe(
  v.strictObject({ from: daySchema, to: daySchema }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);
export type Holiday = v.InferOutput<typeof holidaySchema>;

export const weekSettingsSchema = v.strictObject({
  weekday: weekdaySchema,
  holidays: v.pipe(v.array(holidaySchema), v.maxLength(60)),
  /** Profiles of blocked accounts are destroyed after so many months. */
  keepMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  /** Whether the browser may show a notification. */
  notify: v.boolean(),
});
export type WeekSettings = v.InferOutput<typeof weekSettingsSchema>;

export const DEFAULT_WEEK: WeekSettings = {
  weekday: 1,
  holidays: [],
  keepMonths: 12,
  notify: false,
};

/** After so many days the reminder insists. */
export const INSISTS_AFTER_DAYS = 2;

export interface Week {
  /** Since when a check is due; null: none is. */
  readonly due: Day | null;
  /** Days since then; negative: so many days to the next; null: there was no check yet. */
  readonly dueDays: number | null;
  readonly next: Day;
  readonly reminder: 'none' | 'gentle' | 'insistent';
  /** The days on which a check was due that nobody made until the next was, the oldest first. */
  readonly missed: readonly Day[];
}

const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
const weekdayOf = (day: Day): number => ((dayNumber(day) + 3) % 7) + 1;

const isHoliday = (day: Day, holidays: readonly Holiday[]): boolean =>
  holidays.some(({ from, to }) => from <= day && day <= to);

/** The first day on or after this one that is the weekday and no holiday; gives up after two years. */
function dueFrom(day: Day, { weekday, holidays }: WeekSettings): Day {
  let due = addDays(day, (weekday - weekdayOf(day) + 7) % 7);
  for (let weeks = 0; weeks < 104 && isHoliday(due, holidays); weeks++) due = addDays(due, 7);
  return due;
}

/**
 * What is due. A check counts for the day on which it was due until the next: one that comes late is
 * not missed, and weeks whose day is a holiday have none.
 * @param checks the days on which checks were signed; the first is the baseline, before which none is due.
 * @param since the day Lollipop was set up.
 */
export function weekOf(
  settings: WeekSettings,
  { checks, since, today }: { checks: readonly Day[]; since: Day; today: Day },
): Week {
  const first = checks.reduce<Day | null>(
    (least, day) => (least && least < day ? least : day),
    null,
  );
  const next = dueFrom(addDays(today, 1), settings);
  if (first === null) {
    // Nobody is reminded on the day they set Lollipop up; the first check can be made at any time.
    const due = dueFrom(addDays(since, 1), settings);
    if (today < due) return { due: null, dueDays: null, next: due, reminder: 'none', missed: [] };
    const waits = dayNumber(today) - dayNumber(due);
    const reminder = waits >= INSISTS_AFTER_DAYS ? 'insistent' : 'gentle';
    return { due, dueDays: null, next, reminder, missed: [] };
  }
  const missed: Day[] = [];
  let due = dueFrom(addDays(first, 1), settings);
  let open: Day | null = null;
  while (due <= today) {
    const after = dueFrom(addDays(due, 1), settings);
    const [from, to] = [due, after];
    const done = checks.some((day) => day >= from && day < to);
    if (!done && after <= today) missed.push(due);
    else open = done ? null : due;
    due = after;
  }
  if (open === null) {
    return {
      due: null,
      dueDays: dayNumber(today) - dayNumber(next),
      next,
      reminder: 'none',
      missed,
    };
  }
  const dueDays = dayNumber(today) - dayNumber(open);
  const quiet = isHoliday(today, settings.holidays);
  const reminder = quiet ? 'gentle' : dueDays >= INSISTS_AFTER_DAYS ? 'insistent' : 'gentle';
  return { due: open, dueDays, next, reminder, missed };
}
