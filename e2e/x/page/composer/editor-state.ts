import {
  BlockMapBuilder,
  ContentState,
  type DraftHandleValue,
  EditorState,
  Modifier,
  SelectionState,
} from 'draft-js';
import { decorator } from './decorators.tsx';
import { measure } from './length.ts';

/** Paragraphs joined by a newline: what is sent. */
export function textOf(editor: EditorState): string {
  return editor
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => block.getText())
    .join('\n');
}

export function editorWith(text: string): EditorState {
  if (text === '') return EditorState.createEmpty(decorator());
  const state = EditorState.createWithContent(ContentState.createFromText(text), decorator());
  return EditorState.moveSelectionToEnd(state);
}

/**
 * Draft draws a block's decorations again only when that block changed, yet a word more in the
 * first paragraph can push the last one over the limit: a new decorator draws them all.
 */
export function redecorated(before: EditorState, after: EditorState): EditorState {
  if (after.isInCompositionMode()) return after;
  if (before.getCurrentContent() === after.getCurrentContent()) return after;
  const concerned = [before, after].some((state) => measure(textOf(state)).over);
  if (!concerned || after.getCurrentContent().getBlockMap().size < 2) return after;
  return EditorState.set(after, { decorator: decorator() });
}

/** Puts text in place of the state's own selection; newlines become paragraphs. */
export function inserted(editor: EditorState, text: string): EditorState {
  const blocks = ContentState.createFromText(text).getBlocksAsArray();
  const content = Modifier.replaceWithFragment(
    editor.getCurrentContent(),
    editor.getSelection(),
    BlockMapBuilder.createFromArray(blocks),
  );
  return EditorState.push(editor, content, 'insert-fragment');
}

/** Empties the editor under the writer's hands: the caret and the focus stay with it. */
export function wiped(editor: EditorState): EditorState {
  const content = ContentState.createFromText('');
  const hasFocus = editor.getSelection().getHasFocus();
  const caret = SelectionState.createEmpty(content.getFirstBlock().getKey()).merge({ hasFocus });
  const next = EditorState.push(editor, content, 'remove-range');
  return hasFocus
    ? EditorState.forceSelection(next, caret)
    : EditorState.acceptSelection(next, caret);
}

/** Replaces `length` characters before the caret, as a chosen suggestion does. */
export function completed(editor: EditorState, length: number, text: string): EditorState {
  const caret = editor.getSelection();
  const range = SelectionState.createEmpty(caret.getAnchorKey()).merge({
    anchorOffset: caret.getAnchorOffset() - length,
    focusOffset: caret.getAnchorOffset(),
  });
  const content = Modifier.replaceText(editor.getCurrentContent(), range, text);
  const next = EditorState.push(editor, content, 'insert-characters');
  return EditorState.forceSelection(next, content.getSelectionAfter());
}

export const HANDLED: DraftHandleValue = 'handled';
export const NOT_HANDLED: DraftHandleValue = 'not-handled';
