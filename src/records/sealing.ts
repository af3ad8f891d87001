import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import {
  type Bytes,
  concat,
  fromBase64,
  fromUtf8,
  randomBytes,
  randomId,
  toBase64,
  toUtf8,
} from '../vault/bytes.ts';
import { open, seal } from '../vault/seal.ts';
import {
  BATCH_FORMAT,
  type Batch,
  type Entry,
  identityOf,
  idOf,
  linkOf,
  type ParentRef,
} from './batch.ts';
import { type Payload, payloadSchema, SCHOOL } from './event.ts';
import type { Keyring } from './keyring.ts';

const SALT = 16;
/** So many events to a page: under a megabyte, where CouchDB takes eight. */
export const PAGE = 500;

/** An event ready to be sealed; its id is already known to the caller. */
export interface Drafted {
  readonly id: string;
  readonly subject: string | null;
  readonly payload: Payload;
}

const aboutOf = ({ subject }: Drafted) => subject ?? SCHOOL;

/**
 * Seals events into the pages of one batch that follows `parents`. The salt makes the hash in the clear
 * say nothing about what was hashed, and is sealed with it: with the key it goes too.
 */
export async function sealBatch(
  events: readonly Drafted[],
  parents: readonly ParentRef[],
  keyring: Keyring,
  size: number = PAGE,
): Promise<Batch[]> {
  const keys = await keyring.idsFor(events.map(aboutOf));
  const batch = randomId();
  const pages = Math.ceil(events.length / size);
  const about = [...new Set(events.map(aboutOf))];
  const made: Batch[] = [];
  for (let page = 0; page < pages; page++) {
    const previous = made.at(-1);
    const some = events.slice(page * size, page * size + size);
    const entries = await Promise.all(
      some.map((event) =>
        sealEntry(event, { batch, page }, keys.get(aboutOf(event)) ?? '', keyring),
      ),
    );
    const unlinked = {
      _id: idOf(batch, page),
      format: BATCH_FORMAT,
      batch,
      page,
      pages,
      parents: previous ? [{ link: previous.link, about }] : [...parents],
      entries,
    } as const;
    made.push({ ...unlinked, link: linkOf(unlinked) });
  }
  return made;
}

async function sealEntry(
  event: Drafted,
  place: Pick<Batch, 'batch' | 'page'>,
  key: string,
  keyring: Keyring,
): Promise<Entry> {
  const about = aboutOf(event);
  const plain = concat(
    randomBytes(SALT),
    toUtf8(JSON.stringify(v.parse(payloadSchema, event.payload))),
  );
  const sealing = await keyring.get(about, key);
  if (!sealing) throw new Error(`No key was made for ${about}.`);
  const bare = { id: event.id, about, key };
  const sealed = await seal(sealing, identityOf(place, bare), plain);
  return { ...bare, hash: toBase64(sha256(plain)), sealed: toBase64(sealed) };
}

/** What is sealed in an entry; `key` where it has none, `unreadable` where it does not open. */
export async function openEntry(
  batch: Batch,
  entry: Entry,
  keyring: Keyring,
): Promise<{ payload: Payload; plain: Bytes } | 'key' | 'unreadable'> {
  const key = await keyring.get(entry.about, entry.key);
  if (!key) return 'key';
  const plain = await open(key, identityOf(batch, entry), fromBase64(entry.sealed));
  if (!plain) return 'unreadable';
  try {
    return { payload: v.parse(payloadSchema, JSON.parse(fromUtf8(plain.subarray(SALT)))), plain };
  } catch {
    return 'unreadable';
  }
}

/** Whether what was opened is what the chain was made over. */
export const matchesHash = (entry: Entry, plain: Bytes): boolean =>
  toBase64(sha256(plain)) === entry.hash;
