import { clockNow } from '../../clock.ts';
import { addDays, type Day, londonDay } from '../../consent/day.ts';
import { countsFor, type Followers } from '../../followers/check/index.ts';
import { access } from './access.ts';
import { addToFollowers, destroyKept, readFollowers } from './record.ts';
import { changeWeek, readWeek, weekNow } from './week-stored.ts';

/** What has been tidied: once a day, in each life of the worker. */
let tidied: Day | null = null;

/**
 * While somebody who may has the list open: weeks that were missed are recorded, profiles of blocked
 * accounts whose time is over are destroyed, and the days of checks are as the record has them.
 * @param again even if it was done today. @throws NotGranted
 */
export async function tidy(again = false): Promise<void> {
  const now = clockNow();
  const today = londonDay(now);
  if ((tidied === today && !again) || (await access()) !== 'open') return;
  const followers = await readFollowers();
  const checks = followers.checks.flatMap(({ signed }) => (signed ? countsFor(signed) : []));
  await changeWeek({ checks: [...(await readWeek()).checks, ...checks] });
  const recorded = new Set(followers.missed.map(({ day }) => day));
  const { missed, reckoned } = await weekNow(now);
  await addToFollowers(
    missed.filter((day) => !recorded.has(day)).map((day) => ({ type: 'week-missed', day })),
  );
  await changeWeek({ reckoned });
  const { settings } = await readWeek();
  await destroyKept(expired(followers, settings.keepMonths, today));
  tidied = today;
}

/** A month is reckoned as 30.44 days: nobody waits for the hour. */
function expired({ allKept }: Followers, months: number, today: Day): string[] {
  const from = addDays(today, -Math.round(months * 30.44));
  return allKept.filter(({ at }) => londonDay(at) <= from).map(({ subject }) => subject);
}
