// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { messagesOn, watchMessages } from './messages.ts';

/** Everything in it has a size, as it has none in jsdom by itself. */
function page(path: string, body: string, high = 40): Document {
  const { window } = new JSDOM(`<body>${body}</body>`, { url: `https://x.com${path}` });
  window.Element.prototype.getBoundingClientRect = () => new window.DOMRect(0, 0, 100, high);
  return window.document;
}

const CHAT =
  '<main><div data-testid="dm-container"><textarea data-testid="dm-composer-textarea"></textarea><p>Dear school</p></div></main>';

test.each([
  ['/i/chat', 'the list'],
  ['/i/chat/123-456', 'a conversation'],
  ['/messages', 'the older list'],
  ['/messages/123-456', 'an older conversation'],
  ['/messages/compose', 'a new message'],
])('%s shows messages: %s', (path) => {
  expect(messagesOn(page(path, CHAT))?.anchor.dataset.testid).toBe('dm-container');
});

test('with the test id gone it is the page’s main part', () => {
  expect(messagesOn(page('/i/chat', '<main><textarea></textarea></main>'))?.anchor.localName).toBe(
    'main',
  );
});

test('X’s own controls are named, so that nothing is drawn over them', () => {
  const found = messagesOn(page('/i/chat', CHAT));
  expect(found?.controls.map(({ localName }) => localName)).toEqual(['textarea']);
});

test.each(['/home', '/messages_of_hope', '/i/chatter', '/hollylane/status/12'])(
  '%s shows none',
  (path) => expect(messagesOn(page(path, '<main></main>'))).toBeNull(),
);

const DRAWER =
  '<main></main><div data-testid="chat-drawer-root"><div data-testid="dm-inbox-panel"></div></div>';

test('a drawer on another page shows them while it is open', () => {
  expect(messagesOn(page('/home', DRAWER))?.anchor.dataset.testid).toBe('chat-drawer-root');
  expect(messagesOn(page('/home', DRAWER, 0))).toBeNull();
  expect(messagesOn(page('/home', '<div data-testid="chat-drawer-root">Chat</div>'))).toBeNull();
});

test('who waits for them hears of them when they come, and when they go', async () => {
  const doc = page('/home', '<main></main>');
  const end = new (doc.defaultView ?? window).AbortController();
  let heard = 0;
  const count = (): void => {
    heard += 1;
  };
  watchMessages(doc, count, end.signal);
  doc.body.insertAdjacentHTML('beforeend', DRAWER);
  await vi.waitFor(() => expect(heard).toBe(1));
  doc.querySelector('[data-testid="chat-drawer-root"]')?.remove();
  await vi.waitFor(() => expect(heard).toBe(2));
  expect(messagesOn(doc)).toBeNull();
  end.abort();
});
