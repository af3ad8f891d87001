import { type Attributes, avatar, type Child, h, t } from './build.ts';
import { type Block, draftEditor, type EditorOptions } from './draft.ts';

export interface RowOptions extends EditorOptions {
  readonly attachments?: Child;
  readonly below?: Child;
  readonly toolbar?: Child;
}

/** Avatar, editor, what is attached, toolbar: one row of a composer (2.2, 2.3). */
export function row(text: string, options: RowOptions = {}): HTMLElement {
  const blocks: Block[] = text.split('\n').map((line) => (line === '' ? [] : [line]));
  return h(
    'div',
    {},
    avatar('OakfieldPri'),
    h(
      'div',
      {},
      draftEditor(blocks, options),
      options.attachments ?? null,
      options.below ?? null,
      h('div', {}, h('button', {}, 'Everyone can reply')),
      options.toolbar ?? null,
    ),
  );
}

/** `name` is the button's test id; '' for one that X has renamed. Old markup is a div (section 9). */
export function sendButton(
  name: string,
  options: { old?: boolean; disabled?: boolean; label?: string } = {},
): HTMLElement {
  const { old = false, disabled = false, label = 'Post' } = options;
  const attributes: Attributes = {
    role: 'button',
    ...(name === '' ? {} : { 'data-testid': name }),
    ...(disabled ? { disabled: !old, 'aria-disabled': 'true', tabindex: '-1' } : {}),
  };
  return h(old ? 'div' : 'button', attributes, h('div', {}, h('span', {}, h('span', {}, label))));
}

/** A row with its own tools, whose button posts from the page or from the dialog. */
export function rowWithTools(
  name: 'tweetButtonInline' | 'tweetButton',
  text: string,
  options: RowOptions = {},
): HTMLElement {
  return row(text, { toolbar: toolbar(sendButton(name)), ...options });
}

/** Mobile's text box, which is no Draft editor (1.5, B). */
export function plainBox(): HTMLElement {
  return h('textarea', { 'data-testid': 'tweetTextarea_0' });
}

export function toolbar(send: Child): HTMLElement {
  const tools = ['Add photos or video', 'Add a GIF', 'Add poll', 'Add emoji', 'Schedule post'];
  return t(
    'toolBar',
    h(
      'nav',
      { role: 'navigation' },
      h('input', { type: 'file', 'data-testid': 'fileInput' }),
      ...tools.map((label) => h('button', { 'aria-label': label }, h('svg'))),
    ),
    h(
      'div',
      {},
      h('button', { 'data-testid': 'addButton', 'aria-label': 'Add post' }, h('svg')),
      send,
    ),
  );
}

export function dialog(...children: Child[]): HTMLElement {
  return h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
    h(
      'div',
      {},
      h('button', { 'data-testid': 'app-bar-close' }, h('svg')),
      h('button', { 'data-testid': 'unsentButton' }, 'Drafts'),
    ),
    h('div', {}, ...children),
  );
}

/** The box right under the post of a status page (2.2, CAP26). */
export function inlineReply(text: string, name = 'tweetButtonInline', key = 'reply'): HTMLElement {
  return t(
    'inline_reply_offscreen',
    h('div', { role: 'progressbar', style: 'visibility:hidden' }),
    row(text, { key }),
    h('div', {}),
    sendButton(name),
  );
}

export interface PictureOptions {
  readonly label?: string;
  readonly src?: string;
  readonly video?: boolean;
  readonly uploading?: boolean;
  readonly badge?: string;
}

export function picture(options: PictureOptions = {}): HTMLElement {
  const {
    label = 'Media',
    src = 'blob:https://x.com/1',
    video = false,
    uploading = false,
    badge,
  } = options;
  const id = `badge-${src}`;
  return h(
    'div',
    {
      role: 'group',
      'aria-label': label,
      ...(badge === undefined ? {} : { 'aria-describedby': id }),
    },
    h(video ? 'video' : 'img', { src }),
    badge === undefined ? null : h('span', { id }, badge),
    h('button', { 'aria-label': 'Remove media' }),
    h('button', { 'aria-label': 'Edit media' }),
    uploading ? h('div', { role: 'progressbar', 'aria-valuenow': '40' }) : null,
  );
}

export function attached(...pictures: Child[]): HTMLElement {
  return t(
    'attachments',
    h('div', {}, ...pictures),
    h(
      'a',
      { href: '/compose/post/tags', role: 'link', 'data-testid': 'tagPeopleLabel' },
      'Tag people',
    ),
  );
}
