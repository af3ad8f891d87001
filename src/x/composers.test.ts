// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activeComposer, composerOf, findComposers } from './composers.ts';
import { controlsOf } from './controls.ts';
import { avatar, cell, column, h, page, shell, t, timeline } from './fragments/build.ts';
import {
  attached,
  dialog,
  inlineReply,
  picture,
  plainBox,
  row,
  rowWithTools,
  sendButton,
  toolbar,
} from './fragments/composer.ts';
import { draftEditor } from './fragments/draft.ts';
import { photo, post, quoteCard } from './fragments/posts.ts';

const home = (text: string, key = 'homee') =>
  h('div', {}, rowWithTools('tweetButtonInline', text, { key }));
const homePage = (text: string) =>
  column(h('nav', {}), home(text), timeline(post('a', 'one'), post('b', 'two')));
const modal = (text: string, ...above: HTMLElement[]) =>
  dialog(...above, rowWithTools('tweetButton', text, { key: 'modal' }));

beforeEach(() => page('/home'));

describe('findComposers', () => {
  it('finds the home composer and bounds it short of the timeline', () => {
    const [only, ...rest] = findComposers(page('/home', shell([homePage('Hello')])));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: 'homee', surface: 'inline', changed: [] });
    expect(only?.root.querySelector('article')).toBeNull();
    expect(only?.root.querySelector('[data-testid="toolBar"]')).not.toBeNull();
    expect(only?.root.contains(only.sendButton)).toBe(true);
  });

  it('tells the modal from the home composer behind it', () => {
    const found = findComposers(page('/compose/post', shell([homePage('')], [modal('Hi')])));
    expect(found.map(({ id, surface }) => [id, surface])).toEqual(
      expect.arrayContaining([
        ['modal', 'modal'],
        ['homee', 'inline'],
      ]),
    );
    for (const { root, sendButton: button } of found) expect(root.contains(button)).toBe(true);
  });

  it.each([0, 1, 2])('keeps a thread together when the button sits in row %i', (focused) => {
    const rows = ['one', 'two', 'three'].map((text, index) =>
      row(text, {
        row: index,
        key: `key${index}`,
        toolbar:
          index === focused ? toolbar(sendButton('tweetButton', { label: 'Post all' })) : null,
      }),
    );
    const [only, ...rest] = findComposers(
      page('/compose/post', shell([column()], [dialog(...rows)])),
    );
    expect(rest).toEqual([]);
    expect(only?.editors.map((each) => each.textContent)).toEqual(['one', 'two', 'three']);
    for (const each of rows) expect(only?.root.contains(each)).toBe(true);
  });

  it('orders the rows as X numbers them, whatever the document says', () => {
    const rows = [1, 0].map((index) => row(`row ${index}`, { row: index, key: `key${index}` }));
    const [only] = findComposers(
      page(
        '/compose/post',
        shell([column()], [dialog(...rows, toolbar(sendButton('tweetButton')))]),
      ),
    );
    expect(only?.editors.map((each) => each.textContent)).toEqual(['row 0', 'row 1']);
  });

  it('finds the reply box of a status page, and each of several', () => {
    const status = column(timeline(h('div', {}, post('gov', 'News'), inlineReply('Thanks'))));
    expect(findComposers(page('/gov/status/1', shell([status])))).toMatchObject([
      { surface: 'reply', id: 'reply' },
    ]);
    const list = column(
      timeline(
        inlineReply('a', 'tweetButtonInline', 'aaaaa'),
        inlineReply('b', 'tweetButtonInline', 'bbbbb'),
      ),
    );
    const found = findComposers(page('/gov/status/1', shell([list])));
    expect(found.map(({ id }) => id)).toEqual(['aaaaa', 'bbbbb']);
    for (const { root, sendButton: button } of found) expect(root.contains(button)).toBe(true);
  });

  it('separates two boxes of the same number in one column', () => {
    const boxes = ['aaaaa', 'bbbbb'].map((key) =>
      cell(post('x', key), row(key, { key }), sendButton('tweetButtonInline')),
    );
    const found = findComposers(page('/x/status/2', shell([column(...boxes)])));
    expect(found.map(({ id, surface }) => [id, surface])).toEqual([
      ['aaaaa', 'reply'],
      ['bbbbb', 'reply'],
    ]);
    const own = boxes.map((each) => each.querySelector('[data-testid="tweetButtonInline"]'));
    expect(found.map(({ sendButton: button }) => button)).toEqual(own);
  });

  it('leaves the home composer behind a lightbox what it is', () => {
    const doc = page('/gov/status/1/photo/1', shell([homePage('')]));
    expect(findComposers(doc)).toMatchObject([{ surface: 'inline' }]);
  });

  it('finds the side reply of the lightbox', () => {
    const box = h(
      'div',
      { role: 'dialog' },
      t('tweet', post('gov', 'News'), inlineReply('Hm', 'tweetButton')),
    );
    expect(findComposers(page('/gov/status/1/photo/1', shell([column()], [box])))).toMatchObject([
      { surface: 'reply' },
    ]);
  });

  it('names the reply and the quote modal', () => {
    const reply = shell([homePage('')], [modal('Hi', post('gov', 'News'))]);
    expect(
      findComposers(page('/compose/post', reply))
        .map((each) => each.surface)
        .sort(),
    ).toEqual(['inline', 'reply']);
    const quote = dialog(
      row('Look', {
        below: quoteCard('gov', 'News', photo()),
        toolbar: toolbar(sendButton('tweetButton')),
      }),
    );
    expect(findComposers(page('/compose/post', shell([], [quote])))).toMatchObject([
      { surface: 'quote' },
    ]);
  });

  it('finds the mobile textarea and the button in the app bar', () => {
    const bar = h('div', {}, h('button', {}, h('svg')), sendButton('tweetButton'));
    const field = plainBox();
    const main = h(
      'div',
      {},
      bar,
      h('div', {}, avatar('OakfieldPri'), h('label', {}, field), attached(picture())),
    );
    const [only] = findComposers(page('/compose/post', shell([main])));
    expect(only).toMatchObject({ surface: 'mobile', editors: [field] });
    expect(only?.root.closest('main')).not.toBeNull();
    expect(only?.root.contains(only.sendButton)).toBe(true);
    expect(only?.sendButton).not.toBeNull();
  });

  it('finds the textarea inside an element with the test id', () => {
    const field = h('textarea');
    const doc = page(
      '/compose/post',
      shell([h('div', {}, sendButton('tweetButton'), t('tweetTextarea_0', field))]),
    );
    expect(findComposers(doc)).toMatchObject([{ surface: 'mobile', editors: [field] }]);
  });

  it('finds the drawer of X Pro', () => {
    const drawer = t('drawerAnimatedDiv', rowWithTools('tweetButton', 'Hi'));
    expect(findComposers(page('/i/decks/1', h('div', {}, drawer)))).toMatchObject([
      { surface: 'pro' },
    ]);
  });

  it('takes nothing else for a composer', () => {
    const readOnly = draftEditor([['A long article']], { testid: false });
    readOnly.querySelector('[contenteditable]')?.setAttribute('contenteditable', 'false');
    const box = { role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true' };
    const main = [
      column(
        h(
          'article',
          { 'data-testid': 'twitterArticleReadView' },
          t('longformRichTextComponent', readOnly),
        ),
        h('div', { 'data-testid': 'dmComposerTextInput', ...box }),
        h('form', { role: 'search' }, h('div', box)),
        t('composer', draftEditor([['An article being written']], { testid: false })),
        t('tweetTextarea_0_label', t('tweetTextarea_0RichTextInputContainer')),
      ),
    ];
    const layers = [
      t('GrokDrawer', h('div', { role: 'dialog' }, h('div', box))),
      t('chat-drawer-root', h('div', { role: 'dialog' }, h('textarea'), h('div', box))),
      h('div', { role: 'dialog' }, h('textarea', { 'data-testid': 'altTextInput' })),
    ];
    expect(findComposers(page('/home', shell(main, layers)))).toEqual([]);
    expect(findComposers(page('/messages/1', shell([column(h('div', box))])))).toEqual([]);
  });

  it('falls back to structure when every test id has drifted, and says so', () => {
    const drifted = row('Hi', {
      testid: false,
      toolbar: toolbar(sendButton('', { label: 'Publier' })),
    });
    drifted.querySelector('[data-testid="toolBar"]')?.removeAttribute('data-testid');
    const [only, ...rest] = findComposers(
      page('/compose/post', shell([column()], [dialog(drifted)])),
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ surface: 'modal', changed: ['composer', 'send-button'] });
    expect(only?.sendButton?.textContent).toBe('Publier');
  });

  it('falls back on the home page without reaching into the timeline', () => {
    const drifted = h('div', {}, row('Hi', { testid: false, toolbar: toolbar(sendButton('')) }));
    const [only] = findComposers(
      page('/home', shell([column(drifted, timeline(post('a', 'one')))])),
    );
    expect(only).toMatchObject({ surface: 'inline', changed: ['composer', 'send-button'] });
    expect(only?.sendButton?.textContent).toBe('Post');
    expect(only?.root.querySelector('article')).toBeNull();
  });

  it('finds a drifted mobile composer with its button in the app bar', () => {
    const bar = h('div', {}, h('button', {}, h('svg')), h('button', {}, 'Drafts'), sendButton(''));
    const [only] = findComposers(
      page(
        '/compose/post',
        shell([h('div', {}, bar, h('textarea'), h('button', {}, 'Everyone can reply'))]),
      ),
    );
    expect(only).toMatchObject({ surface: 'mobile', changed: ['composer', 'send-button'] });
    expect(only?.sendButton?.textContent).toBe('Post');
  });

  it.each([true, false])('never takes "Everyone" for the button (with an app bar: %s)', (bar) => {
    const audience = h('button', { 'aria-haspopup': 'menu' }, 'Everyone');
    const post = sendButton('');
    const top = [h('button', { 'data-testid': 'unsentButton' }, 'Drafts'), post];
    const field = plainBox();
    const [only] = findComposers(
      page(
        '/compose/post',
        shell([h('div', {}, bar ? t('TopNavBar', ...top) : h('div', {}, ...top), audience, field)]),
      ),
    );
    expect(only).toMatchObject({ sendButton: post, changed: ['send-button'] });
    expect(only?.otherButtons).toBeUndefined();
  });

  it('finds the drawer of X Pro when its editor has another test id', () => {
    const drifted = rowWithTools('tweetButton', 'Hi', { testid: false });
    const doc = page('/i/decks/1', h('div', {}, t('drawerAnimatedDiv', drifted), h('main')));
    expect(findComposers(doc)).toMatchObject([{ surface: 'pro', changed: ['composer'] }]);
  });

  it('finds it on pro.x.com with every test id gone, and leaves the columns out', () => {
    const drifted = row('Hi', { testid: false, toolbar: toolbar(sendButton('')) });
    drifted.querySelector('[data-testid="toolBar"]')?.removeAttribute('data-testid');
    const columns = h('main', {}, h('button', {}, 'Add column'));
    const url = vi.spyOn(document, 'URL', 'get').mockReturnValue('https://pro.x.com/i/decks/1');
    const [only, ...rest] = findComposers(page('/', h('div', {}, h('div', {}, drifted), columns)));
    url.mockRestore();
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ surface: 'pro', changed: ['composer', 'send-button'] });
    expect(only?.sendButton?.textContent).toBe('Post');
  });

  it('reads the markup of before mid-2024, in another language and from right to left', () => {
    const old = row('שלום', {
      label: 'טקסט הפוסט',
      key: 'oldie',
      toolbar: toolbar(sendButton('tweetButtonInline', { old: true, label: 'פרסום' })),
    });
    const doc = page(
      '/home',
      shell([column(h('div', { dir: 'rtl' }, old), timeline(post('a', 'x')))]),
    );
    expect(findComposers(doc)).toMatchObject([{ id: 'oldie', surface: 'inline', changed: [] }]);
  });

  it('numbers an editor that has no key, for as long as it lives', () => {
    const field = plainBox();
    const doc = page('/compose/post', shell([h('div', {}, sendButton('tweetButton'), field)]));
    const [first] = findComposers(doc);
    expect(findComposers(doc)[0]?.id).toBe(first?.id);
    field.replaceWith(plainBox());
    expect(findComposers(doc)[0]?.id).not.toBe(first?.id);
  });
});

