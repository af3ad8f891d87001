import type { CarriedOut, DecidedOn, Outcome } from '../../followers/check/index.ts';
import {
  type Decision,
  type DecisionWhy,
  type FollowerBody,
  type Followers,
  isDone,
  isWaiting,
  leftOnX,
} from '../../followers/check/index.ts';
import type { Assessment, FollowerId, Profile } from '../../followers/index.ts';
import { hasPupilSign, textsRead, withoutEvidence, withoutPupil } from '../../followers/pupil.ts';
import { NotGranted } from '../list/refused.ts';
import { whoMay } from '../list/who.ts';
import { assessmentsOf, assessor } from './assessments.ts';
import { callOff } from './carry-out.ts';
import { judgedOf } from './judged.ts';
import { changeOpenAccounts, type OpenAccount, openAccounts } from './open-accounts.ts';
import { addToFollowers, destroyKept, readFollowers } from './record.ts';

interface Thought {
  readonly profile: Profile | null;
  /** As our own pages show it. */
  readonly listed: Profile | null;
  readonly assessment: Assessment | null;
}

async function thoughtOf(): Promise<(id: FollowerId) => Thought> {
  const [waits, assessments] = [await openAccounts(), await assessmentsOf()];
  return (id) => ({
    profile: judgedOf(id)?.profile ?? waits.get(id)?.profile ?? null,
    listed: waits.get(id)?.profile ?? null,
    assessment: assessments.get(id) ?? judgedOf(id)?.assessment ?? null,
  });
}

/**
 * Records a person's decision. Several at once may only be kept, and only those that are not flagged;
 * what is blocked or removed is decided one by one. Nothing of a sign of a pupil is recorded; on X nobody
 * sees one, so that what is decided there is as of any other account, and stays in our own list.
 * @param by.together by a press that keeps several, even where only one is left.
 * @returns whom it was recorded of. @throws NotGranted
 */
export async function decide(
  asked: readonly FollowerId[],
  decision: Decision,
  why: DecisionWhy,
  by: { readonly where: DecidedOn; readonly together: boolean },
): Promise<readonly FollowerId[]> {
  await whoMay('check-followers');
  if (asked.length > 1 && decision !== 'keep') throw new NotGranted('shape');
  const [followers, of] = [await readFollowers(), await thoughtOf()];
  const { standing, open } = followers;
  const ids = [...new Set(asked)].filter((id) => {
    const again = standing.get(id);
    // X would block it still: that is to be undone there first, or to stay.
    const stays = (by.where === 'own' || by.together) && decision !== 'block';
    if (stays && leftOnX(followers, id) === 'blocked') return false;
    if (again?.decision === decision && isWaiting(again)) return false;
    if (asked.length === 1 && !by.together) return true;
    // Only what was judged, and found fine, is kept with others: as fine as it looks there.
    const { assessment } = of(id);
    const seen = assessment && by.where === 'x' ? withoutPupil(assessment) : assessment;
    return seen?.verdict === 'fine';
  });
  const assessed = await assessor();
  const bodies = ids.flatMap((id): FollowerBody[] => {
    const { profile, listed, assessment } = of(id);
    const kept = assessment && withoutPupil(assessment);
    const signals = [...new Set((kept?.reasons ?? []).map(({ signal }) => signal))];
    const decided: FollowerBody = {
      type: 'follower-decided',
      check: open?.id ?? null,
      ...{ id, decision, why, signals },
      verdict: kept?.verdict ?? null,
      where: by.where,
      ...(by.where === 'own' && listed && { read: textsRead(listed) }),
      ...(decision === 'good' && profile && { handle: profile.handle }),
    };
    if (decision !== 'block' || !profile) return [decided];
    const may = withoutEvidence(profile, assessed(profile));
    return [decided, { type: 'profile-kept', kept: crypto.randomUUID(), profile: may }];
  });
  // A profile is kept for the block that stands: not beside a newer one, nor for anything else.
  const renewed = new Set(
    bodies.flatMap((body) => (body.type === 'profile-kept' ? body.profile.id : [])),
  );
  const ended = followers.allKept
    .filter(
      ({ profile }) =>
        ids.includes(profile.id) && (decision !== 'block' || renewed.has(profile.id)),
    )
    .map(({ subject }) => subject);
  const over = decision === 'keep' || decision === 'good';
  // Whatever is not over is on the list before it is recorded, and the rest until it is.
  if (!over) await noteUnfinished(ids, of, followers);
  await destroyKept(ended, bodies);
  await callOff(ids);
  if (over) {
    // Nobody has seen the sign of a pupil on X: such an account stays on our own list, as does whom X
    // blocks still.
    const now = await readFollowers();
    const hidden = ids.filter((id) => {
      const { assessment } = of(id);
      const sign = by.where === 'x' && assessment !== null && hasPupilSign(assessment);
      return sign || leftOnX(now, id) === 'blocked';
    });
    await noteUnfinished(hidden, of, followers);
    await changeOpenAccounts(
      [],
      ids.filter((id) => !hidden.includes(id)),
    );
  }
  return ids;
}

