import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Whether a message comes from a page that the extension itself serves. A content script of ours has
 * our id too, but its address is X's.
 */
export function fromOwnPage(sender: Runtime.MessageSender): boolean {
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return sender.id === browser.runtime.id && ours;
}
