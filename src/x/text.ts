import { isHtml, isText, isTextarea } from './dom.ts';
import { BLOCK } from './selectors.ts';
import type { Composer } from './types.ts';

interface Part {
  readonly node: Text;
  /** Offset of its first unit in the row's text. */
  readonly at: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  /** Where the caret goes when the line is empty. */
  readonly holder: Element;
}

const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, figure';

/**
 * What the editor would send, lines joined by `\n`; null when its structure isn't understood.
 * `innerText` doubles newlines and `textContent` drops them (2.2, B; toolchain).
 */
export function textOf(editor: Element): string | null {
  if (isTextarea(editor)) return editor.value;
  const lines = linesOf(editor);
  if (lines === null) return null;
  return lines.map(textOfLine).join('\n');
}

/**
 * Live ranges over [start, end) of the row's text, one for each line it touches; a collapsed one for
 * an empty span. Empty for a textarea, which has no nodes to point at, and for offsets outside.
 */
export function rangesOf(composer: Composer, row: number, start: number, end: number): Range[] {
  const editor = composer.editors[row];
  return editor === undefined ? [] : rangesIn(editor, start, end);
}

export function rangesIn(editor: Element, start: number, end: number): Range[] {
  if (isTextarea(editor) || start > end || start < 0) return [];
  const lines = linesOf(editor) ?? [];
  const last = lines.at(-1);
  if (last === undefined || end > last.end) return [];
  if (start === end) {
    const line = lines.find((each) => start <= each.end);
    return line === undefined ? [] : [rangeIn(line, start, start)];
  }
  return lines
    .filter((line) => line.start < end && line.end > start)
    .map((line) => rangeIn(line, Math.max(start, line.start), Math.min(end, line.end)));
}

/** A range from somewhere in the first line to somewhere in the last: what a selection needs. */
export function spanIn(editor: Element, start: number, end: number): Range | null {
  const lines = linesOf(editor) ?? [];
  const from = lines.find((line) => start <= line.end);
  const to = lines.find((line) => end <= line.end);
  if (from === undefined || to === undefined) return null;
  const range = rangeIn(from, start, start);
  const tail = rangeIn(to, end, end);
  range.setEnd(tail.endContainer, tail.endOffset);
  return range;
}

/** The offset in the row's text of a point in its nodes; null for a point outside the editor. */
export function offsetIn(editor: Element, node: Node, offset: number): number | null {
  if (isTextarea(editor) || !editor.contains(node)) return null;
  const point = editor.ownerDocument.createRange();
  point.setStart(node, offset);
  let found = 0;
  for (const line of linesOf(editor) ?? []) {
    const first = line.parts[0]?.node ?? line.holder;
    if (point.comparePoint(first, 0) > 0) break;
    found = line.start;
    for (const part of line.parts) {
      if (part.node === node) found = part.at + offset;
      else if (point.comparePoint(part.node, part.node.length) <= 0)
        found = part.at + part.node.length;
    }
    found = Math.min(found, line.end);
  }
  return found;
}

function rangeIn(line: Line, start: number, end: number): Range {
  const range = line.holder.ownerDocument.createRange();
  // A span begins in the node that holds its first unit; a caret stays with the unit before it.
  const from =
    line.parts.find(({ node, at }) =>
      start < end ? start < at + node.length : start <= at + node.length,
    ) ?? line.parts.at(-1);
  const to = line.parts.find(({ node, at }) => end <= at + node.length) ?? line.parts.at(-1);
  if (from === undefined || to === undefined) {
    range.setStart(line.holder, 0);
    return range;
  }
  range.setStart(from.node, start - from.at);
  range.setEnd(to.node, end - to.at);
  return range;
}

function textOfLine(line: Line): string {
  const text = line.parts.map(({ node }) => node.data).join('');
  return text.slice(0, line.end - line.start);
}

/** Draft's paragraphs; in any other editor its innermost block elements. */
function linesOf(editor: Element): Line[] | null {
  const drafted = [...editor.querySelectorAll(BLOCK)];
  if (drafted.length > 0)
    return number(drafted.map((block) => ({ holder: block, nodes: textNodes(block) })));
  // An unused Lexical branch was seen in a bundle (2.5), so another editor may come one day.
  const blocks = [...editor.querySelectorAll(BLOCKS)].filter(
    (el) => el.querySelector(BLOCKS) === null,
  );
  if (blocks.length === 0) return number(splitAtBreaks(editor));
  const inBlocks = blocks.reduce((sum, block) => sum + textNodes(block).length, 0);
  if (inBlocks !== textNodes(editor).length) return null;
  return number(blocks.flatMap(splitAtBreaks));
}

interface RawLine {
  readonly holder: Element;
  readonly nodes: readonly Text[];
}

function number(raw: readonly RawLine[]): Line[] {
  let at = 0;
  return raw.map(({ holder, nodes }) => {
    const start = at;
    const parts = nodes.map((node) => {
      const part = { node, at };
      at += node.length;
      return part;
    });
    // Draft renders a block that ends in a soft line feed with one more, for the browser's sake
    // (draft-js 0.11 DraftEditorLeaf.render).
    if (nodes.at(-1)?.data.endsWith('\n') === true) at -= 1;
    const end = at;
    at += 1;
    return { start, end, parts, holder: caretHolder(holder) };
  });
}

/** Draft keeps the `br` of an empty block in the leaf's span: that is where a caret belongs. */
function caretHolder(block: Element): Element {
  const br = block.querySelector('br');
  return br?.parentElement ?? block;
}

function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && node.length > 0) found.push(node);
  }
  return found;
}

function splitAtBreaks(block: Element): RawLine[] {
  const walker = block.ownerDocument.createTreeWalker(block, 5);
  const lines: Text[][] = [[]];
  let afterBreak = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && node.length > 0) {
      lines.at(-1)?.push(node);
      afterBreak = false;
    } else if (isHtml(node) && node.localName === 'br') {
      lines.push([]);
      afterBreak = true;
    }
  }
  // The last break only holds the line open.
  if (afterBreak) lines.pop();
  return lines.map((nodes) => ({ holder: block, nodes }));
}
