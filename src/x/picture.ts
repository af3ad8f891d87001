import { all } from './dom.ts';
import { noteGif } from './gifs.ts';

/** Where X keeps the pictures of a draft that it has kept; its answers let any page read them. */
const KEPT_BY_X = /^https:\/\/(?:pbs|video)\.twimg\.com\//;

/**
 * The bytes behind an attachment's address, or null where they can't be had. Chrome's content scripts
 * may always fetch the page's `blob:` addresses; Firefox's only where the page's CSP allows it
 * (house.md, Pictures). A picture of a draft that X kept comes from X's own store, as X itself has
 * just shown it: nothing is asked for that the page has not asked for. X may have written it anew, in
 * smaller; it is then another picture, asked about once more and known from then on.
 */
export async function bytesAt(address: string): Promise<Blob | null> {
  if (!address.startsWith('blob:') && !KEPT_BY_X.test(address)) return null;
  try {
    // Without cookies: the answer must not depend on who is signed in.
    const answer = await fetch(address, { credentials: 'omit', cache: 'force-cache' });
    if (!answer.ok) return null;
    const bytes = await answer.blob();
    if (bytes.type === 'image/gif') noteGif(address);
    return bytes;
  } catch {
    return null;
  }
}

/** What stands on the page for an attachment's address: its picture, or its video. */
export function elementAt(
  doc: Document,
  address: string,
): HTMLImageElement | HTMLVideoElement | null {
  const found = all(doc, 'img, video').find(
    (el) => el.getAttribute('src') === address || el.querySelector('source')?.src === address,
  );
  return found instanceof HTMLImageElement || found instanceof HTMLVideoElement ? found : null;
}

/** Drawn size, or null while nothing has been decoded. */
export function sizeOf(
  element: HTMLImageElement | HTMLVideoElement,
): { readonly width: number; readonly height: number } | null {
  const [width, height] =
    element instanceof HTMLImageElement
      ? [element.naturalWidth, element.naturalHeight]
      : [element.videoWidth, element.videoHeight];
  return width > 0 && height > 0 ? { width, height } : null;
}
