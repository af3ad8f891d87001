import type { Remark } from '../lint/remark.ts';
import { openHarper } from '../offscreen/harper.ts';
import { ASKED_OF_HARPER } from '../rules/grammar/groups.ts';

/** What harper.js says of these texts, each read once; a second or two to load. */
export async function proofread(
  texts: Iterable<string>,
  rules: readonly string[] | null = ASKED_OF_HARPER,
): Promise<ReadonlyMap<string, readonly Remark[]>> {
  const harper = await openHarper(rules);
  const remarks = new Map<string, readonly Remark[]>();
  for (const text of texts) if (!remarks.has(text)) remarks.set(text, await harper.read(text));
  return remarks;
}
