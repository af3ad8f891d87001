import * as v from 'valibot';
import { CARRIED_OUT, type CarriedOut, type Outcome } from '../../followers/check/index.ts';
import type { FollowerId } from '../../followers/index.ts';
import { followerIdSchema } from '../../followers/profile.ts';
import { NotGranted } from '../list/refused.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { tellOwnPages } from '../tell-pages.ts';
import { access } from './access.ts';
import { tellFollowersTab } from './carry-out.ts';
import { carriedOut } from './decide.ts';

/** A person blocks one after the other, and it locks in the middle of one. */
const MOST = 100;

const toldSchema = v.strictObject({
  id: followerIdSchema,
  decision: v.picklist(CARRIED_OUT),
  outcome: v.picklist(['seen', 'refused', 'not-found']),
});

/** What became on X of blocks and removals while nobody had the list open; in memory only. */
const lateKey = storedKey({
  key: 'followers-outcomes',
  life: 'session',
  schema: v.array(toldSchema),
});

const read = async () => {
  const stored = await readStored(lateKey);
  return stored.is === 'there' ? stored.value : [];
};

interface Told {
  readonly id: FollowerId;
  readonly decision: CarriedOut;
  readonly outcome: Exclude<Outcome, 'by-hand'>;
}

/** A page on X tells what became of one. While the list is locked it waits, and is not lost. */
export async function outcomeTold({ id, decision, outcome }: Told): Promise<void> {
  try {
    await carriedOut(id, decision, outcome);
  } catch (thrown) {
    if (!(thrown instanceof NotGranted)) throw thrown;
    const others = (await read()).filter((one) => one.id !== id || one.decision !== decision);
    await writeStored(lateKey, [...others, { id, decision, outcome }].slice(-MOST));
  }
}

/** Somebody has unlocked it: what X has shown meanwhile is recorded in their name. */
export async function takeInOutcomes(): Promise<void> {
  const late = await read();
  if (late.length === 0 || (await access()) !== 'open') return;
  for (const { id, decision, outcome } of late) await carriedOut(id, decision, outcome);
  await writeStored(lateKey, []);
  await tellFollowersTab(late.map(({ id }) => id));
  await tellOwnPages('followers');
}
