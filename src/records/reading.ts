import type { Batch, Entry } from './batch.ts';
import { type Damage, once } from './damage.ts';
import { type RecordedEvent, SCHOOL } from './event.ts';
import type { Keyring } from './keyring.ts';
import { type Kinds, upToDate } from './kinds.ts';
import { matchesHash, openEntry } from './sealing.ts';

/** What one entry gives: an event, or what is wrong with it. */
export type Outcome = RecordedEvent | Pick<Damage, 'ref' | 'what'>;
export type Opened = WeakMap<Entry, Outcome>;

/** So many are opened at once: more only takes memory. */
const AT_ONCE = 1_000;

async function outcomeOf(batch: Batch, entry: Entry, keyring: Keyring, kinds: Kinds) {
  const opened = await openEntry(batch, entry, keyring);
  if (opened === 'key') return { ref: `key/${entry.about}/${entry.key}`, what: opened };
  if (opened === 'unreadable') return { ref: `unreadable/${entry.id}`, what: opened };
  // What opens was sealed by somebody with the key; whether it is what the chain was made over is another question.
  if (!matchesHash(entry, opened.plain))
    return { ref: `altered/${entry.id}`, what: 'altered' } as const;
  const payload = upToDate(kinds, opened.payload);
  if (typeof payload === 'string') return { ref: `${payload}/${entry.id}`, what: payload };
  const subject = entry.about === SCHOOL ? null : entry.about;
  return { id: entry.id, subject, ...payload };
}

/** Opens what has not been opened yet. */
export async function openAll(
  batches: readonly Batch[],
  keyring: Keyring,
  kinds: Kinds,
  opened: Opened,
  erased: ReadonlySet<string>,
): Promise<void> {
  const waiting = batches.flatMap((batch) =>
    batch.entries
      .filter((entry) => !opened.has(entry) && !erased.has(entry.about))
      .map((entry) => ({ batch, entry })),
  );
  if (waiting.length > AT_ONCE) await keyring.readAll();
  for (let at = 0; at < waiting.length; at += AT_ONCE) {
    const some = waiting.slice(at, at + AT_ONCE);
    await Promise.all(
      some.map(async ({ batch, entry }) =>
        opened.set(entry, await outcomeOf(batch, entry, keyring, kinds)),
      ),
    );
  }
}

/**
 * The events in their order: what was written in the knowledge of another comes after it, whatever the
 * clocks said; where neither knew of the other, the earlier instant comes first.
 * @param batches parents before children.
 */
export function inOrder(
  batches: readonly Batch[],
  opened: Opened,
  erased: ReadonlySet<string>,
): { events: RecordedEvent[]; damage: Damage[] } {
  const damage: Damage[] = [];
  const time = new Map<string, number>();
  const dated = batches.map((batch, place) => {
    const events: RecordedEvent[] = [];
    for (const entry of batch.entries) {
      if (erased.has(entry.about)) continue;
      const outcome = opened.get(entry);
      if (!outcome) continue;
      if ('id' in outcome) events.push(outcome);
      else damage.push({ ...outcome, about: entry.about });
    }
    const before = batch.parents.map(({ link }) => time.get(link) ?? Number.NEGATIVE_INFINITY);
    const at = events.reduce(
      (latest, event) => Math.max(latest, event.at),
      Math.max(Number.NEGATIVE_INFINITY, ...before),
    );
    time.set(batch.link, at);
    return { at, place, link: batch.link, events };
  });
  dated.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at) || a.place - b.place);
  return { events: dated.flatMap(({ events }) => events), damage: once(damage) };
}
