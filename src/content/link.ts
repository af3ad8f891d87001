import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { BUILD } from '../build.ts';
import { type FromPage, PAGE_PORT, type ToPage, toPageSchema, VERSION } from '../messages/index.ts';

type Body = FromPage extends infer M
  ? M extends FromPage
    ? Omit<M, 'version' | 'build' | 'page'>
    : never
  : never;

/** Why the worker can't be heard: it is gone for good (an update came), or it may come back. */
export type Silence = 'orphaned' | 'gone';

export interface Link {
  /** Sends a message; opens the port again when the worker had died. */
  send(body: Body): Silence | null;
  /** The extension was updated or removed under us: only a reload of the tab can help. */
  orphaned(): boolean;
}

/** An updated or removed extension leaves its content scripts running without an id. */
function orphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}

/**
 * The one port from this page to the worker. The worker may die at any moment; the next message
 * wakes it, and `onGone` is told so that nobody waits for an answer that was lost.
 * @param page the random id of this page's life.
 */
export function openLink(
  page: string,
  onMessage: (message: ToPage) => void,
  onGone: () => void,
  signal: AbortSignal,
): Link {
  let port: Runtime.Port | null = null;

  const receive = (raw: unknown): void => {
    const parsed = v.safeParse(toPageSchema, raw);
    if (parsed.success && !signal.aborted) onMessage(parsed.output);
  };
  const connect = (): Runtime.Port => {
    const opened = browser.runtime.connect({ name: PAGE_PORT });
    opened.onMessage.addListener(receive);
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
      if (!signal.aborted) onGone();
    });
    return opened;
  };
  // What the worker says by itself comes to the tab: the port ends whenever it goes to sleep.
  const onTold = (raw: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id) receive(raw);
  };
  browser.runtime.onMessage.addListener(onTold);
  signal.addEventListener('abort', () => {
    port?.disconnect();
    if (!orphaned()) browser.runtime.onMessage.removeListener(onTold);
  });

  return {
    orphaned,
    send(body) {
      if (orphaned()) return 'orphaned';
      try {
        port ??= connect();
        port.postMessage({ version: VERSION, build: BUILD, page, ...body });
        return null;
      } catch {
        port = null;
        return orphaned() ? 'orphaned' : 'gone';
      }
    },
  };
}
