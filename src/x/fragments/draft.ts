import { h } from './build.ts';

/** One text node after another; decorated ones sit in a span of their own (2.2). */
export type Leaf = string | { readonly decorated: string };
export type Block = readonly Leaf[];

export interface EditorOptions {
  readonly row?: number;
  readonly key?: string;
  readonly testid?: boolean;
  /** The drag-and-drop wrappers seen on a Premium account in 2026 (2.2, A). */
  readonly rbd?: boolean;
  readonly label?: string;
}

/** The label, its container and the Draft editor in them (2.2, A). */
export function draftEditor(blocks: readonly Block[], options: EditorOptions = {}): HTMLElement {
  const { row = 0, key = 'abcde', testid = true, rbd = false, label = 'Post text' } = options;
  const empty = blocks.length === 1 && (blocks[0]?.length ?? 0) === 0;
  const contents = h(
    'div',
    { 'data-contents': 'true' },
    ...blocks.map((block, index) => wrap(rbd, draftBlock(block, key, `b${index}`))),
  );
  const editor = h(
    'div',
    {
      class: 'notranslate public-DraftEditor-content',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      tabindex: '0',
      'data-testid': testid ? `tweetTextarea_${row}` : 'somethingNew',
    },
    contents,
  );
  const root = h(
    'div',
    { class: 'DraftEditor-root' },
    empty ? h('div', { class: 'public-DraftEditorPlaceholder-root' }, 'What’s happening?') : null,
    h('div', { class: 'DraftEditor-editorContainer' }, editor),
  );
  const container = testid ? { 'data-testid': `tweetTextarea_${row}RichTextInputContainer` } : {};
  const outer = testid ? { 'data-testid': `tweetTextarea_${row}_label` } : {};
  return h('div', outer, h('div', { dir: 'ltr' }, h('div', container, root)));
}

export function draftBlock(block: Block, key: string, blockKey: string): HTMLElement {
  const offset = { 'data-offset-key': `${blockKey}-0-0` };
  const leaf = (text: string) => h('span', offset, h('span', { 'data-text': 'true' }, text));
  const leaves = block.map((each) =>
    typeof each === 'string'
      ? leaf(each)
      : h('span', { style: 'color: blue' }, leaf(each.decorated)),
  );
  const none = h('span', offset, h('br', { 'data-text': 'true' }));
  return h(
    'div',
    { 'data-block': 'true', 'data-editor': key, ...offset },
    h(
      'div',
      { class: 'public-DraftStyleDefault-block', ...offset },
      ...(leaves.length > 0 ? leaves : [none]),
    ),
  );
}

/** What `textOf` should give for these blocks. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.map((leaf) => (typeof leaf === 'string' ? leaf : leaf.decorated)).join(''),
    )
    .join('\n');
}

function wrap(rbd: boolean, block: HTMLElement): HTMLElement {
  return rbd ? h('div', { 'data-rbd-draggable-id': 'b0' }, block) : block;
}
