import * as v from 'valibot';
import { clockNow } from '../../clock.ts';
import type { Draft } from '../../lint/draft.ts';
import type { Finding } from '../../lint/finding.ts';
import { quotedKind } from '../../lint/quoted.ts';
import type { BY_HAND_PICTURES } from '../../messages/list.ts';
import { type Given, mediaSchema, type NotChecked, postBodySchema } from '../../posts/index.ts';
import type { Sent } from '../../x/posting-calls.ts';
import { whoHasItOpen } from '../list/who.ts';
import { sameAs } from '../network-lock/expected.ts';
import { BY_HAND_FOR_MS } from '../network-lock/permits.ts';
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
  /** How many pictures it carries can be told. */
  counted: v.boolean(),
  notChecked: recordedSchema.entries.notChecked,
  /** Who had it open when it was let go; null: nobody. */
  by: recordedSchema.entries.by,
  allowed: recordedSchema.entries.allowed,
});
export type CheckedRow = v.InferOutput<typeof rowSchema>;

/** One draft that was let go. */
const noteSchema = v.strictObject({
  tab: v.number(),
  /** The life of the page, and its number of the draft. */
  page: v.string(),
  number: v.number(),
  /** Post was pressed, so no edit takes it back; until then, UTC milliseconds. null: not pressed. */
  pressedUntil: v.nullable(v.number()),
  /** What of it was not sent yet. */
  rows: v.array(rowSchema),
});
type Note = v.InferOutput<typeof noteSchema>;

/** As the permits of the network lock, it lives as long as the browser is open, and is on no disk. */
const checkedKey = storedKey({
  key: 'checked-drafts',
  life: 'session',
  schema: v.array(noteSchema),
});
/** X may still be uploading: as many drafts as the network lock has permits for, and longer. */
const MOST_PRESSED = 4;
const PRESSED_FOR_MS = 60 * 60_000;

/** Something found that a person has let go. `given`: what their word is known by, SHA-256. */
export interface LetGo {
  readonly finding: Finding;
  readonly given: string;
}
/** What of what the check found was left once people had answered and overridden, and what they let go. */
export interface Weighed {
  readonly left: readonly Finding[];
  readonly answered?: readonly LetGo[];
  readonly overridden?: readonly LetGo[];
  /** Why not all of it was checked. */
  readonly notChecked?: NotChecked | null;
}
export const NOTHING_WEIGHED: Weighed = { left: [] };

let changing: Promise<unknown> = Promise.resolve();

type Changed<T> = readonly [readonly Note[], T];

/**
 * One change after the other, in the order they are called.
 * @param of what is kept, and what the change has found.
 */
function change<T>(of: (notes: readonly Note[]) => Changed<T> | Promise<Changed<T>>): Promise<T> {
  const mine = changing.then(async () => {
    const stored = await readStored(checkedKey);
    const there = stored.is === 'there' ? stored.value : [];
    const [after, found] = await of(there);
    if (JSON.stringify(after) !== JSON.stringify(there)) await writeStored(checkedKey, [...after]);
    return found;
  });
  changing = mine.catch(() => {});
  return mine;
}

/** Words are kept no longer than they are needed. */
const forget = (drops: (note: Note) => boolean): Promise<void> =>
  change((all) => [all.filter((note) => !drops(note)), undefined]);

/** No draft is in sight in the tab: what was not pressed will not be sent. */
export const forgetDraft = (tab: number): Promise<void> =>
  forget((note) => note.tab === tab && note.pressedUntil === null);

export const forgetTab = (tab: number): Promise<void> => forget((note) => note.tab === tab);

/** What was pressed so long ago that it will not be sent any more. */
export const forgetOld = (): Promise<void> => {
  const now = clockNow();
  return forget(({ pressedUntil }) => pressedUntil !== null && pressedUntil <= now);
};

interface Let {
  readonly page: string;
  readonly number: number;
  readonly draft: Draft;
  readonly pictures: readonly (readonly (string | null)[])[];
  readonly unreadable: readonly string[];
}

/** Notes what the record will say of a draft, should it go out: it has just been let go. */
export async function noteChecked(tab: number, draft: Let, weighed: Weighed): Promise<void> {
  const { page, number } = draft;
  await change(async (all) => {
    // Asked in its turn: Post may be pressed meanwhile, and has to find the note.
    const rows = rowsOf(draft, weighed, await whoHasItOpen());
    const others = all.filter((note) => note.tab !== tab || note.pressedUntil !== null);
    return [[...others, { tab, page, number, pressedUntil: null, rows }], undefined];
  });
}

/** A person lets these go by hand, whatever the page says of them. */
export function noteByHand(
  tab: number,
  post: {
    readonly texts: readonly string[];
    readonly pictures: (typeof BY_HAND_PICTURES)[number];
    readonly allowed: string;
    readonly by: string;
  },
): Promise<void> {
  const { allowed, by } = post;
  const rows = post.texts.map(
    (text): CheckedRow => ({
      ...{ text, media: [], quoted: null, counted: post.pictures === 'none' },
      ...{ findings: [], answers: [], overrides: [] },
      ...{ notChecked: 'by-hand', by, allowed },
    }),
  );
  const pressedUntil = clockNow() + BY_HAND_FOR_MS;
  const note = { tab, page: `by-hand ${allowed}`, number: 0, pressedUntil, rows };
  return change((all) => [[...all, note], undefined]);
}

