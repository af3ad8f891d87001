import * as v from 'valibot';
import type { Followers } from '../../followers/check/index.ts';
import { type FollowerId, followerIdSchema } from '../../followers/index.ts';
import { records } from '../list/records.ts';
import { granted } from '../list/refused.ts';

/** Beside the accounts themselves, which an account leaves when it is decided about. */
const NOTE = 'followers-told';
const toldSchema = v.array(followerIdSchema);

/**
 * Whom the check that was signed last has flagged and left open, so that the next one does not tell of
 * them as newly flagged.
 * @returns null where that was not kept: by a check signed before it was. @throws NotGranted
 */
export async function toldFlagged({
  checks,
}: Pick<Followers, 'checks'>): Promise<ReadonlySet<FollowerId> | null> {
  const bytes = (await granted(records.notes(NOTE))).get(NOTE);
  if (!bytes) return checks.some(({ signed }) => signed !== null) ? null : new Set();
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), toldSchema), decode(bytes));
  return parsed.success ? new Set(parsed.output) : null;
}

/** @throws NotGranted */
export async function tellFlagged(ids: ReadonlySet<FollowerId>): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify([...ids]));
  await granted(records.keepNotes(new Map([[NOTE, bytes]])));
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
