import { refind } from './composers.ts';
import { isElement, isTextarea } from './dom.ts';
import { spanIn, textOf } from './text.ts';
import type { Composer, Edit, WriteResult } from './types.ts';

const CHANGED: WriteResult = { ok: false, why: 'changed' };
const REFUSED: WriteResult = { ok: false, why: 'refused' };

/** Draft takes an edit over in a task of its own; this many more are given to it. */
const TRIES = 20;

/**
 * Puts a fix into a row the way the editor accepts it: selection, a macrotask (Draft mirrors the
 * selection late; without the wait it corrupts the editor: toolchain), `execCommand`. Edits are
 * those of `Finding.fix`, in ascending order. The text is read back; where it isn't what it should
 * be it is undone as far as that gives back what stood there before, and `refused` is returned. What
 * somebody typed meanwhile is never undone: that is `changed`.
 */
export async function applyEdits(
  composer: Composer,
  row: number,
  before: string,
  edits: readonly Edit[],
): Promise<WriteResult> {
  const at = () => refind(composer)?.editors[row] ?? null;
  const start = at();
  if (start === null || textOf(start) !== before) return CHANGED;
  let expected = before;
  let written = 0;
  for (const edit of [...edits].reverse()) {
    if (edit.start > edit.end || edit.end > expected.length) return REFUSED;
    const step = narrow(expected, edit);
    if (step === null) continue;
    const editor = at();
    if (editor === null || textOf(editor) !== expected) return CHANGED;
    // A line feed would have to become a new block, which insertText does not do (2.5).
    if (step.text.includes('\n') && !isTextarea(editor)) return giveBack(at, before, written);
    const next = expected.slice(0, step.start) + step.text + expected.slice(step.end);
    if (isTextarea(editor)) writeTextarea(editor, step);
    else {
      const took = await writeEditor(editor, step, () => {
        const now = at();
        return now === editor && textOf(now) === expected;
      });
      if (!took) return CHANGED;
    }
    written += 1;
    expected = next;
    if (!(await settles(at, expected))) return giveBack(at, before, written);
  }
  return { ok: true };
}

async function writeEditor(editor: HTMLElement, edit: Edit, same: () => boolean): Promise<boolean> {
  const doc = editor.ownerDocument;
  editor.focus({ preventScroll: true });
  const range = spanIn(editor, edit.start, edit.end);
  const words = range?.toString();
  const selection = doc.getSelection();
  if (range === null || selection === null) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  await macrotask();
  // Somebody typed, or X re-mounted the editor, while Draft was told of the selection.
  if (!same() || !isAt(selection, editor, words)) return false;
  if (edit.text === '' || spansLines(range)) {
    remove(editor);
    if (edit.text === '') return true;
    await macrotask();
  }
  doc.execCommand('insertText', false, edit.text);
  return true;
}

/**
 * Draft takes a selection away by its own Backspace command, which asks for no trusted event. The
 * browser's own `delete`, and `insertText` over several blocks, take nodes from under React: with
 * draft-js 0.11.7 an emptied row went blank for good and a join of two lines threw in removeChild.
 */
function remove(editor: HTMLElement): void {
  const taken = press(editor, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
  // An editor that leaves deleting to the browser.
  if (!taken) editor.ownerDocument.execCommand('delete');
}

function spansLines(range: Range): boolean {
  const blockOf = (node: Node) =>
    (isElement(node) ? node : node.parentElement)?.closest('[data-block]');
  return blockOf(range.startContainer) !== blockOf(range.endContainer);
}

/** `Selection.toString` draws line feeds between blocks; a range's gives the text nodes alone. */
function isAt(selection: Selection, editor: Element, words: string | undefined): boolean {
  return (
    selection.rangeCount === 1 &&
    editor.contains(selection.anchorNode) &&
    selection.getRangeAt(0).toString() === words
  );
}

/** Through the browser's own editing, so that Ctrl+Z works; else React is told by an input event. */
function writeTextarea(field: HTMLTextAreaElement, edit: Edit): void {
  const doc = field.ownerDocument;
  const wanted = field.value.slice(0, edit.start) + edit.text + field.value.slice(edit.end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(edit.start, edit.end);
  if (typeof doc.execCommand === 'function') {
    if (edit.text === '') doc.execCommand('delete');
    else doc.execCommand('insertText', false, edit.text);
  }
  if (field.value === wanted) return;
  // From the isolated world this is the native setter: React's own lies in the page's world.
  field.value = wanted;
  const view = doc.defaultView;
  const InputEventOf = view?.InputEvent ?? InputEvent;
  field.dispatchEvent(
    new InputEventOf('input', { bubbles: true, inputType: 'insertText', data: edit.text }),
  );
}

/**
 * The smallest edit with the same outcome, when line feeds are in it: what stands at both ends stays.
 * Null when there is nothing to do. Never cuts a surrogate pair.
 */
export function narrow(text: string, edit: Edit): Edit | null {
  const old = text.slice(edit.start, edit.end);
  if (old === edit.text) return null;
  if (!edit.text.includes('\n')) return edit;
  let head = 0;
  const most = Math.min(old.length, edit.text.length);
  while (head < most && old[head] === edit.text[head]) head += 1;
  if (isHighSurrogate(old, head - 1)) head -= 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail += 1;
  if (isHighSurrogate(old, old.length - tail - 1) && tail > 0) tail -= 1;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

async function settles(at: () => HTMLElement | null, expected: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await macrotask();
    const editor = at();
    if (editor !== null && textOf(editor) === expected) {
      // Once more: Draft may yet take back what the browser wrote.
      await macrotask();
      const again = at();
      if (again !== null && textOf(again) === expected) return true;
    }
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

/** Whether the editor took the key. */
function press(editor: HTMLElement, init: KeyboardEventInit): boolean {
  const KeyboardEventOf = editor.ownerDocument.defaultView?.KeyboardEvent ?? KeyboardEvent;
  const common = { bubbles: true, cancelable: true, composed: true };
  return !editor.dispatchEvent(new KeyboardEventOf('keydown', { ...init, ...common }));
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
