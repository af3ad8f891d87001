import * as v from 'valibot';
import { clockNow } from '../../clock.ts';
import {
  deriveFollowers,
  type FollowerBody,
  type FollowerEvent,
  type Followers,
  followerBodySchema,
  followerSubjectOf,
} from '../../followers/check/index.ts';
import type { RecordedEvent } from '../../records/index.ts';
import { appendBeside } from '../list/append-beside.ts';
import { forgetKnown, refreshKnown } from '../list/known.ts';
import { records } from '../list/records.ts';
import { granted } from '../list/refused.ts';

/** What was derived last, and of which reading: the records give the same one until something is added. */
let last: { readonly of: readonly RecordedEvent[]; readonly followers: Followers } | null = null;

/** Forgets it: the vault was locked. */
export function forgetFollowers(): void {
  last = null;
}

/** Everything that follows from what is recorded of followers. @throws NotGranted */
export async function readFollowers(): Promise<Followers> {
  const { events } = await granted(records.events());
  if (last?.of === events) return last.followers;
  const followers = deriveFollowers(events.flatMap((event) => asFollowerEvent(event) ?? []));
  last = { of: events, followers };
  return followers;
}

const OURS: ReadonlySet<string> = new Set(
  followerBodySchema.options.map(({ entries }) => entries.type.literal),
);

function asFollowerEvent({ id, at, by, type, body }: RecordedEvent): FollowerEvent | null {
  // By its type first: the record holds a hundred times as many of other kinds.
  return OURS.has(type) && v.is(followerBodySchema, body) ? { id, at, by, body } : null;
}

const asEvents = (bodies: readonly FollowerBody[]) =>
  bodies.map((body) => ({ subject: followerSubjectOf(body), type: body.type, body }));

/** Adds to the record, all or nothing, in the name of whoever has the list open. @throws NotGranted */
export async function addToFollowers(bodies: readonly FollowerBody[]): Promise<void> {
  if (bodies.length > 0) await appendBeside(asEvents(bodies));
}

/** Destroys kept profiles and concerns by their subjects, and records something in the same step. @throws NotGranted */
export async function destroyKept(
  subjects: readonly string[],
  also: readonly FollowerBody[] = [],
): Promise<void> {
  if (subjects.length === 0) return addToFollowers(also);
  await granted(records.erase(subjects, { at: clockNow() }, asEvents(also)));
  await refreshKnown(new Set()).catch(forgetKnown);
}
