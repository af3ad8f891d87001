import * as v from 'valibot';
import { vaultStateSchema } from '../../messages/list.ts';
import { DEFAULT_LOCK } from '../../vault/index.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

const schema = v.strictObject({
  lock: vaultStateSchema.entries.lock,
  maxAgeDays: vaultStateSchema.entries.maxAgeDays,
});
export type ListSettings = v.InferOutput<typeof schema>;

/** When Lollipop locks by itself, and how old the list may be. Holds nothing of any child. */
const lockKey = storedKey({ key: 'list-settings', life: 'kept', schema });

/** House: an hour idle, twelve hours at most, a list of seven days. */
const DEFAULTS: ListSettings = { lock: DEFAULT_LOCK, maxAgeDays: 7 };

/** What can't be read is what we would advise. */
export async function readLockSettings(): Promise<ListSettings> {
  const stored = await readStored(lockKey);
  return stored.is === 'there' ? stored.value : DEFAULTS;
}

export const writeLockSettings = (settings: ListSettings): Promise<void> =>
  writeStored(lockKey, settings);
