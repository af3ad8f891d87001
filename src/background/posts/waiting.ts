import * as v from 'valibot';
import { kindOf, postBodySchema } from '../../posts/index.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

const [recorded, seen, , , , otherwise] = postBodySchema.options;
const { item } = recorded.entries;
const { rule, message, given } = recorded.entries.answers.pipe[0].item.entries;
const letGo = v.pipe(
  v.array(v.strictObject({ rule, message, given: v.optional(given, null) })),
  v.maxLength(200),
);

/**
 * What has happened to a post and is not in the record yet: while Lollipop is locked nothing can be
 * written there. Kept until then, through the closing of the browser too. It holds what X shows to
 * everybody, and of pictures only what their bytes hash to: never a pupil, not even an id.
 */
const happenedSchema = v.variant('type', [
  // What a version before has noted did not say all of this.
  v.strictObject({
    ...v.omit(recorded, ['shows', 'others', 'said', 'count']).entries,
    by: v.optional(recorded.entries.by, null),
    notChecked: v.optional(recorded.entries.notChecked, null),
    allowed: v.optional(recorded.entries.allowed, null),
    answers: letGo,
    overrides: letGo,
  }),
  v.strictObject({ ...seen.entries, due: v.optional(seen.entries.due, null) }),
  v.strictObject({
    type: v.literal('post-taken-down'),
    item,
    how: v.picklist(['deleted', 'unavailable']),
  }),
  v.strictObject(otherwise.entries),
]);
export type Happened = v.InferOutput<typeof happenedSchema>;

const waitingKey = storedKey({ key: 'posts-waiting', life: 'kept', schema: v.unknown() });
/**
 * A school's posts of a year. What is seen after that waits until it is seen again; what was sent or
 * deleted is never met again, so it is always noted.
 */
const MOST_SEEN = 1_000;

/** As it is stored, with what this version can't read: a later one may. */
async function readRaw(): Promise<readonly unknown[]> {
  const stored = await readStored(waitingKey);
  if (stored.is !== 'there') return [];
  return Array.isArray(stored.value) ? stored.value : [stored.value];
}

const asHappened = (raw: unknown): Happened[] => {
  const parsed = v.safeParse(happenedSchema, raw);
  return parsed.success ? [parsed.output] : [];
};

export async function readWaiting(): Promise<readonly Happened[]> {
  return (await readRaw()).flatMap(asHappened);
}

let changing: Promise<unknown> = Promise.resolve();

/** One change after the other: the rows of a thread come back together, and none may be lost. */
function change<T>(of: (raw: readonly unknown[]) => readonly [unknown[], T]): Promise<T> {
  const mine = changing.then(async () => {
    const there = await readRaw();
    const [after, found] = of(there);
    if (after.length !== there.length) await writeStored(waitingKey, after);
    return found;
  });
  changing = mine.catch(() => {});
  return mine;
}

/**
 * Adds to what waits; what was seen already and waits is not noted twice.
 * @returns what there was no room for.
 */
export const addWaiting = (more: readonly Happened[]): Promise<readonly Happened[]> =>
  change((raw) => {
    const there = raw.flatMap(asHappened);
    const keys = new Set(there.map(keyOf));
    const fresh = more.filter((one) => !keys.has(keyOf(one)));
    const room = MOST_SEEN - there.filter(isSighting).length;
    const left = fresh.filter(isSighting).slice(Math.max(0, room));
    return [[...raw, ...fresh.filter((one) => !left.includes(one))], left];
  });

/** Takes away what has been written into the record. */
export const dropWaiting = (done: readonly Happened[]): Promise<void> =>
  change((raw) => {
    const keys = new Set(done.map(keyOf));
    const after = raw.filter((one) => !asHappened(one).some((read) => keys.has(keyOf(read))));
    return [after, undefined];
  });

/** It was seen on a page on X, and can be again. */
export const isSighting = ({ type, item }: Happened): boolean =>
  type === 'post-seen-unchecked' && kindOf(item) !== 'plan';

/** A planned post may be changed often: each is a happening of its own. */
const keyOf = (one: Happened): string =>
  `${one.type} ${one.item} ${one.type !== 'post-taken-down' && isOwn(one) ? one.at : ''}`;

const isOwn = ({ type, item }: Happened): boolean =>
  type === 'post-recorded' || kindOf(item) === 'plan';
