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
  /** To be kept, and to be given next time. */
  readonly reckoned: Reckoned;
}

/** What was reckoned on a day: it stays so, whatever becomes of the settings. */
export const reckonedSchema = v.strictObject({
  day: daySchema,
  /** Since when a check was due then; null: none was. */
  due: v.nullable(daySchema),
});
export type Reckoned = v.InferOutput<typeof reckonedSchema>;

const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
const weekdayOf = (day: Day): number => ((dayNumber(day) + 3) % 7) + 1;

export const isHoliday = (day: Day, holidays: readonly Holiday[]): boolean =>
  holidays.some(({ from, to }) => from <= day && day <= to);

/** The first day on or after this one that is the weekday and no holiday; gives up after two years. */
function dueFrom(day: Day, { weekday, holidays }: WeekSettings): Day {
  let due = addDays(day, (weekday - weekdayOf(day) + 7) % 7);
  for (let weeks = 0; weeks < 104 && isHoliday(due, holidays); weeks++) due = addDays(due, 7);
  return due;
}

/**
 * The first day on which the week after may begin. One that was open when the settings changed is not
 * cut short by them: nobody is late who was not.
 * @param reckoned the day up to which weeks are reckoned.
 */
const endsAfter = (due: Day, reckoned: Day): Day => {
  const [week, day] = [addDays(due, 7), addDays(reckoned, 1)];
  return week > day ? week : day;
};

/**
 * The weeks that were missed after all: a holiday may be entered late, and a check is for the day its
 * walk ended, whenever it is signed.
 * @param missed days on which a check was due. @param checks days for which checks count.
 */
export const stillMissed = <M extends { readonly day: Day }>(
  missed: readonly M[],
  checks: readonly Day[],
  settings: WeekSettings,
): M[] =>
  missed.filter(({ day }) => {
    const end = dueFrom(addDays(day, 7), settings);
    return !isHoliday(day, settings.holidays) && !checks.some((one) => day <= one && one < end);
  });

/**
 * What is due. A check counts for the day on which it was due until the next: one that comes late is
 * not missed, and weeks whose day is a holiday have none. Of a school that never makes its first check
 * every week is missed.
 * @param checks the days on which checks were signed; the first is the baseline.
 * @param since the day Lollipop was set up.
 * @param reckoned what was reckoned last: only weeks that were not over then can be missed.
 */
export function weekOf(
  settings: WeekSettings,
  {
    checks,
    since,
    today,
    reckoned = null,
  }: { checks: readonly Day[]; since: Day; today: Day; reckoned?: Reckoned | null },
): Week {
  const first = checks.reduce((least, day) => (day < least ? day : least), since);
  // Nobody is reminded on the day they set Lollipop up; the first check can be made at any time.
  const from = reckoned?.day ?? first;
  const left = reckoned?.due ?? null;
  // A holiday entered late takes its week away.
  const open = left !== null && !isHoliday(left, settings.holidays) ? left : null;

  const missed: Day[] = [];
  let due = open ?? dueFrom(addDays(from, 1), settings);
  let stands: Day | null = null;
  while (due <= today) {
    const after = dueFrom(endsAfter(due, due === open ? from : due), settings);
    const [begin, end] = [due, after];
    const done = checks.some((day) => day >= begin && day < end);
    if (!done && after <= today) missed.push(due);
    else stands = done ? null : due;
    due = after;
  }

  const next = dueFrom(addDays(today, 1), settings);
  // A holiday entered by mistake gives its week back when it is taken out.
  const hidden =
    left !== null && open === null && due > today && !checks.some((day) => day >= left);
  const told = { next, missed, reckoned: { day: today, due: stands ?? (hidden ? left : null) } };
  const never = checks.length === 0;
  const begun = never ? dueFrom(addDays(since, 1), settings) : stands;
  if (stands === null || begun === null) {
    const dueDays = never ? null : dayNumber(today) - dayNumber(next);
    return { ...told, due: null, dueDays, reminder: 'none' };
  }
  const days = dayNumber(today) - dayNumber(begun);
  const insists = days >= INSISTS_AFTER_DAYS && !isHoliday(today, settings.holidays);
  const reminder = insists ? 'insistent' : 'gentle';
  return { ...told, due: begun, dueDays: never ? null : days, reminder };
}
