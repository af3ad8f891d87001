import { upload } from '../api.ts';
import { config } from '../config.ts';
import { t } from '../strings.ts';
import { showToast } from '../toast.tsx';
import { changeRow } from './changes.ts';
import { describeOnSave } from './describe.ts';
import { wiped } from './editor-state.ts';
import { type Attachment, MAX_ATTACHMENTS, nextId } from './model.ts';
import type { DraftStore } from './store.ts';

/** Puts files on a row and uploads them at once, as X does. More than four are refused. */
export function attachFiles(store: DraftStore, rowId: number, files: readonly File[]): void {
  const row = store.get().rows.find(({ id }) => id === rowId);
  if (!row || row.poll || files.length === 0) return;
  if (row.attachments.length + files.length > MAX_ATTACHMENTS) {
    showToast(t('composer.tooMany'));
    return;
  }
  const added = files.map((file) => ({ file, attachment: attachmentOf(file) }));
  changeRow(store, rowId, ({ attachments }) => ({
    attachments: [...attachments, ...added.map(({ attachment }) => attachment)],
  }));
  for (const { file, attachment } of added) void send(store, rowId, attachment.id, file);
}

function attachmentOf(file: File): Attachment {
  const video = file.type.startsWith('video/');
  return {
    id: nextId(),
    kind: video ? 'video' : file.type === 'image/gif' ? 'gif' : 'image',
    url: URL.createObjectURL(file),
    alt: '',
    warnings: [],
    captions: null,
    progress: 0,
    mediaId: null,
  };
}

async function send(store: DraftStore, rowId: number, id: number, file: File): Promise<void> {
  const change = (to: Partial<Attachment>) => changeAttachment(store, rowId, id, to);
  try {
    const { mediaId } = await upload(file, (part) => change({ progress: Math.round(100 * part) }));
    change({ mediaId, progress: 100 });
    const alt = descriptionOf(store, rowId, id);
    if (alt !== '') void describeOnSave([{ mediaId, alt }]);
    if (config.uploadLosesText)
      changeRow(store, rowId, ({ editor }) => ({ editor: wiped(editor) }));
  } catch {
    removeAttachment(store, rowId, id);
    showToast(t('composer.uploadFailed'));
  }
}

/** What the writer said about a file, perhaps while it was still on its way. */
function descriptionOf(store: DraftStore, rowId: number, id: number): string {
  const row = store.get().rows.find((one) => one.id === rowId);
  return row?.attachments.find((one) => one.id === id)?.alt ?? '';
}

export function changeAttachment(
  store: DraftStore,
  rowId: number,
  id: number,
  change: Partial<Attachment>,
): void {
  changeRow(store, rowId, ({ attachments }) => ({
    attachments: attachments.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
}

export function removeAttachment(store: DraftStore, rowId: number, id: number): void {
  changeRow(store, rowId, ({ attachments, tagged }) => {
    const left = attachments.filter((one) => one.id !== id);
    return { attachments: left, tagged: left.length > 0 ? tagged : [] };
  });
}
