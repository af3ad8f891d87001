import { useSyncExternalStore } from 'react';
import type { Draft, Row } from './model.ts';
import { createDraftStore, type DraftStore, newDraft } from './store.ts';

/**
 * What the composer's routes work on. The draft of the dialog outlives its editor: X unmounts the
 * one while the other is on `/compose/post/schedule`, and `#layers` as a whole when the theme
 * changes.
 */
interface Editing {
  store: DraftStore;
  rowId: number;
  /** Where the media editor begins. */
  tab: MediaTab;
  attachmentId: number | null;
}

export type MediaTab = 'crop' | 'alt' | 'warning';

let dialog: { store: DraftStore; key: string } | null = null;
let editing: Editing | null = null;

/** The dialog's draft for this reply, quote or query; a fresh one unless it is being written. */
export function dialogStore(key: string, initialText: string): DraftStore {
  if (dialog?.key !== key) dialog = { store: createDraftStore(newDraft(initialText)), key };
  return dialog.store;
}

/** Opens the dialog on a draft begun elsewhere: a thread of the inline composer, a saved draft. */
export function handOver(draft: Draft, replyToId = ''): void {
  dialog = { store: createDraftStore(draft), key: replyToId };
}

export function openDialogStore(): DraftStore | null {
  return dialog?.store ?? null;
}

export function dropDialog(): void {
  dialog = null;
  editing = null;
}

export function edit(
  store: DraftStore,
  row: Row,
  start: { tab?: MediaTab; attachmentId?: number } = {},
): void {
  const { tab = 'crop', attachmentId = null } = start;
  editing = { store, rowId: row.id, tab, attachmentId };
}

/** The row that a route edits, as it stands now; null when the route was opened cold. */
export function useEditing(): (Editing & { row: Row }) | null {
  const store = editing?.store;
  const rows = useSyncExternalStore(store?.subscribe ?? never, () => store?.get().rows ?? null);
  const row = rows?.find(({ id }) => id === editing?.rowId);
  return editing && row ? { ...editing, row } : null;
}

const never = () => () => undefined;
