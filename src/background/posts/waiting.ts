import * as v from 'valibot';
import { kindOf, postBodySchema } from '../../posts/index.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

const [recorded, seen, , , , otherwise] = postBodySchema.options;
const { item } = recorded.entries;

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

const waitingKey = storedKey({
  key: 'posts-waiting',
  life: 'kept',
  schema: v.array(happenedSchema),
});
/** A school's posts of a year; what comes after that waits for the next time it is seen. */
const MOST = 1_000;

export async function readWaiting(): Promise<readonly Happened[]> {
  const stored = await readStored(waitingKey);
  return stored.is === 'there' ? stored.value : [];
}

let changing: Promise<void> = Promise.resolve();

/** One change after the other: the rows of a thread come back together, and none may be lost. */
function change(of: (there: readonly Happened[]) => Happened[]): Promise<void> {
  const mine = changing.then(async () => {
    const there = await readWaiting();
    const after = of(there);
    if (after.length !== there.length) await writeStored(waitingKey, after);
  });
  changing = mine.catch(() => {});
  return mine;
}

/** Adds to what waits; what was seen already and waits is not noted twice. */
export const addWaiting = (more: readonly Happened[]): Promise<void> =>
  change((there) => {
    const keys = new Set(there.map(keyOf));
    return [...there, ...more.filter((one) => !keys.has(keyOf(one)))].slice(0, MOST);
  });

/** Takes away what has been written into the record. */
export const dropWaiting = (done: readonly Happened[]): Promise<void> =>
  change((there) => {
    const keys = new Set(done.map(keyOf));
    return there.filter((one) => !keys.has(keyOf(one)));
  });

/** A planned post may be changed often: each is a happening of its own. */
const keyOf = (one: Happened): string =>
  `${one.type} ${one.item} ${one.type !== 'post-taken-down' && isOwn(one) ? one.at : ''}`;

const isOwn = ({ type, item }: Happened): boolean =>
  type === 'post-recorded' || kindOf(item) === 'plan';
