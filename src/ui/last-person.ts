import * as v from 'valibot';
import { readStored, storedKey, writeStored } from '../background/stored.ts';

/** Who unlocked last, so that they need not choose again. The id is random and says nothing. */
const lastPersonKey = storedKey({
  key: 'lastPerson',
  life: 'kept',
  schema: v.strictObject({ version: v.literal(1), person: v.pipe(v.string(), v.maxLength(100)) }),
});

/** @returns the person's id; null when nobody is remembered or it can't be read: one more choice. */
export async function lastPerson(): Promise<string | null> {
  try {
    const stored = await readStored(lastPersonKey);
    return stored.is === 'there' ? stored.value.person : null;
  } catch {
    return null;
  }
}

/** A convenience only: where it can't be stored, the person chooses again next time. */
export async function rememberPerson(person: string): Promise<void> {
  try {
    await writeStored(lastPersonKey, { version: 1, person });
  } catch {}
}
