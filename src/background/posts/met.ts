import * as v from 'valibot';
import { readStored, storedKey, writeStored } from '../stored.ts';

/** What was looked up already since the browser was opened: it is asked about no more. */
const metKey = storedKey({ key: 'posts-met', life: 'session', schema: v.array(v.string()) });
const MOST = 5_000;

export async function readMet(): Promise<ReadonlySet<string>> {
  const stored = await readStored(metKey);
  return new Set(stored.is === 'there' ? stored.value : []);
}

let changing: Promise<void> = Promise.resolve();

function change(of: (met: ReadonlySet<string>) => readonly string[]): Promise<void> {
  const mine = changing.then(async () => {
    await writeStored(metKey, [...of(await readMet())].slice(-MOST));
  });
  changing = mine.catch(() => {});
  return mine;
}

export const keepMet = (items: readonly string[]): Promise<void> =>
  change((met) => [...met, ...items]);

/** They have come down: should X show one again, that is news. */
export async function forgetMet(items: readonly string[]): Promise<void> {
  if (items.length > 0) await change((met) => [...met].filter((item) => !items.includes(item)));
}
