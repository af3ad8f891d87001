import * as v from 'valibot';
import type { Sheet } from '../messages/list.ts';
import { sheetSchema } from '../messages/list.ts';
import type { SheetPicture } from '../messages/sheet.ts';
import { openWindowFor } from './own-windows.ts';
import { readStored, storedKey, writeStored } from './stored.ts';

const PAGE = 'src/pages/pictured/index.html';
/** Windows left open; an older one then says that its pictures are gone. */
const MOST = 6;

/** Pictures that wait for somebody to say who is in them, newest last. They outlive the worker only. */
const sheetsKey = storedKey({
  key: 'sheets',
  life: 'session',
  schema: v.array(v.strictObject({ ...sheetSchema.entries, tab: v.number() })),
});

async function waiting() {
  const stored = await readStored(sheetsKey);
  // One that can't be read is asked for again by its page; nothing of it was answered.
  return stored.is === 'there' ? stored.value : [];
}

/**
 * Opens a window of our own that asks who is in these pictures of a draft in `tab`.
 * @param draft.scheduled when it goes out, in X's words; null: at once.
 */
export async function askPictured(
  tab: number,
  { pictures, scheduled }: { pictures: readonly SheetPicture[]; scheduled: string | null },
): Promise<void> {
  const sheet = { id: crypto.randomUUID(), tab, pictures: [...pictures], scheduled };
  const others = (await waiting()).filter((one) => one.tab !== tab);
  await writeStored(sheetsKey, [...others, sheet].slice(-MOST));
  await openWindowFor(tab, `${PAGE}?sheet=${sheet.id}`);
}

/** @returns the sheet, or null when it was answered or its tab has asked anew. */
export async function readSheet(id: string): Promise<Sheet | null> {
  const found = (await waiting()).find((sheet) => sheet.id === id);
  if (!found) return null;
  const { pictures, scheduled } = found;
  return { id, pictures, scheduled };
}

/** Forgets a sheet that was answered, its thumbnails with it. */
export async function closeSheet(id: string): Promise<void> {
  const left = (await waiting()).filter((sheet) => sheet.id !== id);
  await writeStored(sheetsKey, left);
}