/** Post was pressed for that draft: what is written next does not take its place. */
export function notePressed(tab: number, draft: { page: string; number: number }): Promise<void> {
  const pressedUntil = clockNow() + PRESSED_FOR_MS;
  return change((all) => {
    const mine = all.find(
      (note) => note.tab === tab && note.page === draft.page && note.number === draft.number,
    );
    if (!mine) return [all, undefined];
    const pressed = all.filter((note) => note.tab === tab && note.pressedUntil !== null);
    const old = pressed.filter((note) => note !== mine).slice(0, -(MOST_PRESSED - 1));
    const others = all.filter((note) => note !== mine && !old.includes(note));
    return [[...others, { ...mine, pressedUntil }], undefined];
  });
}

const unreadIn = (unreadable: readonly string[], parts: readonly string[]): boolean =>
  unreadable.some((part) => parts.includes(part));

function rowsOf(
  { draft, pictures, unreadable }: Let,
  weighed: Weighed,
  by: string | null,
): CheckedRow[] {
  const { left, answered = [], overridden = [], notChecked = null } = weighed;
  const readable = !unreadIn(unreadable, ['composer', 'rows', 'text']);
  const counted = !unreadIn(unreadable, ['composer', 'rows', 'attachments']);
  const quoted = draft.quoted?.picture
    ? { kind: quotedKind(draft.quoted), key: pictures[draft.rows.length]?.[0] ?? null }
    : null;
  return draft.rows.map(({ text, media }, row) => {
    const here = left.filter((one) => one.row === row).slice(0, MOST_FOUND);
    const keyed = media.map(({ kind }, index) => ({ kind, key: pictures[row]?.[index] ?? null }));
    return {
      text: readable ? text : null,
      // What could not be read may carry anything.
      media: counted || media.length > 0 ? keyed : [UNKNOWN],
      counted,
      // X quotes in the first post of a thread.
      quoted: row === 0 ? quoted : null,
      ...{ notChecked, by, allowed: null },
      findings: here.map(({ rule, message, severity }) => ({ rule, message, severity })),
      answers: givenIn(answered, row),
      overrides: givenIn(overridden, row),
    };
  });
}

/** As the record takes. */
const MOST_FOUND = 200;

const givenIn = (all: readonly LetGo[], row: number): Given[] =>
  all
    .filter(({ finding }) => finding.row === row)
    .slice(0, MOST_FOUND)
    .map(({ finding: { rule, message }, given }) => ({ rule, message, given }));

const UNKNOWN = { kind: 'unknown', key: null } as const;

/**
 * The row that a request carries, by its words and the number of its pictures; once. A draft whose Post
 * was pressed first, since the next may say the same, and of several the newest; one whose words could
 * not be read only where no other fits, and once its Post was pressed.
 * @param tab -1: the page's own service worker sent it, so the draft may be any tab's.
 * @returns null: nothing that was let go here looks like it.
 */
export function takeChecked(tab: number, sent: Sent | null): Promise<CheckedRow | null> {
  if (sent === null) return Promise.resolve(null);
  return change((all) => {
    const newest = all.toReversed().filter((note) => tab === -1 || note.tab === tab);
    const isPressed = ({ pressedUntil }: Note) => pressedUntil !== null;
    const mine = [...newest.filter(isPressed), ...newest.filter((note) => !isPressed(note))];
    const found =
      taken(mine, (row) => row.text !== null && isSame(row, sent)) ??
      taken(mine, (row, note) => note.pressedUntil !== null && isSame(row, sent));
    if (!found) return [all, null];
    const { note, row } = found;
    const rows = note.rows.filter((one) => one !== row);
    const after = all.flatMap((one) =>
      one !== note ? [one] : rows.length > 0 ? [{ ...one, rows }] : [],
    );
    return [after, withAllOf(row, sent)];
  });
}

function taken(notes: readonly Note[], is: (row: CheckedRow, note: Note) => boolean) {
  for (const note of notes) {
    const row = note.rows.find((one) => is(one, note));
    if (row) return { note, row };
  }
  return null;
}

const isSame = ({ text, media, counted }: CheckedRow, sent: Sent): boolean =>
  sameAs({ text, media: counted ? media.length : null, quotes: null, tags: null }, sent);

/** What it carries beyond what was seen of it may be anything. */
function withAllOf(row: CheckedRow, sent: Sent): CheckedRow {
  if (row.counted) return row;
  const seen = row.media.filter(({ kind, key }) => kind !== 'unknown' || key !== null);
  const more = Array.from({ length: Math.max(0, sent.media - seen.length) }, () => UNKNOWN);
  return { ...row, media: [...seen, ...more] };
}
