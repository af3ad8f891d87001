import { clockNow } from '../../clock.ts';
import { londonDay } from '../../consent/day.ts';
import { countsFor, isUnfinished, signedOf } from '../../followers/check/index.ts';
import { NotGranted } from '../list/refused.ts';
import { whoMay } from '../list/who.ts';
import { changeOpenAccounts } from './open-accounts.ts';
import { addToFollowers } from './record.ts';
import { remind } from './remind.ts';
import { forgetRenamed } from './renamed.ts';
import { tellFlagged, toldFlagged } from './told-flagged.ts';
import { isOpen, waiting } from './waiting.ts';
import { readWalk } from './walk-state.ts';
import { changeWeek, readWeek } from './week-stored.ts';

/**
 * Signs the open check. Whoever is flagged and not decided stays on the list.
 * @returns the record it leaves. @throws NotGranted `gone`: no walk has ended that met anybody.
 */
export async function sign() {
  await whoMay('check-followers');
  const { followers, open } = await waiting();
  const { total, totalAt } = await readWalk();
  const day = londonDay(clockNow());
  const still = open.filter((one) => isOpen(followers, one));
  const flagged = new Set(still.map(({ id }) => id));
  const before = await toldFlagged(followers);
  const signed = signedOf(followers, { day, open: flagged, told: before, total, totalAt });
  if (!signed) throw new NotGranted('gone');
  await addToFollowers([{ type: 'check-signed', ...signed }]);
  await tellFlagged(flagged);
  // New and fine, and nobody has said more of them: they are known now. Whom X blocks by mistake stays.
  const done = open.filter(
    (one) =>
      !isOpen(followers, one) &&
      !isUnfinished(followers.standing.get(one.id)) &&
      one.onX !== 'blocked',
  );
  await changeOpenAccounts(
    [],
    done.map(({ id }) => id),
  );
  await forgetRenamed();
  await changeWeek({ checks: [...(await readWeek()).checks, countsFor(signed)] });
  await remind();
  return { signed };
}
