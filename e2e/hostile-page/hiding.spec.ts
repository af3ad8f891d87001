import type { Page } from 'playwright';
import { writeAtHome } from '../fixtures/composer.ts';
import { expect, test } from '../fixtures/extension.ts';

/** A page may move, cover, hide and remove what we draw, or the whole document: a stop stays a stop. */
const BREACH = 'Such a gr8 day';

/** Each takes its turn at the host, the last child of the document element. */
const SPOILS: Record<string, () => void> = {
  'styles for it, however important': () => {
    const style = document.createElement('style');
    style.textContent = `html > div, html > div:last-child, html > * + body ~ * {
      all: unset !important; display: none !important; visibility: hidden !important;
      opacity: 0 !important; pointer-events: none !important; clip-path: inset(50%) !important;
      transform: translate(-9999px) scale(0) !important; filter: blur(40px) !important;
      z-index: -1 !important; position: static !important; content-visibility: hidden !important;
      transition: all 60s !important; mask-image: linear-gradient(transparent) !important;
    }`;
    document.head.append(style);
  },
  'attributes and animations on it': () => {
    const host = [...document.documentElement.children].at(-1);
    if (!(host instanceof HTMLElement)) throw new Error('There is no host.');
    host.style.cssText = 'display: none !important; opacity: 0 !important; translate: -9999px';
    host.hidden = true;
    host.inert = true;
    host.popover = 'manual';
    host.setAttribute('aria-hidden', 'true');
    host.animate([{ opacity: 0, translate: '-9999px' }, { opacity: 0 }], {
      duration: 60_000,
      fill: 'both',
    });
  },
  'an unseen element that it is put into': () => {
    const host = [...document.documentElement.children].at(-1);
    const unseen = document.createElement('div');
    unseen.style.cssText = 'opacity: 0; position: fixed; translate: -9999px';
    document.body.append(unseen);
    if (host) unseen.append(host);
  },
  'taking it away': () => [...document.documentElement.children].at(-1)?.remove(),
  'another document element': () => {
    const old = document.documentElement;
    const fresh = document.createElement('html');
    const host = [...old.children].at(-1);
    host?.remove();
    fresh.append(...old.childNodes);
    old.replaceWith(fresh);
  },
};

async function staysHeld(page: Page, post: { click(): Promise<void> }): Promise<void> {
  await post.click();
  await page.keyboard.press('Control+Enter');
}

for (const [name, spoil] of Object.entries(SPOILS)) {
  test(`${name}: the panel is seen, and Post is held`, async ({ page, panel, replica }) => {
    const { post } = await writeAtHome(page, BREACH);
    await panel.shows(/held/i);
    await panel.inSight(true);
    await page.evaluate(spoil);
    await panel.shows(/held/i);
    await panel.inSight(true);
    await staysHeld(page, post);
    await panel.shows(/held/i);
    expect(await replica.posted()).toEqual([]);
  });
}

test('a page that never stops taking it away gets rid of what is drawn, and of no stop', async ({
  page,
  replica,
  panel,
}) => {
  const { post } = await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.evaluate(() => {
    new MutationObserver(() => {
      const last = [...document.documentElement.children].at(-1);
      if (last?.localName === 'div') last.remove();
    }).observe(document.documentElement, { childList: true });
    [...document.documentElement.children].at(-1)?.remove();
  });
  await staysHeld(page, post);
  expect(await replica.posted()).toEqual([]);
});

test('a document that is opened anew, which ends every listener: the network refuses, and that is seen', async ({
  page,
  panel,
  replica,
}) => {
  const { post } = await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.evaluate(() => {
    const all = [...document.documentElement.childNodes];
    for (const one of all) one.remove();
    document.open();
    document.write('<!doctype html><html></html>');
    document.close();
    document.documentElement.replaceChildren(...all);
  });
  await post.click();
  await panel.shows(/stopped this post|held/i);
  expect(await replica.posted()).toEqual([]);
});

test('what a person types in the panel, the page does not hear', async ({ page, panel }) => {
  await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focusin']) {
      const note = (event: Event) => {
        const { key } = event instanceof KeyboardEvent ? event : { key: '' };
        heard.push(`${type} ${key}`);
      };
      addEventListener(type, note, { capture: true });
      document.addEventListener(type, note, { capture: true });
    }
  });
  const heard = () => page.evaluate(() => String(Reflect.get(globalThis, 'heard')));
  await page.keyboard.press('Alt+Shift+L');
  await expect.poll(async () => (await panel.seen())?.focusInside).toBe(true);
  const before = await heard();
  for (const key of ['j', 'Tab', 'ArrowDown', 'x', 'Shift+Tab']) await page.keyboard.press(key);
  expect(await heard()).toBe(before);
  // It does hear what is typed in its own editor.
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await panel.seen())?.focusInside).toBe(false);
  await page.keyboard.press('k');
  expect(await heard()).toContain('keydown k');
});

test('a page’s own window.open has no part in our windows, and no hold on them', async ({
  page,
  panel,
  context,
}) => {
  await writeAtHome(page, BREACH);
  await panel.shows(/held/i);
  await page.evaluate(() => {
    globalThis.open = () => {
      document.title = 'the page was asked';
      return window;
    };
  });
  const opening = context.waitForEvent('page');
  await panel.open();
  await panel.click('Settings');
  const opened = await opening;
  await opened.waitForURL(/^chrome-extension:/);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(await page.title()).not.toBe('the page was asked');
});
