// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { column, h, page, shell, timeline } from './fragments/build.ts';
import { attached, dialog, picture, rowWithTools } from './fragments/composer.ts';
import { post } from './fragments/posts.ts';
import { watchDrafts } from './watch.ts';

let end: AbortController;
let calls: number;
const home = () =>
  column(h('div', {}, rowWithTools('tweetButtonInline', 'Hi')), timeline(post('a', 'one')));

function watch(doc: Document): void {
  calls = 0;
  watchDrafts(
    doc,
    () => {
      calls += 1;
    },
    end.signal,
  );
  calls = 0;
}

/** Mutation observers are served in a microtask queued before this one. */
const tick = () => Promise.resolve();

beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

describe('watchDrafts', () => {
  it('tells at once of input in a text field of a composer, and not of input elsewhere', () => {
    const choice = h('input', { name: 'Choice1' });
    const doc = page('/home', shell([home(), h('input', { id: 'search' })]));
    doc.querySelector('[data-testid="toolBar"]')?.before(choice);
    watch(doc);
    const before = calls;
    choice.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(calls).toBe(before + 1);
    doc.querySelector('#search')?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(calls).toBe(before + 1);
  });

  it('leaves input in an editor to its mutation, so that a key is read once', () => {
    const doc = page('/home', shell([home()]));
    watch(doc);
    const before = calls;
    doc
      .querySelector('[contenteditable]')
      ?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(calls).toBe(before);
  });

  it('tells once for a batch of mutations in the text or the attachments', async () => {
    const doc = page('/home', shell([home()]));
    watch(doc);
    const leaf = doc.querySelector('[data-text="true"]')?.firstChild;
    if (leaf instanceof Text) {
      leaf.data = 'Hello';
      leaf.data = 'Hello there';
    }
    await tick();
    expect(calls).toBe(1);
    const box = attached(picture());
    doc.querySelector('[data-testid="toolBar"]')?.before(box);
    await tick();
    expect(calls).toBe(2);
    box.querySelector('[role="group"]')?.setAttribute('aria-label', 'A kite');
    await tick();
    expect(calls).toBe(3);
  });

  it('meets a composer that is mounted later, and tells of its going', async () => {
    const doc = page('/home', shell([column()]));
    watch(doc);
    const modal = dialog(rowWithTools('tweetButton', 'Hi'));
    doc.querySelector('#layers')?.append(modal);
    await tick();
    expect(calls).toBe(1);
    modal.querySelector('[data-text="true"]')?.replaceChildren('changed');
    await tick();
    expect(calls).toBe(2);
    modal.remove();
    await tick();
    expect(calls).toBe(3);
  });

  it('tells of a new route', async () => {
    const doc = page('/home', shell([home()]));
    watch(doc);
    history.pushState({}, '', '/notifications');
    doc.title = 'Notifications / X';
    await tick();
    expect(calls).toBe(1);
  });

  it('asks nothing of the page and tells nothing while a timeline scrolls', async () => {
    const doc = page('/home', shell([home()]));
    watch(doc);
    const list = doc.querySelector('section > div > div');
    const asked = vi.spyOn(doc, 'querySelectorAll');
    for (let index = 0; index < 40; index += 1)
      list?.append(h('div', { 'data-testid': 'cellInnerDiv' }, post('a', `${index}`)));
    await tick();
    while (list?.firstChild) list.firstChild.remove();
    await tick();
    expect(calls).toBe(0);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is silent after the signal', async () => {
    const doc = page('/home', shell([home()]));
    watch(doc);
    end.abort();
    const editor = doc.querySelector('[contenteditable]');
    editor?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    editor?.replaceChildren();
    await tick();
    expect(calls).toBe(0);
  });
});
