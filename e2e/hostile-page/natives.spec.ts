import type { Page } from 'playwright';
import { textIn, writeAtHome } from '../fixtures/composer.ts';
import { expect, test } from '../fixtures/extension.ts';

/**
 * A script of the page that runs before ours, wraps what the browser offers and lies about it, learns
 * nothing of what Lollipop draws and turns no stop into clear.
 */
const BREACH = 'Such a gr8 day';
const MENDED = 'Such a great day';

interface Spied {
  /** Every word that went through something wrapped. */
  readonly words: string[];
  /** Every shadow root that was made or met. */
  readonly roots: ShadowRoot[];
}
declare global {
  /** What the hostile script of a test has heard. */
  var spied: Spied | undefined;
}

/** Runs inside the page before any other script of it; must not use anything from outside itself. */
function spyOnEverything(): void {
  const words: string[] = [];
  const roots: ShadowRoot[] = [];
  globalThis.spied = { words, roots };
  // Its own, before it wraps them.
  const { apply, construct } = Reflect;
  const { defineProperty } = Object;
  const note = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    if (value instanceof ShadowRoot) roots.push(value);
    if (value instanceof Node && !(value instanceof Document)) {
      words.push(value.textContent ?? '');
      const root = value.getRootNode();
      if (root instanceof ShadowRoot) roots.push(root);
    }
  };
  const wrap = (on: object, name: string): void => {
    const own: unknown = Reflect.get(on, name);
    if (typeof own !== 'function') throw new Error(`There is no ${name}.`);
    const wrapped = new Proxy(own, {
      apply(target, self, given: unknown[]) {
        note(self);
        given.forEach(note);
        const out: unknown = apply(target, self, given);
        note(out);
        return out;
      },
      construct(target, given: unknown[], as) {
        given.forEach(note);
        return construct(target, given, as);
      },
    });
    defineProperty(on, name, { value: wrapped, configurable: true, writable: true });
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
  wrap(XMLHttpRequest.prototype, 'open');
  wrap(XMLHttpRequest.prototype, 'send');
  wrap(globalThis, 'fetch');
  wrap(EventTarget.prototype, 'addEventListener');
  wrap(EventTarget.prototype, 'dispatchEvent');
  wrap(JSON, 'parse');
  wrap(JSON, 'stringify');
  wrap(globalThis, 'MutationObserver');
  wrap(globalThis, 'CustomEvent');
  wrap(globalThis, 'Proxy');
  wrap(Reflect, 'apply');
  wrap(Object, 'defineProperty');
  wrap(Node.prototype, 'appendChild');
  wrap(Node.prototype, 'insertBefore');
  wrap(Element.prototype, 'append');
  wrap(Element.prototype, 'setAttribute');
  wrap(Element.prototype, 'getAnimations');
  wrap(Highlight.prototype, 'add');
  wrap(HighlightRegistry.prototype, 'set');
  // Everything that any event says of itself: a script's is as good as a person's.
  defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  for (const type of ['click', 'pointerdown', 'keydown', 'focusin', 'input']) {
    addEventListener(type, (event) => event.composedPath().forEach(note), { capture: true });
  }
}

const spiedBy = (page: Page) =>
  page.evaluate(() => ({
    words: globalThis.spied?.words.join('\n') ?? '',
    roots: globalThis.spied?.roots.length ?? 0,
  }));

