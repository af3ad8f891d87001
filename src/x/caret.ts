import { isTextarea } from './dom.ts';
import { offsetIn, spanIn, textOf } from './text.ts';
import type { Edit } from './types.ts';
import { macrotask, nextSelection } from './write-editor.ts';

/** Where somebody is writing, in UTF-16 units of the row's text; both alike for a caret. */
export interface Caret {
  readonly row: number;
  readonly anchor: number;
  readonly focus: number;
}

/** Null when the selection lies in none of the rows, or reaches out of one. */
export function caretIn(editors: readonly HTMLElement[]): Caret | null {
  for (const [row, editor] of editors.entries()) {
    const doc = editor.ownerDocument;
    if (isTextarea(editor)) {
      if (doc.activeElement !== editor) continue;
      const { selectionStart: start, selectionEnd: end } = editor;
      const back = editor.selectionDirection === 'backward';
      return back ? { row, anchor: end, focus: start } : { row, anchor: start, focus: end };
    }
    const { anchorNode, anchorOffset, focusNode, focusOffset } = doc.getSelection() ?? {};
    if (!anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) {
      continue;
    }
    const anchor = offsetIn(editor, anchorNode, anchorOffset);
    const focus = offsetIn(editor, focusNode, focusOffset);
    if (anchor !== null && focus !== null) return { row, anchor, focus };
  }
  return null;
}

/** The caret after `edits` (ascending, in offsets of the old text) were made in `row`. */
export function movedBy(caret: Caret, row: number, edits: readonly Edit[]): Caret {
  if (caret.row !== row) return caret;
  return { row, anchor: moved(caret.anchor, edits), focus: moved(caret.focus, edits) };
}

/** Behind what replaces the words it stood in or right behind, as if they had been typed. */
function moved(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset >= end) shift += text.length - (end - start);
    else if (offset > start) return start + shift + text.length;
  }
  return offset + shift;
}

/** Puts the caret back, unless somebody has typed meanwhile: `text` must still stand, if given. */
export async function restoreCaret(
  at: (row: number) => HTMLElement | null,
  caret: Caret,
  text: string | null,
): Promise<void> {
  const editor = at(caret.row);
  if (editor === null || (text !== null && textOf(editor) !== text)) return;
  const { anchor, focus } = caret;
  if (isTextarea(editor)) {
    editor.focus({ preventScroll: true });
    const direction = anchor > focus ? 'backward' : 'forward';
    editor.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
    return;
  }
  const doc = editor.ownerDocument;
  if (doc.activeElement !== editor) editor.focus({ preventScroll: true });
  const now = caretIn([editor]);
  if (now?.anchor === anchor && now.focus === focus) return;
  const from = spanIn(editor, anchor, anchor);
  const to = spanIn(editor, focus, focus);
  const selection = doc.getSelection();
  if (from === null || to === null || selection === null) return;
  const announced = nextSelection(doc);
  selection.setBaseAndExtent(from.endContainer, from.endOffset, to.endContainer, to.endOffset);
  // Draft mirrors the selection late: whoever is told that the fix is in may type at once.
  await announced;
  await macrotask();
}
