import * as v from 'valibot';
import { followerIdSchema } from '../../followers/profile.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

/**
 * The walk as it goes: in memory only, until the browser closes. What it has met is written into the
 * record in pieces; of what was not written yet a walk that is begun again meets it again.
 */
const walkSchema = v.strictObject({
  /** The tab it goes in; null: in none. */
  tab: v.nullable(v.number()),
  is: v.picklist(['walking', 'paused']),
  /**
   * When it was started in a page that loads X's list anew (UTC milliseconds): the next page in that tab
   * begins at the top; null: it has begun.
   */
  begins: v.nullable(v.number()),
  stuck: v.nullable(v.picklist(['rate-limit', 'error', 'hidden', 'left-page'])),
  knownInARow: v.number(),
  /** Met and not recorded yet, `id:handle` as in src/followers/check/met.ts. */
  met: v.array(v.string()),
  /** Told while the vault was locked, and not looked at yet. */
  told: v.array(followerIdSchema),
  /** How many follow the school, as X said last. */
  total: v.nullable(v.number()),
  /** When it said so, UTC milliseconds. */
  totalAt: v.nullable(v.number()),
});
export type Walk = v.InferOutput<typeof walkSchema>;

const walkKey = storedKey({ key: 'followers-walk', life: 'session', schema: walkSchema });

export const NO_WALK: Walk = {
  tab: null,
  is: 'paused',
  begins: null,
  stuck: null,
  knownInARow: 0,
  met: [],
  told: [],
  total: null,
  totalAt: null,
};

export async function readWalk(): Promise<Walk> {
  const stored = await readStored(walkKey);
  return stored.is === 'there' ? stored.value : NO_WALK;
}

/** Changes what is known of it. @returns it as it is now. */
export async function changeWalk(change: Partial<Walk>): Promise<Walk> {
  const walk = { ...(await readWalk()), ...change };
  await writeStored(walkKey, walk);
  return walk;
}
