// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { h } from './fragments/build.ts';
import { type Block, draftEditor, textOfBlocks } from './fragments/draft.ts';
import { rangesIn, spanIn, textOf } from './text.ts';

function editor(blocks: readonly Block[]): Element {
  const found = draftEditor(blocks).querySelector('[contenteditable]');
  if (found === null) throw new Error('no editor');
  document.body.replaceChildren(found);
  return found;
}

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => !text.includes('\n'));
const emoji = fc.constantFrom('👩🏽‍🏫', '👍', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'é', '#️⃣');
const leaf = fc.oneof(
  word,
  emoji,
  fc.record({ decorated: fc.oneof(word, fc.constant('@Oakfield')) }),
);
const blocks = fc.array(fc.array(leaf, { maxLength: 5 }), { minLength: 1, maxLength: 5 });

describe('textOf', () => {
  it('joins the blocks, an empty one being an empty line', () => {
    expect(textOf(editor([['Hello ', { decorated: '@b' }], [], ['👩🏽‍🏫']]))).toBe(
      'Hello @b\n\n👩🏽‍🏫',
    );
    expect(textOf(editor([[]]))).toBe('');
  });

  it('drops the line feed Draft adds to a soft one', () => {
    expect(textOf(editor([['a\n\n'], ['b']]))).toBe('a\n\nb');
  });

  it('is the value of a textarea', () => {
    const field = document.createElement('textarea');
    field.value = 'a\nb';
    expect(textOf(field)).toBe('a\nb');
  });

  it('reads another editor by its paragraphs and breaks', () => {
    const lexical = h(
      'div',
      {},
      h('p', {}, h('span', {}, 'a'), h('br'), 'b'),
      h('p', {}, h('br')),
      h('p', {}, 'c'),
    );
    expect(textOf(lexical)).toBe('a\nb\n\nc');
    expect(textOf(h('div', {}, 'loose ', h('span', {}, 'words')))).toBe('loose words');
    expect(textOf(h('div', {}, 'loose', h('p', {}, 'a')))).toBeNull();
  });

  it('is what was put in, whatever the blocks', () => {
    fc.assert(fc.property(blocks, (made) => textOf(editor(made)) === textOfBlocks(made)));
  });
});

describe('rangesIn', () => {
  it('gives back exactly the slice, a range for each line', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (made, a, b) => {
        const text = textOfBlocks(made);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        if (start === undefined || end === undefined) return;
        const found = rangesIn(editor(made), start, end);
        const lines = text
          .slice(start, end)
          .split('\n')
          .filter((line) => line !== '');
        expect(found.map(String).filter((line) => line !== '')).toEqual(lines);
        if (start === end) expect(found).toHaveLength(1);
      }),
    );
  });

  it('points into the decorated span and not before it', () => {
    const [range] = rangesIn(editor([['Hello ', { decorated: '@b' }, ' there']]), 6, 8);
    expect(range?.startContainer).toBe(range?.endContainer);
    expect(String(range)).toBe('@b');
  });

  it('gives a caret inside the leaf of an empty block', () => {
    const [range] = rangesIn(editor([[]]), 0, 0);
    expect(range?.collapsed).toBe(true);
    expect(range?.startContainer.nodeName).toBe('SPAN');
  });

  it('gives nothing outside the text or in a textarea', () => {
    expect(rangesIn(editor([['abc']]), 2, 9)).toEqual([]);
    expect(rangesIn(editor([['abc']]), 2, 1)).toEqual([]);
    expect(rangesIn(document.createElement('textarea'), 0, 0)).toEqual([]);
  });
});

describe('spanIn', () => {
  it('reaches across blocks', () => {
    fc.assert(
      fc.property(blocks, (made) => {
        const text = textOfBlocks(made);
        expect(String(spanIn(editor(made), 0, text.length))).toBe(text.replaceAll('\n', ''));
      }),
    );
  });
});
