import { clockNow } from '../../clock.ts';
import type { NewEvent, RecordedEvent } from '../../records/index.ts';
import { forgetKnown, refreshKnown } from './known.ts';
import { records } from './records.ts';
import { granted } from './refused.ts';

/**
 * Records what changes nothing of the list itself, all or nothing, in the name of whoever has it open.
 * @returns them as recorded. @throws NotGranted when it is locked, or can't be recorded.
 */
export async function appendBeside(events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
  const added = await granted(records.append([...events], { at: clockNow() }));
  // What is kept sealed of the list counts for these records only.
  await refreshKnown(new Set()).catch(forgetKnown);
  return added;
}