describe('activeComposer', () => {
  it('prefers the dialog, unless an origin says otherwise', () => {
    const doc = page('/compose/post', shell([homePage('')], [modal('Hi')]));
    expect(activeComposer(doc)?.id).toBe('modal');
    const behind = findComposers(doc).find(({ id }) => id === 'homee');
    expect(activeComposer(doc, behind?.editors[0])?.id).toBe('homee');
  });

  it('is null where there is none', () => {
    expect(activeComposer(page('/home', shell([column()])))).toBeNull();
  });
});

describe('composerOf and controlsOf', () => {
  it('finds the composer around any of its parts, also its app bar', () => {
    const doc = page('/compose/post', shell([homePage('')], [modal('Hi')]));
    const close = doc.querySelector('[data-testid="app-bar-close"]');
    expect(close === null ? null : composerOf(close)?.id).toBe('modal');
    const article = doc.querySelector('article');
    expect(article === null ? null : composerOf(article)).toBeNull();
  });

  it('lists the controls and leaves the editor out', () => {
    const [only] = findComposers(page('/home', shell([homePage('Hello')])));
    const controls = only === undefined ? [] : controlsOf(only);
    expect(controls).toContain(only?.sendButton);
    expect(controls).not.toContain(only?.editors[0]);
    expect(controls.every((each) => only?.root.contains(each))).toBe(true);
    expect(controls.some((each) => each.getAttribute('aria-label') === 'Add poll')).toBe(true);
  });
});