test('what it has wrapped before us tells it no word of the panel, and opens no root of ours', async ({
  page,
  panel,
  replica,
}) => {
  await page.addInitScript(spyOnEverything);
  const { editor, post } = await writeAtHome(page, BREACH);
  await post.click();
  await panel.shows(/held/i);
  await panel.open();
  await panel.control(/great/);
  await page.evaluate(() => {
    const host = [...document.documentElement.children].at(-1);
    if (!host) throw new Error('There is no host.');
    // All that might lead a script from the host to what is in it.
    const found: unknown[] = [
      host.shadowRoot,
      ...host.getAnimations({ subtree: true }),
      ...document.getAnimations(),
      ...document.elementsFromPoint(innerWidth / 2, innerHeight / 2),
      ...performance.getEntries().map((entry) => Reflect.get(entry, 'element')),
    ];
    for (const one of found) {
      if (!(one instanceof Node)) continue;
      const root = one.getRootNode();
      if (root instanceof ShadowRoot) globalThis.spied?.roots.push(root);
    }
  });
  expect(await spiedBy(page)).toMatchObject({ roots: 0 });
  const { words } = await spiedBy(page);
  expect(words).not.toContain('Change to');
  expect(words).not.toContain('lollipop-stop');
  // What is looked for would be found: X's own calls were heard, and a root of the page's own.
  expect(words).toContain('HomeTimeline');
  await page.evaluate(() => document.createElement('div').attachShadow({ mode: 'closed' }));
  expect((await spiedBy(page)).roots).toBe(1);

  expect(await replica.posted()).toEqual([]);
  await panel.click(/great/);
  await expect.poll(() => textIn(editor())).toBe(MENDED);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([MENDED]);
});

test('where its own wrappers throw at what our observer does, X’s post goes out all the same', async ({
  page,
  panel,
  replica,
}) => {
  await page.addInitScript(() => {
    const fail = () => {
      throw new Error('on purpose');
    };
    Object.defineProperty(globalThis, 'CustomEvent', { value: fail, writable: true });
    Object.defineProperty(globalThis, 'Proxy', { value: fail, writable: true });
    Object.defineProperty(Symbol, 'for', { value: Symbol.for, writable: false });
  });
  const { post } = await writeAtHome(page, MENDED);
  await panel.shows(/no breach found/i);
  await post.click();
  await expect.poll(() => replica.posted()).toEqual([MENDED]);
});

test('whatever it says by messages and events of ours, a stop stays a stop', async ({
  page,
  panel,
  replica,
}) => {
  const { post, editor } = await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.evaluate(() => {
    const clear = { state: 'clear', hold: false, why: 'verdict_clear' };
    const messages = [
      ...Array.from({ length: 40 }, (_, number) => ({
        ...{ type: 'verdict', number: number + 1, verdict: clear, findings: [] },
      })),
      { type: 'school', school: null },
      { type: 'by-hand', until: Date.now() + 600_000 },
      { type: 'signed-in', account: 'other' },
      { type: 'look-again' },
    ];
    for (const message of messages) {
      postMessage(message, '*');
      new BroadcastChannel('lollipop-page').postMessage(message);
      for (const name of ['lollipop:answered', 'lollipop:arrived', 'message', 'lollipop-page']) {
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(message) }));
        }
      }
    }
    // A web page may talk to an extension only where its manifest says so.
    const chrome: unknown = Reflect.get(globalThis, 'chrome');
    const runtime: unknown = typeof chrome === 'object' && chrome && Reflect.get(chrome, 'runtime');
    if (runtime) throw new Error('The page has a way to the extension.');
  });
  await panel.shows(/held/i);
  await post.click();
  await page.keyboard.press('Control+Enter');
  await panel.shows(/held/i);
  expect(await textIn(editor())).toBe(BREACH);
  expect(await replica.posted()).toEqual([]);
});

test('names that a page gives its images and forms are not taken for what the browser offers', async ({
  page,
  panel,
  replica,
}) => {
  const { post } = await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  const taken = await page.evaluate(() => {
    const main = document.querySelector('main');
    const names = ['querySelectorAll', 'cookie', 'URL', 'body', 'defaultView', 'documentElement'];
    const made = names.map(() => document.createElement('img'));
    main?.append(...made);
    made.forEach((img, index) => {
      img.name = names[index] ?? '';
    });
    return typeof document.querySelectorAll;
  });
  expect(taken).toBe('object');
  await post.click();
  await page.keyboard.press('Control+Enter');
  await panel.shows(/held/i);
  expect(await replica.posted()).toEqual([]);
});
