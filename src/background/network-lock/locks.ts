import * as v from 'valibot';
import { expectedSchema } from './expected.ts';

/**
 * The second lock's state, without the browser: which tabs may send a post at this moment, and what
 * they may send. Locked is the resting state (house, "The network lock").
 */

const permitSchema = v.strictObject({
  /** The life of the page, and its number of the draft that was checked. */
  page: v.string(),
  number: v.number(),
  rows: v.array(expectedSchema),
  /** What of a thread was let go again after it had begun, should X have refused a row of it. */
  again: v.nullable(v.array(expectedSchema)),
  /** Requests that have begun. */
  begun: v.number(),
  /** UTC milliseconds; after this it is void. */
  until: v.number(),
});

const tabSchema = v.strictObject({
  /** An account that is not the school's is signed in there, and is never touched. */
  other: v.boolean(),
  /** For the draft that is in front of somebody now. */
  permit: v.nullable(permitSchema),
  /**
   * Those whose Post was pressed, or that are half out, oldest first: no edit takes them back. X may
   * still be uploading while the next draft is written.
   */
  pressed: v.array(permitSchema),
  /** A named person has looked at these posts elsewhere, and lets the tab post until then. */
  byHand: v.nullable(v.strictObject({ until: v.number(), rows: v.array(expectedSchema) })),
});

/** By the tab's id. */
export const locksSchema = v.record(v.string(), tabSchema);

export type Permit = v.InferOutput<typeof permitSchema>;
export type Locks = Readonly<v.InferOutput<typeof locksSchema>>;
export type TabLock = v.InferOutput<typeof tabSchema>;

export const LOCKED: TabLock = { other: false, permit: null, pressed: [], byHand: null };

export function put(locks: Locks, tab: number, lock: TabLock): Locks {
  return { ...locks, [tab]: lock };
}

/** Those of a tab, the oldest first. */
export const permitsOf = ({ permit, pressed }: TabLock): readonly Permit[] =>
  permit ? [...pressed, permit] : pressed;

/** Some of it has begun to go out. */
export const underWay = ({ begun }: Permit): boolean => begun > 0;
