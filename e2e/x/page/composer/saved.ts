import type { Draft, Row } from './model.ts';
import { newDraft } from './store.ts';

/** Unsent posts. assumed: kept per page load; X keeps them on its servers. */
export interface SavedDraft {
  row: Row;
  sendAt: Date | null;
}

let saved: readonly SavedDraft[] = [];

export function savedDrafts(): readonly SavedDraft[] {
  return saved;
}

/** Keeps the first row: X does not save threads as drafts (2.3). */
export function saveDraft({ rows: [row], sendAt }: Draft): void {
  if (row) saved = [{ row, sendAt }, ...saved];
}

/** Takes a draft out of the list and makes a composition of it. */
export function takeDraft(draft: SavedDraft): Draft {
  saved = saved.filter((one) => one !== draft);
  return { ...newDraft(), rows: [draft.row], sendAt: draft.sendAt };
}
