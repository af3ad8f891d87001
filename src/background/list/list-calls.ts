import { clockNow } from '../../clock.ts';
import { type ConsentBody, subjectOf } from '../../consent/index.ts';
import type { List } from '../../messages/list.ts';
import { postSubjectOf } from '../../posts/index.ts';
import type { Action } from '../../vault/index.ts';
import { postsShowingMore } from '../posts/redeclared.ts';
import { tellOwnPages } from '../tell-pages.ts';
import type { Calls } from './call-types.ts';
import { asConsentEvent } from './consent-event.ts';
import { forgetKnown, readRecorded, refreshKnown } from './known.ts';
import { records } from './records.ts';
import { granted, NotGranted } from './refused.ts';
import { dropWaitingSnapshots } from './snapshots.ts';
import { changed } from './state.ts';
import { confirmed } from './vault-calls.ts';
import { whoMay } from './who.ts';

/** The office keeps the list; who is in a picture is for the leadership to say. */
const actionOf = ({ type }: ConsentBody): Action =>
  type === 'picture-declared' ? 'declare-pictures' : 'change-consent';

/** To take back what was declared of a picture, or to take that back, is to declare it anew. */
async function undoesPicture(bodies: readonly ConsentBody[]): Promise<boolean> {
  const undone = bodies.flatMap((body) => (body.type === 'event-undone' ? body.events : []));
  if (undone.length === 0) return false;
  const { events } = await readRecorded();
  const byId = new Map(events.map(({ id, body }) => [id, body]));
  const seen = new Set<string>();
  for (let next = undone.pop(); next !== undefined; next = undone.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const body = byId.get(next);
    if (body?.type === 'picture-declared') return true;
    if (body?.type === 'event-undone') undone.push(...body.events);
  }
  return false;
}

/** These change names of more than the pupil they are about, or of nobody on the list. */
const OF_ALL: readonly ConsentBody['type'][] = [
  'known-name-added',
  'known-name-removed',
  'event-undone',
  'classes-rolled-over',
];

async function list(): Promise<List> {
  const { events, damaged, whole, damage } = await readRecorded();
  return { events: [...events], damaged: [...damaged], whole, damage: [...damage] };
}

/**
 * Adds to the list, all or nothing, in the name of whoever has the vault open.
 * @throws NotGranted
 */
export async function record(bodies: readonly ConsentBody[]) {
  for (const action of new Set(bodies.map(actionOf))) await whoMay(action);
  if (await undoesPicture(bodies)) await whoMay('declare-pictures');
  // A pupil is destroyed only by `list-erase`, which asks for the passphrase.
  if (bodies.some(({ type }) => type === 'pupil-erased')) throw new NotGranted('not-allowed');
  const beside = await postsShowingMore(bodies);
  const added = await granted(
    records.append(
      [
        ...bodies.map((body) => ({ subject: subjectOf(body), type: body.type, body })),
        ...beside.map((body) => ({ subject: postSubjectOf(body), type: body.type, body })),
      ],
      { at: clockNow() },
    ),
  );
  const touched = bodies.some(({ type }) => OF_ALL.includes(type))
    ? null
    : new Set(bodies.flatMap((body) => subjectOf(body) ?? []));
  // It is recorded. Should the vault lock in this very moment, what is known is read anew when it opens:
  // no reason to answer that nothing was recorded, or the same would be recorded twice.
  await refreshKnown(touched).catch(forgetKnown);
  await changed('list');
  if (beside.length > 0) await tellOwnPages('posts');
  return added.flatMap((event) => asConsentEvent(event) ?? []);
}

export const LIST: Calls<
  'list-read' | 'list-export' | 'list-record' | 'list-erase' | 'list-settle'
> = {
  'list-read': async () => {
    await whoMay('read-consent');
    return list();
  },

  'list-export': async () => {
    await whoMay('export');
    return list();
  },

  'list-record': async ({ bodies }) => ({ events: await record(bodies) }),

  'list-erase': async ({ pupil, passphrase, reason }) => {
    await whoMay('erase');
    await confirmed(passphrase);
    const body: ConsentBody = { type: 'pupil-erased', pupil, reason };
    dropWaitingSnapshots();
    await granted(
      records.erase([pupil], { at: clockNow() }, [{ subject: null, type: body.type, body }]),
    );
    await refreshKnown(null);
    await changed('list');
    return list();
  },

  'list-settle': async ({ refs }) => {
    await whoMay('settle-damage');
    const { damage } = await readRecorded();
    const open = new Set(damage.filter(({ settled }) => settled === null).map(({ ref }) => ref));
    // Only what is there and was shown: a loss that is found meanwhile waits for its own word.
    const known = [...new Set(refs)].filter((ref) => open.has(ref));
    if (known.length === 0) throw new NotGranted('gone');
    await granted(records.settle(known, { at: clockNow() }));
    await refreshKnown(null);
    await changed('list');
    return list();
  },
};
