import * as v from 'valibot';
import { draftSchema } from '../lint/draft.ts';
import { pictureKeysSchema } from '../messages/protocol.ts';
import { openWindowFor } from './own-windows.ts';
import { readStored, storedKey, writeStored } from './stored.ts';

const PAGE = 'src/pages/override/index.html';
/** Windows left open; an older one then says that its post is gone. */
const MOST = 6;

const askSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  tab: v.number(),
  draft: draftSchema,
  pictures: pictureKeysSchema,
});
export type OverrideAsk = v.InferOutput<typeof askSchema>;

/** Drafts whose stops somebody may want to let go, newest last. They outlive the worker only. */
const asksKey = storedKey({ key: 'override-asks', life: 'session', schema: v.array(askSchema) });

async function waiting(): Promise<readonly OverrideAsk[]> {
  const stored = await readStored(asksKey);
  // One that can't be read is asked for again by its page; nothing of it was answered.
  return stored.is === 'there' ? stored.value : [];
}

/** Opens a window of our own in which a named person may let the stops of this draft go. */
export async function askOverride(
  tab: number,
  { draft, pictures }: Pick<OverrideAsk, 'draft' | 'pictures'>,
): Promise<void> {
  const id = crypto.randomUUID();
  const others = (await waiting()).filter((ask) => ask.tab !== tab);
  await writeStored(asksKey, [...others, { id, tab, draft, pictures }].slice(-MOST));
  await openWindowFor(tab, `${PAGE}?ask=${id}`);
}

/** @returns null when it was done or its tab has asked anew. */
export async function readOverrideAsk(id: string): Promise<OverrideAsk | null> {
  return (await waiting()).find((ask) => ask.id === id) ?? null;
}

export async function closeOverrideAsk(id: string): Promise<void> {
  const left = (await waiting()).filter((ask) => ask.id !== id);
  await writeStored(asksKey, left);
}
