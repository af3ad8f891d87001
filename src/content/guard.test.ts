// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../guard/verdict.ts';
import { column, h, page, shell } from '../x/fragments/build.ts';
import { dialog, row, rowWithTools, sendButton, toolbar } from '../x/fragments/composer.ts';
import type { Reading } from '../x/types.ts';
import type { Answer, Checker } from './checker.ts';
import { installGuard } from './guard.ts';

let over = new AbortController();
afterEach(() => over.abort());

const CLEAR: Verdict = { state: 'clear', hold: false, why: 'verdict_clear' };
const STOP: Verdict = { state: 'warned', hold: true, why: 'verdict_stop' };

/** Two composers on one page; only what is written in the dialog may go. */
function twoComposers() {
  over = new AbortController();
  const doc = page(
    '/compose/post',
    shell(
      [column(h('div', {}, rowWithTools('tweetButtonInline', 'A gr8 day', { key: 'homee' })))],
      [dialog(row('A fine day', { key: 'modal', toolbar: toolbar(sendButton('tweetButton')) }))],
    ),
  );
  const answer = ({ draft }: Reading): Answer => ({
    verdict: draft.rows[0]?.text === 'A fine day' ? CLEAR : STOP,
    findings: [],
    dismissed: [],
    number: 1,
    language: 'off',
  });
  const checker: Checker = {
    known: () => null,
    ask: async (reading) => answer(reading),
    askAnew: async (reading) => answer(reading),
    lastAsked: () => true,
    draftGone() {},
    receive() {},
    workerGone() {},
    forget() {},
  };
  const events = {
    held: vi.fn(),
    heldUnseen: vi.fn(),
    changedMeanwhile: vi.fn(),
    released: vi.fn(),
  };
  const facts = {
    mode: () => 'on' as const,
    started: async () => {},
    account: () => 'official' as const,
    settled: () => true,
    settling: async () => {},
    byHand: () => false,
  };
  installGuard(window, facts, checker, events, over.signal);
  const posted: string[] = [];
  /** As React does, from the root of its tree. */
  doc.querySelector('#react-root')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-testid^=tweetButton]') : null;
    if (button) posted.push(button.getAttribute('data-testid') ?? '');
  });
  const post = (id: string) => doc.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  return { events, posted, post };
}

test('a draft that may go goes, once; one that may not is held', async () => {
  const { events, posted, post } = twoComposers();
  post('tweetButton')?.click();
  await vi.waitFor(() => expect(posted).toEqual(['tweetButton']));
  post('tweetButtonInline')?.click();
  await vi.waitFor(() => expect(events.held).toHaveBeenCalledOnce());
  expect(posted).toEqual(['tweetButton']);
});

test('what a script of the page presses goes with the permit as it was given: it is not made to outlive an edit', async () => {
  const { events, posted, post } = twoComposers();
  post('tweetButton')?.click();
  await vi.waitFor(() => expect(posted).toEqual(['tweetButton']));
  expect(events.released).not.toHaveBeenCalled();
});

test('while our own press is under way, no script of the page presses along: another composer is held', async () => {
  const { events, posted, post } = twoComposers();
  window.addEventListener('click', () => post('tweetButtonInline')?.click(), {
    capture: true,
    once: true,
    signal: over.signal,
  });
  post('tweetButton')?.click();
  await vi.waitFor(() => expect(posted).toEqual(['tweetButton']));
  await vi.waitFor(() => expect(events.held).toHaveBeenCalledOnce());
  expect(posted).toEqual(['tweetButton']);
});
