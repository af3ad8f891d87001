import { caretIn, movedBy, restoreCaret } from './caret.ts';
import { refind } from './composers.ts';
import { isTextarea } from './dom.ts';
import { textOf } from './text.ts';
import type { Composer, Edit, WriteResult } from './types.ts';
import { applyStep, canPaste, macrotask, press } from './write-editor.ts';
import { narrow, stepsFor } from './write-steps.ts';

const CHANGED: WriteResult = { ok: false, why: 'changed' };
const REFUSED: WriteResult = { ok: false, why: 'refused' };

/** Draft takes an edit over in a task of its own; this many more are given to it. */
const TRIES = 20;

/**
 * Puts a fix into a row the way the editor accepts it, the last edit first. `before` is the text the
 * fix was made for, `edits` are those of `Finding.fix`, in ascending order. After every step the
 * text is read back; where it isn't what it should be, the steps are undone as far as that gives
 * back what stood there before, and `refused` is returned. What somebody typed meanwhile is never
 * undone: that is `changed`. Whoever was writing goes on where they were.
 */
export async function applyEdits(
  composer: Composer,
  row: number,
  before: string,
  edits: readonly Edit[],
): Promise<WriteResult> {
  // X may re-mount the editor between any two steps (0, rule 3).
  const at = () => refind(composer)?.editors[row] ?? null;
  const first = at();
  if (first === null || textOf(first) !== before) return CHANGED;
  if (edits.some(({ start, end }) => start > end || end > before.length)) return REFUSED;
  const caret = caretIn(refind(composer)?.editors ?? []);
  let expected = before;
  let written = 0;
  for (const edit of inOne(first, before, edits).toReversed()) {
    const small = narrow(expected, edit);
    const editor = at();
    if (editor === null) return CHANGED;
    if (small !== null && (await pasteInstead(at, editor, expected, small))) {
      written += 1;
      expected = expected.slice(0, small.start) + small.text + expected.slice(small.end);
      continue;
    }
    const steps = small === null ? [] : stepsFor(editor, expected, small);
    if (steps === null) return giveBack(at, before, written);
    for (const step of steps) {
      const text = expected;
      if (!(await applyStep(at, text, step))) return CHANGED;
      written += 1;
      expected = text.slice(0, step.start) + step.text + text.slice(step.end);
      if (!(await settles(at, expected))) return giveBack(at, before, written);
    }
  }
  // The words of another row were not touched by this.
  const text = caret === null || caret.row === row ? expected : null;
  const rowAt = (index: number) => refind(composer)?.editors[index] ?? null;
  if (caret !== null) await restoreCaret(rowAt, movedBy(caret, row, edits), text);
  return { ok: true };
}

/**
 * Several edits of one line as one, where it can be pasted: one Ctrl+Z then takes all of it back.
 * With line feeds in between they stay apart, since a paste would make the lines anew.
 */
function inOne(editor: HTMLElement, text: string, edits: readonly Edit[]): readonly Edit[] {
  const [head] = edits;
  const tail = edits.at(-1);
  if (!head || !tail || edits.length < 2 || isTextarea(editor) || !canPaste(editor)) return edits;
  if (text.slice(head.start, tail.end).includes('\n')) return edits;
  let whole = '';
  let from = head.start;
  for (const edit of edits) {
    whole += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return whole.includes('\n') ? edits : [{ start: head.start, end: tail.end, text: whole }];
}

/**
 * Where more than one step would be needed, Ctrl+Z would lead through the halves of them: a paste is
 * one step. False when the editor did not take it and stands as it was.
 */
async function pasteInstead(
  at: () => HTMLElement | null,
  editor: HTMLElement,
  text: string,
  edit: Edit,
): Promise<boolean> {
  if (isTextarea(editor) || !canPaste(editor) || edit.text === '' || edit.text.includes('\n')) {
    return false;
  }
  const steps = stepsFor(editor, text, edit);
  if (steps !== null && steps.length < 2) return false;
  if (!(await applyStep(at, text, { ...edit, paste: true }))) return false;
  return settles(at, text.slice(0, edit.start) + edit.text + text.slice(edit.end));
}

async function settles(at: () => HTMLElement | null, expected: string): Promise<boolean> {
  let right = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    await macrotask();
    const editor = at();
    right = editor !== null && textOf(editor) === expected ? right + 1 : 0;
    // Twice in a row: Draft may yet take back what the browser wrote.
    if (right === 2) return true;
  }
  return false;
}

/**
 * Undoes what was written, as far as that brings the old text back. Draft keeps a history of its
 * own: the browser's `undo` does nothing to what went through Draft (tried with 0.11.7).
 */
async function giveBack(
  at: () => HTMLElement | null,
  before: string,
  written: number,
): Promise<WriteResult> {
  for (let step = 0; step < written; step += 1) {
    const editor = at();
    if (editor === null || textOf(editor) === before) break;
    editor.focus({ preventScroll: true });
    if (isTextarea(editor)) editor.ownerDocument.execCommand('undo');
    else press(editor, { key: 'z', code: 'KeyZ', keyCode: 90, ...commandKey(editor) });
    await macrotask();
  }
  return REFUSED;
}

/** ⌘ on macOS, Ctrl elsewhere (2.4). */
function commandKey(editor: Element): KeyboardEventInit {
  const platform = editor.ownerDocument.defaultView?.navigator.platform ?? '';
  return /^(Mac|iP)/.test(platform) ? { metaKey: true } : { ctrlKey: true };
}
