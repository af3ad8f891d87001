import * as v from 'valibot';
import type { Disk } from './disk.ts';
import { packJson, unpackJson } from './envelope.ts';
import { Refused } from './result.ts';
import { ATTEMPTS } from './stored-keys.ts';
import {
  anotherAttempt,
  anotherTogether,
  attemptsSchema,
  manyTogether,
  NO_ATTEMPTS,
  NONE_TOGETHER,
  nextAttemptAt,
  nextTogetherAt,
  togetherAt,
  togetherSchema,
} from './throttle.ts';

/** 2: each person's failures are counted for themselves, and everybody's together. */
export const ATTEMPTS_VERSION = 2;

const countsSchema = v.strictObject({
  /** By the id of a person, or what stands for the recovery code. */
  people: v.record(v.string(), attemptsSchema),
  together: togetherSchema,
});
type Counts = v.InferOutput<typeof countsSchema>;

async function readCounts(disk: Disk, now: number): Promise<Counts> {
  const stored = await disk.read(ATTEMPTS);
  if (!stored) return { people: {}, together: NONE_TOGETHER };
  try {
    return v.parse(countsSchema, unpackJson(stored, ATTEMPTS_VERSION, ATTEMPTS));
  } catch {
    return { people: {}, together: manyTogether(now) };
  }
}

const countOf = ({ people }: Counts, who: string) =>
  Object.hasOwn(people, who) ? (people[who] ?? NO_ATTEMPTS) : NO_ATTEMPTS;

function without({ people, together }: Counts, who: string): Counts {
  const others = Object.entries(people).filter(([id]) => id !== who);
  return { people: Object.fromEntries(others), together };
}

/**
 * Counts attempts to unlock, where a killed worker does not forget them: each person's, which their
 * own success clears, and everybody's together, which nothing clears but time.
 */
export function attemptsOn(disk: Disk) {
  // A full disk must not keep anybody from unlocking (and making room); this life still counts.
  let unsaved: Counts | null = null;

  const read = async (now: number): Promise<Counts> => unsaved ?? (await readCounts(disk, now));

  async function keep(counts: Counts, now: number): Promise<void> {
    const nothing =
      Object.keys(counts.people).length === 0 && togetherAt(counts.together, now).owed === 0;
    const kept = nothing ? null : packJson(ATTEMPTS_VERSION, counts);
    try {
      await disk.write(new Map([[ATTEMPTS, kept]]));
      unsaved = null;
    } catch (thrown) {
      if (!(thrown instanceof Refused && thrown.refusal.why === 'full')) throw thrown;
      unsaved = counts;
    }
  }

  const nextOf = (counts: Counts, who: string, now: number): number =>
    Math.max(nextAttemptAt(countOf(counts, who), now), nextTogetherAt(counts.together, now));

  return {
    /** The instant (UTC milliseconds) from which an attempt is taken of one of these at least. */
    async nextAt(now: number, people: readonly string[]): Promise<number> {
      const counts = await read(now);
      return Math.max(0, Math.min(...people.map((who) => nextOf(counts, who, now))));
    },
    /**
     * Runs one attempt of somebody's, which gives null when the secret was wrong.
     * @throws Refused `wait` while it is too early.
     */
    async attempt<T>(who: string, now: number, act: () => Promise<T | null>): Promise<T | null> {
      const before = await read(now);
      const one = countOf(before, who);
      const together = togetherAt(before.together, now);
      const until = nextOf(before, who, now);
      if (now < until) {
        // Of a clock that was set back the wait begins once, now: else it would with every attempt.
        if (one.lastAt > now || before.together.at > now) {
          const lastAt = Math.min(one.lastAt, now);
          const people = one.failures > 0 ? { [who]: { ...one, lastAt } } : {};
          await keep({ people: { ...before.people, ...people }, together }, now);
        }
        throw new Refused('wait', { until });
      }
      const people = { ...before.people, [who]: anotherAttempt(one, now) };
      await keep({ people, together: anotherTogether(together, now) }, now);
      const outcome = await act();
      if (outcome !== null) await keep({ ...without(before, who), together }, now);
      return outcome;
    },
    /** Somebody has another secret, or none: what was counted was of the old one. */
    async forget(who: string, now: number): Promise<void> {
      const counts = await read(now);
      if (Object.hasOwn(counts.people, who)) await keep(without(counts, who), now);
    },
  };
}
