import * as v from 'valibot';
import { type FollowerId, followerIdSchema, profileSchema } from '../../followers/profile.ts';
import { records } from '../list/records.ts';
import { granted } from '../list/refused.ts';

/** An account that waits for a person: new, or flagged, or on its way to be blocked. */
const openSchema = v.strictObject({
  id: followerIdSchema,
  /** As it was read last; null: a walk has met it, and nothing of it was read. */
  profile: v.nullable(profileSchema),
  /** The check that met it; null: it was met beside any. */
  check: v.nullable(v.string()),
  /** New in that check. */
  fresh: v.boolean(),
});
export type OpenAccount = v.InferOutput<typeof openSchema>;

const PREFIX = 'followers/';
/** Few enough to be sealed again at each change, many enough not to lie about in thousands of pieces. */
const IN_A_PIECE = 40;
/** More than so many keep their number only: the rest is read again on X. */
const MOST_PROFILES = 20_000;

interface Held {
  readonly accounts: Map<FollowerId, OpenAccount>;
  readonly pieces: Map<string, Set<FollowerId>>;
  readonly pieceOf: Map<FollowerId, string>;
}

let held: Promise<Held> | null = null;
const changed = new Set<string>();

/** Forgets them: the vault was locked. What is kept sealed stays. */
export function forgetOpenAccounts(): void {
  held = null;
  changed.clear();
}

async function load(): Promise<Held> {
  const found = await granted(records.notes(PREFIX));
  const made: Held = { accounts: new Map(), pieces: new Map(), pieceOf: new Map() };
  for (const [name, bytes] of found) {
    const parsed = v.safeParse(v.array(openSchema), bytes && readJson(bytes));
    // One that can't be read is met again by the next walk, and taken away with its next writing.
    for (const one of parsed.success ? parsed.output : []) put(made, name, one);
  }
  return made;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function put({ accounts, pieces, pieceOf }: Held, name: string, one: OpenAccount): void {
  accounts.set(one.id, one);
  pieceOf.set(one.id, name);
  pieces.set(name, (pieces.get(name) ?? new Set()).add(one.id));
}

function current(): Promise<Held> {
  if (held) return held;
  const mine = load().catch((error: unknown) => {
    if (held === mine) held = null;
    throw error;
  });
  held = mine;
  return mine;
}

/** All that wait, in the order they were met. @throws NotGranted */
export async function openAccounts(): Promise<ReadonlyMap<FollowerId, OpenAccount>> {
  return (await current()).accounts;
}

/** Adds or replaces some and takes others away, and keeps that sealed. @throws NotGranted */
export async function changeOpenAccounts(
  add: readonly OpenAccount[],
  remove: Iterable<FollowerId> = [],
): Promise<void> {
  const now = await current();
  for (const id of remove) {
    const name = now.pieceOf.get(id);
    if (name === undefined) continue;
    now.accounts.delete(id);
    now.pieceOf.delete(id);
    now.pieces.get(name)?.delete(id);
    changed.add(name);
  }
  for (const one of add) {
    const name = now.pieceOf.get(one.id) ?? pieceWithRoom(now);
    const full = now.accounts.size >= MOST_PROFILES && !now.accounts.has(one.id);
    put(now, name, full ? { ...one, profile: null } : one);
    changed.add(name);
  }
  await keep(now);
}

function pieceWithRoom({ pieces }: Held): string {
  for (const [name, ids] of pieces) if (ids.size < IN_A_PIECE) return name;
  return `${PREFIX}${crypto.randomUUID()}`;
}

async function keep({ accounts, pieces }: Held): Promise<void> {
  const notes = new Map([...changed].map((name) => [name, bytesOf(name)] as const));
  if (notes.size === 0) return;
  await granted(records.keepNotes(notes));
  for (const [name, bytes] of notes) {
    changed.delete(name);
    if (bytes === null) pieces.delete(name);
  }

  function bytesOf(name: string) {
    const all = [...(pieces.get(name) ?? [])].flatMap((id) => accounts.get(id) ?? []);
    return all.length === 0 ? null : new TextEncoder().encode(JSON.stringify(all));
  }
}
