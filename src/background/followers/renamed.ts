import * as v from 'valibot';
import { type Followers, unpackMet } from '../../followers/check/index.ts';
import { type FollowerId, followerIdSchema, profileSchema } from '../../followers/profile.ts';
import { MOST_RENAMED } from '../../messages/followers-own.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';
import { judgedOf } from './judged.ts';

const namedSchema = v.strictObject({
  id: followerIdSchema,
  ...v.pick(profileSchema, ['handle', 'name']).entries,
});

/**
 * The handles and names that those have now who have renamed themselves: in memory only, until the
 * browser closes or the check is signed, since the record keeps no handle of them.
 */
const renamedSchema = v.strictObject({
  /** The check that has met them. */
  check: v.string(),
  named: v.pipe(v.array(namedSchema), v.maxLength(MOST_RENAMED)),
});
const renamedKey = storedKey({ key: 'followers-renamed', life: 'session', schema: renamedSchema });

async function namedIn(check: string | null): Promise<v.InferOutput<typeof namedSchema>[]> {
  const stored = await readStored(renamedKey);
  return stored.is === 'there' && stored.value.check === check ? stored.value.named : [];
}

/** Of these that the open check has met, `id:handle` each, notes those with another handle than before. */
export async function noteRenamed(packed: readonly string[], followers: Followers): Promise<void> {
  const { open, known } = followers;
  if (!open) return;
  const found = packed
    .flatMap((one) => [...unpackMet(one)])
    .flatMap(({ id, handle }) => {
      const before = known.get(id)?.handle ?? '';
      const profile = judgedOf(id)?.profile;
      if (!profile || handle === '' || before === '' || handle === before) return [];
      return [{ id, handle: profile.handle, name: profile.name }];
    });
  if (found.length === 0) return;
  const named = new Map(
    [...(await namedIn(open.id)), ...found].map((one) => [one.id, one] as const),
  );
  await writeStored(renamedKey, {
    check: open.id,
    named: [...named.values()].slice(0, MOST_RENAMED),
  });
}

/** What they are called now, as far as this browser has seen it since it was started. */
export async function namesOfRenamed({
  open,
}: Followers): Promise<
  ReadonlyMap<FollowerId, { readonly handle: string; readonly name: string }>
> {
  const named = await namedIn(open?.id ?? null);
  return new Map(named.map(({ id, handle, name }) => [id, { handle, name }]));
}

/** The check is over. */
export const forgetRenamed = (): Promise<void> => writeStored(renamedKey, { check: '', named: [] });
