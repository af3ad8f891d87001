import * as v from 'valibot';
import { type Day, daySchema, londonDay } from '../../consent/day.ts';
import {
  DEFAULT_WEEK,
  reckonedSchema,
  type Week,
  type WeekSettings,
  weekOf,
  weekSettingsSchema,
} from '../../followers/check/index.ts';
import { readSetup } from '../setup.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

/**
 * When the check is due, and the days on which it was signed: days and nothing else, so they may be
 * kept outside the vault. The reminder is needed most while nobody has it open.
 */
const weekKey = storedKey({
  key: 'followers-week',
  life: 'kept',
  schema: v.strictObject({
    settings: weekSettingsSchema,
    checks: v.array(daySchema),
    /** What was reckoned last; what was kept before this was has none. */
    reckoned: v.optional(v.nullable(reckonedSchema), null),
    /** The due day and the manner of the last notification, so that each is shown once. */
    told: v.nullable(v.string()),
  }),
});
export type StoredWeek = v.InferOutput<typeof weekKey.schema>;

const EMPTY: StoredWeek = { settings: DEFAULT_WEEK, checks: [], reckoned: null, told: null };
/** Two years of weeks; what was missed before is in the record. */
const MOST = 120;

export async function readWeek(): Promise<StoredWeek> {
  const stored = await readStored(weekKey);
  return stored.is === 'there' ? stored.value : EMPTY;
}

export async function changeWeek(change: Partial<StoredWeek>): Promise<void> {
  const before = await readWeek();
  const after = { ...before, ...change };
  const checks = [...new Set(after.checks)].sort().slice(-MOST);
  const next = { ...after, checks };
  if (JSON.stringify(next) !== JSON.stringify(before)) await writeStored(weekKey, next);
}

export const weekSettings = async (): Promise<WeekSettings> => (await readWeek()).settings;

/** What is due at `now` (UTC milliseconds). */
export async function weekNow(now: number): Promise<Week> {
  const [{ settings, checks, reckoned }, setup] = await Promise.all([readWeek(), readSetup()]);
  const today = londonDay(now);
  const learned = setup.is === 'there' ? setup.value.learnedAt : null;
  const since: Day = learned === null ? today : londonDay(learned);
  return weekOf(settings, { checks, since, today, reckoned });
}
