import { addDays, type Day } from './day.ts';
import { type Decision, decision, pictureDecision } from './decision.ts';
import type { Register } from './derive.ts';
import type { Pupil } from './pupil.ts';
import { USES, type Use } from './uses.ts';

/** Consents end on 31 August; six weeks are enough to ask every parent (domain: warn six weeks ahead). */
export const WARNING_DAYS = 42;

/** What the list shows at a glance of a pupil in a picture on X. */
export type Standing = 'may' | 'may-with-conditions' | 'expiring' | 'missing' | 'may-not';

const MISSING: readonly string[] = ['pending', 'unclear', 'unknown', 'no-responsibility', 'no-end'];

export function standingOf(pupil: Pupil, day: Day): Standing {
  return standingBy(pictureDecision(pupil, 'photo', day), day);
}

function standingBy(now: Decision, day: Day): Standing {
  if (!now.ok) return MISSING.includes(now.why) ? 'missing' : 'may-not';
  if (now.until <= addDays(day, WARNING_DAYS)) return 'expiring';
  return now.conditions.length > 0 ? 'may-with-conditions' : 'may';
}

export interface Expiring {
  readonly pupil: Pupil;
  /** Uses that are agreed to today and end on `until`. */
  readonly uses: readonly Use[];
  readonly until: Day;
}

/** Consents that hold today and end within `within` days, the first to end first. */
export function expiringSoon(
  { pupils }: Register,
  day: Day,
  within: number = WARNING_DAYS,
): Expiring[] {
  const last = addDays(day, within);
  return [...pupils.values()]
    .flatMap((pupil): Expiring[] => {
      const byDay = new Map<Day, Use[]>();
      for (const use of USES) {
        const now = decision(pupil, use, day);
        if (now.ok && now.until <= last)
          byDay.set(now.until, [...(byDay.get(now.until) ?? []), use]);
      }
      return [...byDay].map(([until, uses]) => ({ pupil, uses, until }));
    })
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}
