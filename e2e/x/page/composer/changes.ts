import { textOf } from './editor-state.ts';
import { measure } from './length.ts';
import { type Draft, MAX_ROWS, type Row } from './model.ts';
import { type DraftStore, newDraft, newRow } from './store.ts';

export function changeRow(store: DraftStore, id: number, change: (row: Row) => Partial<Row>): void {
  const rows = store.get().rows.map((row) => (row.id === id ? { ...row, ...change(row) } : row));
  store.set({ rows });
}

export function focusRow(store: DraftStore, index: number): void {
  if (store.get().focused !== index) store.set({ focused: index });
}

/** Adds a row below the focused one; every row is re-parented. */
export function addRow(store: DraftStore): void {
  const { rows, focused, generation } = store.get();
  if (rows.length >= MAX_ROWS) return;
  const next = [...rows.slice(0, focused + 1), newRow(), ...rows.slice(focused + 1)];
  store.set({ rows: next, focused: focused + 1, generation: generation + 1 });
}

export function removeRow(store: DraftStore, id: number): void {
  const { rows, focused, generation } = store.get();
  if (rows.length < 2) return;
  const next = rows.filter((row) => row.id !== id);
  store.set({ rows: next, focused: Math.max(0, focused - 1), generation: generation + 1 });
}

/** What is left of a thread whose first `count` rows are out. */
export function dropSent(store: DraftStore, count: number): void {
  const { rows, generation } = store.get();
  if (count > 0) store.set({ rows: rows.slice(count), focused: 0, generation: generation + 1 });
}

export function startAfresh(store: DraftStore): void {
  store.set(newDraft());
}

export function isEmptyRow(row: Row): boolean {
  return textOf(row.editor) === '' && row.attachments.length === 0 && row.poll === null;
}

export function isEmpty(draft: Draft): boolean {
  return draft.rows.every(isEmptyRow);
}

/** Whether a row may be posted: something in it, nothing too long, uploads done, choices filled in. */
function sendableRow(row: Row): boolean {
  const text = textOf(row.editor);
  if (measure(text).over) return false;
  if (row.poll?.choices.slice(0, 2).some((choice) => choice.trim() === '')) return false;
  // assumed: the button waits for uploads; some builds of X let it be pressed and wait themselves.
  if (row.attachments.some(({ mediaId }) => mediaId === null)) return false;
  return row.attachments.length > 0 || text.trim() !== '';
}

/** assumed: empty rows at the end of a thread are left out, any other empty row bars sending. */
export function rowsToSend(draft: Draft): readonly Row[] {
  const last = draft.rows.findLastIndex((row) => !isEmptyRow(row));
  return draft.rows.slice(0, last + 1);
}

export function canSend(draft: Draft): boolean {
  const rows = rowsToSend(draft);
  return !draft.sending && rows.length > 0 && rows.every(sendableRow);
}
