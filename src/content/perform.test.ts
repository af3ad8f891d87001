// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createWords } from '../i18n/index.ts';
import { draftOf } from '../lint/draft-of.ts';
import type { Act } from './acts.ts';
import { createPerformer } from './perform.ts';

function performer() {
  const parts = {
    overlay: { say: vi.fn() },
    words: createWords('en_GB'),
    pictures: { of: () => [['a'.repeat(64)]], ready: () => null },
    tell: vi.fn(),
    reload: vi.fn(),
  };
  return { ...parts, perform: createPerformer(document, parts) };
}
const reading = { draft: draftOf('Hello'), unreadable: [] };

test.each([
  ['by-hand', { type: 'ask-by-hand' }],
  ['see-list', { type: 'open-page', which: 'list' }],
  ['unlock', { type: 'open-page', which: 'vault' }],
  ['set-up-list', { type: 'open-page', which: 'vault' }],
] as const)('%s opens a page of ours, with a composer or without', (act, message) => {
  const { perform, tell } = performer();
  perform(act, reading);
  perform(act, null);
  expect(tell.mock.calls).toEqual([[message], [message]]);
});

test('an override is asked for with exactly this draft and its pictures', () => {
  const { perform, tell } = performer();
  perform('override', reading);
  const pictures = [['a'.repeat(64)]];
  expect(tell).toHaveBeenCalledExactlyOnceWith({
    type: 'ask-override',
    draft: reading.draft,
    pictures,
  });
});

test('what is about a draft does nothing where there is none', () => {
  const { perform, tell } = performer();
  for (const act of ['override', 'say-pictured', 'change-pictured'] satisfies Act[]) {
    perform(act, null);
  }
  expect(tell).not.toHaveBeenCalled();
});

test('a reload is pressed twice where a draft may be lost, and once where there is none', () => {
  const { perform, reload, overlay } = performer();
  perform('reload', reading);
  expect(overlay.say).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
  perform('reload', reading);
  expect(reload).toHaveBeenCalledOnce();
  perform('reload', null);
  expect(reload).toHaveBeenCalledTimes(2);
});
