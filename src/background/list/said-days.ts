import * as v from 'valibot';
import { type Day, daySchema } from '../../consent/index.ts';
import { scheduledSchema } from '../../messages/sheet.ts';
import { readStored, storedKey, writeStored } from '../stored.ts';

/**
 * On which day posts go out of which X says so in words that can't be read, as people have said. By
 * X's words, until the browser closes: they are a date, and tell of nobody.
 */
const saidKey = storedKey({
  key: 'said-days',
  life: 'session',
  schema: v.array(v.tuple([v.nonNullable(scheduledSchema), daySchema])),
});
const MOST = 50;

export async function saidDays(): Promise<ReadonlyMap<string, Day>> {
  const stored = await readStored(saidKey);
  // What can't be read is asked again.
  return new Map(stored.is === 'there' ? stored.value : []);
}

export async function keepSaidDay(scheduled: string, day: Day): Promise<void> {
  const all = new Map([...(await saidDays()), [scheduled, day]]);
  await writeStored(saidKey, [...all].slice(-MOST));
}
