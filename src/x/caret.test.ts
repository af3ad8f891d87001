// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { caretIn, movedBy, restoreCaret } from './caret.ts';
import { h, page } from './fragments/build.ts';
import { type Block, draftEditor, textOfBlocks } from './fragments/draft.ts';
import { offsetIn, spanIn } from './text.ts';

const BLOCKS: Block[] = [['Hello ', { decorated: '#year5' }, ' and all'], [], ['the end']];
const TEXT = textOfBlocks(BLOCKS);

function draft(): HTMLElement {
  const doc = page('/home', draftEditor(BLOCKS));
  const editor = doc.querySelector<HTMLElement>('[contenteditable="true"]');
  if (editor === null) throw new Error('no editor');
  return editor;
}

describe('offsetIn', () => {
  it('gives back what spanIn was asked for, empty lines included', () => {
    const editor = draft();
    for (let at = 0; at <= TEXT.length; at += 1) {
      const range = spanIn(editor, at, at);
      const offset = range === null ? null : offsetIn(editor, range.endContainer, range.endOffset);
      expect(offset).toBe(at);
    }
  });

  it('takes a point between elements, and none outside', () => {
    const editor = draft();
    expect(offsetIn(editor, editor, 0)).toBe(0);
    expect(offsetIn(editor, editor, editor.childNodes.length)).toBe(TEXT.length);
    expect(offsetIn(editor, document.body, 0)).toBeNull();
  });
});

describe('movedBy', () => {
  const gr8 = [{ start: 9, end: 12, text: 'great' }];
  it.each([
    ['the end of the text', 17, 19],
    ['right behind the words', 12, 14],
    ['inside the words', 10, 14],
    ['right before the words', 9, 9],
    ['the start', 0, 0],
  ])('keeps a caret at %s', (_, from, to) => {
    expect(movedBy({ row: 0, anchor: from, focus: from }, 0, gr8)).toEqual({
      row: 0,
      anchor: to,
      focus: to,
    });
  });

  it('adds up several edits, and leaves another row alone', () => {
    const edits = [
      { start: 0, end: 2, text: '' },
      { start: 5, end: 5, text: 'abc' },
    ];
    const caret = { row: 1, anchor: 8, focus: 3 };
    expect(movedBy(caret, 1, edits)).toEqual({ row: 1, anchor: 9, focus: 1 });
    expect(movedBy(caret, 0, edits)).toBe(caret);
  });
});

describe('restoreCaret', () => {
  beforeEach(() => document.getSelection()?.removeAllRanges());

  it('brings back a selection, its direction too', async () => {
    const editor = draft();
    await restoreCaret(() => editor, { row: 0, anchor: 15, focus: 3 }, TEXT);
    expect(caretIn([editor])).toEqual({ row: 0, anchor: 15, focus: 3 });
  });

  it('leaves the selection alone when somebody has typed meanwhile', async () => {
    const editor = draft();
    await restoreCaret(() => editor, { row: 0, anchor: 3, focus: 3 }, 'something else');
    expect(caretIn([editor])).toBeNull();
  });

  it('knows the caret of a textarea that has the focus', async () => {
    const field = document.createElement('textarea');
    field.value = 'some words';
    page('/compose/post', h('main', {}, field));
    expect(caretIn([field])).toBeNull();
    await restoreCaret(() => field, { row: 0, anchor: 7, focus: 4 }, 'some words');
    expect(caretIn([field])).toEqual({ row: 0, anchor: 7, focus: 4 });
  });
});
