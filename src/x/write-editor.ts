import { isTextarea } from './dom.ts';
import { spanIn, textOf } from './text.ts';
import type { Edit } from './types.ts';

/** How long a selection may take to be announced; longer, and it was the same as before. */
const ANNOUNCED = 60;

/** One step in whatever editor stands there now; false when its text is no longer `text`. */
export async function applyStep(
  at: () => HTMLElement | null,
  text: string,
  step: Step,
): Promise<boolean> {
  const editor = at();
  if (editor === null || textOf(editor) !== text) return false;
  if (isTextarea(editor)) {
    writeTextarea(editor, step);
    return true;
  }
  const doc = editor.ownerDocument;
  editor.focus({ preventScroll: true });
  const range = spanIn(editor, step.start, step.end);
  const words = range?.toString();
  const selection = doc.getSelection();
  if (range === null || selection === null) return false;
  const announced = nextSelection(doc);
  selection.removeAllRanges();
  selection.addRange(range);
  // Draft mirrors the selection late; without the wait it corrupts the editor (toolchain).
  await announced;
  await macrotask();
  // Somebody typed, or X re-mounted the editor, meanwhile.
  if (at() !== editor || textOf(editor) !== text || !isAt(selection, editor, words)) return false;
  if (step.text === '') remove(editor);
  else if (step.paste) paste(editor, step.text);
  else doc.execCommand('insertText', false, step.text);
  return true;
}

/** One step of a fix; `paste`: through the editor's own paste handler, which no browser's hand is in. */
export interface Step extends Edit {
  readonly paste?: true;
}

/**
 * Whether an event made here carries its text to the page: in Firefox the page's world sees an empty
 * clipboard (2.5), and Draft would replace the words by nothing.
 */
export function canPaste(editor: HTMLElement): boolean {
  const view = editor.ownerDocument.defaultView;
  return view !== null && 'ClipboardEvent' in view && !/Firefox\//.test(view.navigator.userAgent);
}

/** X's paste handler puts the words in place of the selection, as one thing to undo (2.5, A). */
function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  editor.dispatchEvent(new ClipboardEvent('paste', init));
}

export function macrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Whether the editor took the key. Draft asks for no trusted event, only for `keyCode` (2.4). */
export function press(editor: HTMLElement, init: KeyboardEventInit): boolean {
  const KeyboardEventOf = editor.ownerDocument.defaultView?.KeyboardEvent ?? KeyboardEvent;
  const common = { bubbles: true, cancelable: true, composed: true };
  return !editor.dispatchEvent(new KeyboardEventOf('keydown', { ...init, ...common }));
}

/**
 * Takes the selection away by Draft's own Backspace command. The browser's `delete` takes nodes from
 * under React: an emptied row went blank for good, a join of two lines threw (draft-js 0.11.7).
 */
function remove(editor: HTMLElement): void {
  const taken = press(editor, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
  // An editor that leaves deleting to the browser.
  if (!taken) editor.ownerDocument.execCommand('delete');
}

/** Settles once the browser has announced where the selection is now. */
export function nextSelection(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      doc.removeEventListener('selectionchange', done);
      resolve();
    };
    const timer = setTimeout(done, ANNOUNCED);
    doc.addEventListener('selectionchange', done);
  });
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
  const InputEventOf = doc.defaultView?.InputEvent ?? InputEvent;
  const init = { bubbles: true, inputType: 'insertText', data: edit.text };
  field.dispatchEvent(new InputEventOf('input', init));
}
