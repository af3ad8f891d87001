import type { ComponentChild } from 'preact';
import { options, render } from 'preact';
import { vi } from 'vitest';

// Preact runs effects after a frame or 35 ms, by when the last test of a file and its window are gone.
options.requestAnimationFrame = (run) => queueMicrotask(run);

/** For tests: a page of ours in jsdom, used by what a person sees of it. */
export function show(what: ComponentChild): void {
  const main = document.createElement('main');
  main.id = 'page';
  document.body.replaceChildren(main);
  render(what, page());
}

/** Takes it away again and lets what Preact has put off to the next frame run while there is a page. */
export async function hide(): Promise<void> {
  render(null, page());
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** States are waited for, however busy the machine is. */
vi.setConfig({ testTimeout: 60_000 });
export const waited = <T>(look: () => T): Promise<T> =>
  vi.waitFor(look, { timeout: 20_000, interval: 10 });

function page(): HTMLElement {
  const found = document.getElementById('page');
  if (!found) throw new Error('No page is shown.');
  return found;
}

/** What is on the page, as text. */
export const text = (): string => page().textContent ?? '';

/** Waits until the page says it. */
export const says = (words: string): Promise<void> =>
  waited(() => {
    if (!text().includes(words)) throw new Error(`Not on the page: ${words}\n\n${text()}`);
  });

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

/** A button or link by its name, waited for. */
export const button = (name: string): Promise<HTMLElement> =>
  waited(() => {
    const found = [...page().querySelectorAll<HTMLElement>('button, a')].find(
      (one) => nameOf(one) === name,
    );
    if (!found) throw new Error(`No button or link: ${name}\n\n${text()}`);
    return found;
  });

export const press = async (name: string): Promise<void> => (await button(name)).click();

/** Whether such a button or link is on the page now. */
export const hasButton = (name: string): boolean =>
  [...page().querySelectorAll('button, a')].some((one) => nameOf(one) === name);

/** A field by its label, waited for; the `nth` of those with that label. */
export const field = (label: string, nth = 0): Promise<HTMLInputElement> =>
  waited(() => {
    const labels = [...page().querySelectorAll('label')].filter(
      (one) => (one.textContent ?? '').trim() === label,
    );
    const found = document.getElementById(labels[nth]?.htmlFor ?? '');
    if (!(found instanceof HTMLInputElement)) throw new Error(`No field: ${label}\n\n${text()}`);
    return found;
  });

export async function type(label: string, value: string, nth = 0): Promise<HTMLInputElement> {
  const input = await field(label, nth);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return input;
}

export const choose = async (label: string, nth = 0): Promise<void> =>
  (await field(label, nth)).click();

/** Waits until this has the focus. */
export const focused = (what: () => Element | null): Promise<void> =>
  waited(() => {
    if (document.activeElement !== what()) {
      throw new Error(`Focus is on ${document.activeElement?.outerHTML}`);
    }
  });
