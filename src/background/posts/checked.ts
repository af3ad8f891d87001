import * as v from 'valibot';
import type { Draft } from '../../lint/draft.ts';
import type { Finding } from '../../lint/finding.ts';
import { quotedKind } from '../../lint/quoted.ts';
import { mediaSchema, type PostBodyOf, postBodySchema } from '../../posts/index.ts';
import type { Sent } from '../../x/posting-calls.ts';
import { sameAs } from '../network-lock/expected.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

const [recordedSchema] = postBodySchema.options;
const { findings, answers, overrides } = recordedSchema.entries;

/** One row of a draft that was let go, with what its record will say. */
const rowSchema = v.strictObject({
  /** As it will be sent, to know it by; null: it could not be read. */
  text: v.nullable(v.string()),
  media: v.array(mediaSchema),
  /** What the post that is quoted shows; it is not sent, and shown all the same. */
  quoted: v.nullable(mediaSchema),
  findings,
  answers,
  overrides,
  sent: v.boolean(),
});
export type CheckedRow = v.InferOutput<typeof rowSchema>;

const noteSchema = v.strictObject({ tab: v.number(), rows: v.array(rowSchema) });
type Note = v.InferOutput<typeof noteSchema>;

/** As the permits of the network lock, it lives as long as the browser is open, and is on no disk. */
const checkedKey = storedKey({
  key: 'checked-drafts',
  life: 'session',
  schema: v.array(noteSchema),
});
/** The last drafts let go: a thread that is half out is checked again, row by row. */
const MOST_OF_TAB = 3;
const MOST = 30;

/** What the check found, and what of it was left once people had answered and overridden. */
export interface Weighed {
  readonly found: readonly Finding[];
  readonly left: readonly Finding[];
  readonly overridden?: readonly Finding[];
}
export const NOTHING_WEIGHED: Weighed = { found: [], left: [] };

let notes: Note[] | null = null;

async function load(): Promise<Note[]> {
  if (notes) return notes;
  const stored = await readStored(checkedKey);
  notes ??= stored.is === 'there' ? stored.value : [];
  return notes;
}

interface Let {
  readonly draft: Draft;
  readonly pictures: readonly (readonly (string | null)[])[];
  readonly unreadable: readonly string[];
}

/** Notes what the record will say of a draft, should it go out: it has just been let go. */
export async function noteChecked(tab: number, draft: Let, weighed: Weighed): Promise<void> {
  const note = { tab, rows: rowsOf(draft, weighed) };
  await load();
  const all = notes ?? [];
  const old = all.filter((one) => one.tab === tab).slice(0, -(MOST_OF_TAB - 1));
  notes = [...all.filter((one) => !old.includes(one)), note].slice(-MOST);
  await writeStored(checkedKey, notes);
}

function rowsOf({ draft, pictures, unreadable }: Let, weighed: Weighed): CheckedRow[] {
  const { found, left, overridden = [] } = weighed;
  const answered = found.filter((one) => !left.includes(one) && !overridden.includes(one));
  const readable = unreadable.length === 0;
  const quoted = draft.quoted?.picture
    ? { kind: quotedKind(draft.quoted), key: pictures[draft.rows.length]?.[0] ?? null }
    : null;
  return draft.rows.map(({ text, media }, row) => {
    const here = (all: readonly Finding[]) => all.filter((one) => one.row === row).slice(0, 200);
    const keyed = media.map(({ kind }, index) => ({ kind, key: pictures[row]?.[index] ?? null }));
    return {
      text: readable ? text : null,
      // What could not be read may carry anything.
      media: readable || media.length > 0 ? keyed : [{ kind: 'unknown', key: null }],
      // X quotes in the first post of a thread.
      quoted: row === 0 ? quoted : null,
      findings: here(left).map(({ rule, message, severity }) => ({ rule, message, severity })),
      answers: here(answered).map(brief),
      overrides: here(overridden).map(brief),
      sent: false,
    };
  });
}

const brief = ({ rule, message }: Finding): PostBodyOf<'post-recorded'>['answers'][number] => ({
  rule,
  message,
});

/**
 * The row that a request carries, by its words and the number of its pictures; once. The newest draft
 * first. @param tab -1: the page's own service worker sent it, so the draft may be any tab's.
 * @returns null: nothing that was let go here looks like it.
 */
export async function takeChecked(tab: number, sent: Sent | null): Promise<CheckedRow | null> {
  const all = await load();
  for (const note of all.toReversed()) {
    if (tab !== -1 && note.tab !== tab) continue;
    const row = note.rows.find((one) => !one.sent && isSame(one, sent));
    if (!row) continue;
    row.sent = true;
    await writeStored(checkedKey, all);
    return row;
  }
  return null;
}

function isSame({ text, media }: CheckedRow, sent: Sent | null): boolean {
  if (sent === null) return false;
  const counted = text === null ? null : media.length;
  return sameAs({ text, media: counted, quotes: null, tags: null }, sent);
}
