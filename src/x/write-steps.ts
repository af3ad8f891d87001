import { isText, isTextarea } from './dom.ts';
import { spanIn } from './text.ts';
import type { Edit } from './types.ts';

/**
 * What to do in the editor, one after the other, for one edit of `text`; null when it cannot be done
 * there. `insertText` comes to Draft as a change of the DOM it has to make sense of, and it only
 * does where the caret stands in text that stays: over several leaves, over the whole of one, or in
 * an empty block the browser takes nodes from under React, which throws in removeChild and unmounts
 * the page (draft-js 0.11.7, Chromium and Firefox). So a longer replacement is written beside what
 * it replaces, and that is then taken away by Draft's own command.
 */
export function stepsFor(editor: HTMLElement, text: string, edit: Edit): Edit[] | null {
  const { start, end, text: words } = edit;
  if (isTextarea(editor) || words === '') return [edit];
  // A line feed would have to become a new block (2.5).
  if (words.includes('\n')) return null;
  if (start < end && isInsideOneLeaf(editor, start, end)) return [edit];
  if (hasNeighbour(text, end)) {
    const write = { start: end, end, text: words };
    return start === end ? [write] : [write, { start, end, text: '' }];
  }
  if (!hasNeighbour(text, start)) return null;
  const by = words.length;
  return [
    { start, end: start, text: words },
    { start: start + by, end: end + by, text: '' },
  ];
}

/**
 * The smallest edit with the same outcome when line feeds are in it: what stands at both ends stays.
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
  if (tail > 0 && isHighSurrogate(old, old.length - tail - 1)) tail -= 1;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}

function isInsideOneLeaf(editor: Element, start: number, end: number): boolean {
  const range = spanIn(editor, start, end);
  if (range === null || range.startContainer !== range.endContainer) return false;
  const leaf = range.startContainer;
  return isText(leaf) && (range.startOffset > 0 || range.endOffset < leaf.length);
}

/** The line the offset lies in has a character: there is a leaf to stand in. */
function hasNeighbour(text: string, offset: number): boolean {
  const isWord = (unit: string) => unit !== '' && unit !== '\n';
  return isWord(text.charAt(offset - 1)) || isWord(text.charAt(offset));
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}
