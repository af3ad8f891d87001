import { all } from './dom.ts';

/**
 * The bytes behind an attachment's address, or null where they can't be had. Chrome's content scripts
 * may always fetch the page's `blob:` addresses; Firefox's only where the page's CSP allows it
 * (house.md, Pictures), and nobody may where X restored a draft whose pictures lie on another host.
 */
export async function bytesAt(address: string): Promise<Blob | null> {
  if (!address.startsWith('blob:')) return null;
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.blob() : null;
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
