/// <reference types="chrome" />
import browser from 'webextension-polyfill';
import { HAS_OFFSCREEN } from '../../build.ts';
import { HOST_CHANNEL } from '../../messages/host.ts';
import { startHost } from '../../offscreen/host.ts';
import type { Line } from './reader.ts';

const PAGE = 'src/offscreen/index.html';
/** Firefox ends the event page itself when nothing happens, and the worker with it. */
const IDLE_MS = 5 * 60_000;

/** Opens the line to the host: an offscreen document in Chrome, a worker of the event page in Firefox. */
export function openLine(receive: (raw: unknown) => void): Line {
  const channel = new BroadcastChannel(HOST_CHANNEL);
  channel.onmessage = ({ data }) => receive(data);
  let opening: Promise<void> | null = null;
  let here = false;

  const open = async (): Promise<void> => {
    if (HAS_OFFSCREEN) return openDocument();
    if (here) return;
    here = true;
    startHost(IDLE_MS, () => {
      here = false;
    });
  };
  return {
    open() {
      // Two at once would try to make two documents, and Chrome allows one.
      opening ??= open().finally(() => {
        opening = null;
      });
      return opening;
    },
    post: (message) => channel.postMessage(message),
  };
}

async function openDocument(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: browser.runtime.getURL(PAGE),
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification:
      'Reads drafts for spelling and grammar, on this computer, in a worker of its own.',
  });
}
