import * as v from 'valibot';
import type { Disk } from './disk.ts';
import { packJson, unpackJson } from './envelope.ts';
import { Refused } from './result.ts';
import { ATTEMPTS } from './stored-keys.ts';
import {
  type Attempts,
  anotherAttempt,
  attemptsSchema,
  MANY_ATTEMPTS,
  NO_ATTEMPTS,
  nextAttemptAt,
} from './throttle.ts';

const VERSION = 1;

async function readAttempts(disk: Disk): Promise<Attempts> {
  const stored = await disk.read(ATTEMPTS);
  if (!stored) return NO_ATTEMPTS;
  try {
    return v.parse(attemptsSchema, unpackJson(stored, VERSION, ATTEMPTS));
  } catch {
    return MANY_ATTEMPTS;
  }
}

/** Counts attempts to unlock, where a killed worker does not forget them. */
export function attemptsOn(disk: Disk) {
  // A full disk must not keep anybody from unlocking (and making room); this life still counts.
  let unsaved: Attempts | null = null;

  async function keep(attempts: Attempts): Promise<void> {
    const kept = attempts.failures === 0 ? null : packJson(VERSION, attempts);
    try {
      await disk.write(new Map([[ATTEMPTS, kept]]));
      unsaved = null;
    } catch (thrown) {
      if (!(thrown instanceof Refused && thrown.refusal.why === 'full')) throw thrown;
      unsaved = attempts;
    }
  }

  /** The instant (UTC milliseconds) from which the next attempt is taken. */
  const nextAt = async (now: number) => nextAttemptAt(unsaved ?? (await readAttempts(disk)), now);

  return {
    nextAt,
    /**
     * Runs one attempt, which gives null when the secret was wrong.
     * @throws Refused `wait` while it is too early.
     */
    async attempt<T>(now: number, act: () => Promise<T | null>): Promise<T | null> {
      const before = unsaved ?? (await readAttempts(disk));
      const until = nextAttemptAt(before, now);
      if (now < until) {
        // Of a clock that was set back the wait begins once, now: else it would with every attempt.
        if (before.lastAt > now) await keep({ ...before, lastAt: now });
        throw new Refused('wait', { until });
      }
      await keep(anotherAttempt(before, now));
      const outcome = await act();
      if (outcome !== null) await keep(NO_ATTEMPTS);
      return outcome;
    },
  };
}
