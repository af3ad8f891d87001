import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { toBase64, toUtf8 } from '../vault/bytes.ts';
import { base64Schema } from '../vault/kdf.ts';
import { ANYONE, SCHOOL, subjectSchema } from './event.ts';

export const BATCH_FORMAT = 1;
export const BATCH_PREFIX = 'batch/';

const id = subjectSchema;
const link = base64Schema(32, 32);
const about = v.union([subjectSchema, v.literal(SCHOOL)]);
const page = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999));

/** One sealed event. What stands in the clear here says nothing about anybody. */
const entrySchema = v.strictObject({
  id,
  about,
  /** Which of the subject's keys it is sealed with. */
  key: id,
  /** SHA-256 over the salt and the payload, both of which are sealed: it outlives the key. */
  hash: link,
  sealed: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
});

/**
 * A page of a batch, which is the link of a chain. Each names those before it, and whom they were about:
 * so a missing one is noticed, and it is known whose events are gone with it.
 */
const batchSchema = v.strictObject({
  _id: v.string(),
  format: v.literal(BATCH_FORMAT),
  batch: id,
  /** From 0. */
  page,
  pages: v.pipe(page, v.minValue(1)),
  parents: v.array(v.strictObject({ link, about: v.array(about) })),
  entries: v.pipe(v.array(entrySchema), v.minLength(1)),
  link,
});

export type Entry = v.InferOutput<typeof entrySchema>;
export type Batch = v.InferOutput<typeof batchSchema>;
export type ParentRef = Batch['parents'][number];

export const idOf = (batch: string, at: number): string =>
  `${BATCH_PREFIX}${batch}/${String(at).padStart(4, '0')}`;

/** The hash that the next one names: over everything but the sealed bytes, which seal themselves. */
export function linkOf({ format, batch, page: at, pages, parents, entries }: Omit<Batch, 'link'>) {
  const covered = [
    format,
    batch,
    at,
    pages,
    parents.map((parent) => [parent.link, parent.about]),
    entries.map((entry) => [entry.id, entry.about, entry.key, entry.hash]),
  ];
  return toBase64(sha256(toUtf8(JSON.stringify(covered))));
}

/** What an entry is sealed under: the place it belongs to, so that none can take another's. */
export const identityOf = (
  batch: Pick<Batch, 'batch' | 'page'>,
  entry: Omit<Entry, 'sealed' | 'hash'>,
) => `event ${batch.batch} ${batch.page} ${entry.id} ${entry.about} ${entry.key}`;

export type Parsed =
  | { readonly is: 'batch'; readonly batch: Batch }
  /** Not one, or one of a later Lollipop; whom it seems to be about, as far as that can be read. */
  | {
      readonly is: 'damaged' | 'newerVersion';
      readonly id: string;
      readonly link: string | null;
      readonly about: readonly string[];
    };

const looseSchema = v.object({
  _id: v.fallback(v.string(), '?'),
  format: v.fallback(v.number(), BATCH_FORMAT),
  link: v.fallback(v.nullable(link), null),
  entries: v.fallback(v.array(v.object({ about: v.fallback(about, SCHOOL) })), []),
});

/** Reads what the store gave, without its own fields (`_rev`). */
export function parseBatch(raw: unknown): Parsed {
  const { _rev, ...rest } = v.parse(v.looseObject({}), raw);
  const parsed = v.safeParse(batchSchema, rest);
  if (parsed.success && parsed.output._id === idOf(parsed.output.batch, parsed.output.page)) {
    return { is: 'batch', batch: parsed.output };
  }
  const loose = v.parse(looseSchema, { entries: [], link: null, format: BATCH_FORMAT, ...rest });
  const entries = loose.entries.map((entry) => entry.about);
  return {
    is: loose.format > BATCH_FORMAT ? 'newerVersion' : 'damaged',
    id: loose._id,
    link: loose.link,
    about: entries.length === 0 ? [ANYONE] : [...new Set(entries)],
  };
}
