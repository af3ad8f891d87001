// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findComposers } from './composers.ts';
import { column, h, page, shell, t } from './fragments/build.ts';
import { dialog, plainBox, row, rowWithTools, sendButton, toolbar } from './fragments/composer.ts';
import { pressSend, sendAttempt } from './send.ts';
import type { SendAttempt } from './types.ts';

/** As the browser's own; jsdom can't make one. */
const asTrusted = (event: Event): Event =>
  new Proxy(event, {
    get(target, name) {
      if (name === 'isTrusted') return true;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

function attempt(
  target: Element | null,
  event: Event,
  as = (caught: Event) => caught,
): SendAttempt | null {
  let seen: SendAttempt | null = null;
  const listen = (caught: Event) => {
    seen = sendAttempt(as(caught), document);
  };
  window.addEventListener(event.type, listen, { capture: true });
  target?.dispatchEvent(event);
  window.removeEventListener(event.type, listen, { capture: true });
  return seen;
}

const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const key = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
const both = (options: { old?: boolean; disabled?: boolean; drifted?: boolean } = {}) => {
  const name = (known: string) => (options.drifted === true ? '' : known);
  return page(
    '/compose/post',
    shell(
      [column(h('div', {}, rowWithTools('tweetButtonInline', 'behind', { key: 'homee' })))],
      [
        dialog(
          row('front', {
            key: 'modal',
            toolbar: toolbar(sendButton(name('tweetButton'), options)),
          }),
        ),
      ],
    ),
  );
};
const inFront = (doc: Document) => doc.querySelector('[role="dialog"] [contenteditable="true"]');

describe('sendAttempt', () => {
  it.each([false, true])('sees a click on any part of the button (old markup: %s)', (old) => {
    const label = both({ old }).querySelector('[data-testid="tweetButton"] span span');
    expect(attempt(label, click())).toMatchObject({ how: 'click', composer: { id: 'modal' } });
  });

  it('sees a click on a button whose test id has drifted', () => {
    const doc = both({ drifted: true });
    const button = [...doc.querySelectorAll('[role="dialog"] button')].find(
      (each) => each.textContent === 'Post',
    );
    expect(attempt(button ?? null, click())).toMatchObject({
      how: 'click',
      composer: { id: 'modal' },
    });
  });

  it.each([{ key: 'Enter' }, { key: ' ' }, { keyCode: 13 }, { keyCode: 32 }])(
    'sees %o on the button',
    (init) => {
      const button = both().querySelector('[data-testid="tweetButtonInline"]');
      expect(attempt(button, key(init))).toMatchObject({
        how: 'key-on-button',
        composer: { id: 'homee' },
      });
    },
  );

  it.each([
    { key: 'Enter', ctrlKey: true },
    { key: 'Enter', metaKey: true },
    { keyCode: 13, ctrlKey: true },
    { key: 'Enter', ctrlKey: true, shiftKey: true },
  ])('sees the shortcut %o for the editor with the focus', (init) => {
    const doc = both();
    expect(attempt(inFront(doc), key(init))).toMatchObject({
      how: 'shortcut',
      composer: { id: 'modal' },
    });
    const leaf = doc.querySelector('main [data-text="true"]');
    expect(attempt(leaf, key(init))).toMatchObject({ how: 'shortcut', composer: { id: 'homee' } });
  });

  it('counts a script that says it composes, and leaves an input method its Enter', () => {
    const editor = inFront(both());
    const composing = { key: 'Enter', keyCode: 13, ctrlKey: true, isComposing: true };
    expect(attempt(editor, key(composing))).toMatchObject({ how: 'shortcut', xSends: true });
    expect(attempt(editor, key(composing), asTrusted)).toBeNull();
  });

  it('says that X sends from the editor and from the button', () => {
    const doc = both();
    const shortcut = { key: 'Enter', keyCode: 13, ctrlKey: true };
    const button = doc.querySelector('[data-testid="tweetButton"]');
    expect(attempt(inFront(doc), key(shortcut))).toMatchObject({ xSends: true });
    expect(attempt(button, click())).toMatchObject({ xSends: true });
    expect(attempt(button, key({ key: 'Enter' }))).toMatchObject({ xSends: true });
    expect(attempt(button, key(shortcut))).toMatchObject({ how: 'key-on-button', xSends: true });
  });

  it('reports the shortcut on a tool and in a poll, where X does not send', () => {
    const choice = h('input', { name: 'Choice2' });
    const gif = h('button', { 'data-testid': 'gifSearchButton' });
    const poll = row('Which?', {
      key: 'modal',
      below: h('div', {}, choice, gif),
      toolbar: toolbar(sendButton('tweetButton')),
    });
    page('/compose/post', shell([], [dialog(poll)]));
    for (const origin of [choice, gif]) {
      expect(attempt(origin, key({ key: 'Enter', keyCode: 13, ctrlKey: true }))).toMatchObject({
        how: 'shortcut',
        composer: { id: 'modal' },
        xSends: false,
      });
      expect(attempt(origin, key({ key: 'Enter', keyCode: 13 }))).toBeNull();
    }
  });

  it('reports the shortcut in the textarea of mobile, where X does not send', () => {
    const field = plainBox();
    page('/compose/post', shell([h('div', {}, sendButton('tweetButton'), field)]));
    expect(attempt(field, key({ key: 'Enter', keyCode: 13, metaKey: true }))).toMatchObject({
      how: 'shortcut',
      composer: { surface: 'mobile' },
      xSends: false,
    });
  });

  it('holds the shortcut in an editor nobody knows beside X’s own send button', () => {
    const shortcut = { key: 'Enter', keyCode: 13, ctrlKey: true };
    const unknown = h('div', { contenteditable: 'plaintext-only' }, 'Hi');
    page(
      '/compose/post',
      shell([], [h('div', {}, h('div', {}, unknown), sendButton('tweetButton'))]),
    );
    expect(attempt(unknown, key(shortcut))).toMatchObject({ composer: null, how: 'shortcut' });
  });

  it('lets the shortcut be where no send button is near', () => {
    const note = h('div', { contenteditable: 'true', role: 'none' }, 'Hi');
    page('/i/notes', shell([h('div', {}, note)]));
    expect(attempt(note, key({ key: 'Enter', keyCode: 13, ctrlKey: true }))).toBeNull();
  });

  it('guards every button that may be the renamed one, and presses for the likeliest alone', () => {
    const [other, post] = [h('button', {}, 'Something'), sendButton('')];
    page('/compose/post', shell([h('div', {}, t('TopNavBar', other, post), h('textarea'))]));
    const composer = { surface: 'mobile', sendButton: post };
    expect(attempt(post, click())).toMatchObject({ how: 'click', composer, xSends: true });
    expect(attempt(other, click())).toMatchObject({ how: 'click', composer, xSends: false });
  });

  it.each([
    { key: 'Enter' },
    { key: 'a', ctrlKey: true },
    { key: 'Enter', keyCode: 229, ctrlKey: true },
    { key: 'Enter', keyCode: 229, ctrlKey: true, isComposing: true },
    { key: 'Enter', ctrlKey: true, altKey: true },
  ])('lets %o in the editor be', (init) => {
    expect(attempt(inFront(both()), key(init))).toBeNull();
  });

  it('lets other buttons, other fields and a disabled button be', () => {
    const doc = both({ disabled: true });
    expect(attempt(doc.querySelector('[data-testid="addButton"]'), click())).toBeNull();
    expect(attempt(doc.querySelector('[data-testid="app-bar-close"]'), click())).toBeNull();
    expect(attempt(doc.querySelector('[data-testid="tweetButton"] span'), click())).toBeNull();
    const search = doc.body.appendChild(document.createElement('input'));
    expect(attempt(search, key({ key: 'Enter', ctrlKey: true }))).toBeNull();
  });

  it('still reports a send button that belongs to no composer it can read', () => {
    const doc = page('/home', shell([column(sendButton('tweetButton'))]));
    expect(attempt(doc.querySelector('[data-testid="tweetButton"]'), click())).toEqual({
      composer: null,
      how: 'click',
      xSends: true,
    });
  });
});

describe('pressSend', () => {
  it('presses the button that is there now, once', () => {
    const doc = both();
    const composer = findComposers(doc).find(({ id }) => id === 'modal');
    const fresh = sendButton('tweetButton');
    composer?.sendButton?.replaceWith(fresh);
    let presses = 0;
    fresh.addEventListener('click', () => {
      presses += 1;
    });
    expect(composer !== undefined && pressSend(composer)).toBe(true);
    expect(presses).toBe(1);
  });

  it('does not press a disabled one, nor one of another composer', () => {
    const doc = both({ disabled: true });
    const [composer] = findComposers(doc).filter(({ id }) => id === 'modal');
    expect(composer !== undefined && pressSend(composer)).toBe(false);
    doc.querySelector('[role="dialog"]')?.remove();
    expect(composer !== undefined && pressSend(composer)).toBe(false);
  });
});