/** A colleague is asked, X has not shown it yet, or a sign of a pupil was not seen. */
async function noteUnfinished(
  ids: readonly FollowerId[],
  of: (id: FollowerId) => Thought,
  { open }: Followers,
): Promise<void> {
  const waits = await openAccounts();
  const add = ids
    .filter((id) => !waits.has(id))
    .map(
      (id): OpenAccount => ({ id, profile: of(id).profile, check: open?.id ?? null, fresh: false }),
    );
  await changeOpenAccounts(add);
}

/**
 * A person takes a decision back; a profile that was kept for it goes, and what X was not led through yet
 * is called off. One that was taken back already stays so, and the one before it stands.
 * @throws NotGranted `gone`: it is not the one that stands.
 */
export async function undoDecision(id: FollowerId, event: string): Promise<void> {
  await whoMay('check-followers');
  const { standing, decisions, kept, allKept, open } = await readFollowers();
  const decided = standing.get(id);
  if (decided?.event !== event) {
    if (decisions.some((one) => one.event === event && one.undone)) return;
    throw new NotGranted('gone');
  }
  await callOff([id]);
  const profile = judgedOf(id)?.profile ?? kept.get(id)?.profile ?? null;
  const theirs = allKept.filter((one) => decided.decision === 'block' && one.profile.id === id);
  await destroyKept(
    theirs.map(({ subject }) => subject),
    [{ type: 'decision-undone', id, of: event }],
  );
  const waits = await openAccounts();
  if (!waits.has(id)) {
    await changeOpenAccounts([{ id, profile, check: open?.id ?? null, fresh: false }]);
  }
}

/** What became of a block or a removal on X, which may have been taken back or changed meanwhile. @throws NotGranted */
export async function carriedOut(
  id: FollowerId,
  decision: CarriedOut,
  outcome: Outcome,
): Promise<void> {
  await whoMay('check-followers');
  const { decisions, standing } = await readFollowers();
  const decided = decisions.findLast((one) => one.id === id && one.decision === decision);
  // Nobody has decided it here: a page may say anything.
  if (!decided || isDone(decided)) return;
  const stands = standing.get(id)?.event === decided.event;
  // Not done, and not to be done any more.
  if (!stands && outcome !== 'seen') return;
  await addToFollowers([{ type: 'follower-done', id, decision, outcome, of: decided.event }]);
  if (!stands) return;
  await callOff([id]);
  const assessment = (await assessmentsOf()).get(id) ?? judgedOf(id)?.assessment ?? null;
  const hidden = decided.where === 'x' && assessment !== null && hasPupilSign(assessment);
  if (hidden || !isDone({ outcome: { is: outcome, at: 0 } })) return;
  if (leftOnX(await readFollowers(), id) !== 'blocked') await changeOpenAccounts([], [id]);
}
