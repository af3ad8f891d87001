import type { FollowerId } from '../../followers/index.ts';
import { isAnothers } from '../network-lock/lock.ts';
import { readSetup } from '../setup.ts';

/**
 * Whether a list in that tab is the school's own: whoever is signed in there is not somebody else, and
 * X says whose followers they are, or they stand on the page of the school's own account.
 * @param owner whose followers X says they are; null: they were read from cells.
 */
export async function isOfficial(tab: number, owner: FollowerId | null): Promise<boolean> {
  const setup = await readSetup();
  if (setup.is !== 'there' || setup.value.accountId === null) return false;
  if (owner !== null && owner !== setup.value.accountId) return false;
  return !(await isAnothers(tab));
}

/** The school's own account; null before the set-up. */
export async function ownSchool(): Promise<{ handle: string; name: string } | null> {
  const setup = await readSetup();
  if (setup.is !== 'there') return null;
  const { handle, name } = setup.value.policy.school;
  return { handle, name };
}
