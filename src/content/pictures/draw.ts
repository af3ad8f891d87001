import { elementAt, sizeOf } from '../../x/index.ts';

/** The longest side of the copy a person is shown, CSS pixels (house.md). */
const THUMBNAIL = 512;
const QUALITY = 0.8;

/**
 * Draws what stands at the address, at most `longest` pixels long; null where it can't be read.
 * @param ground the colour under it; null: none.
 */
function draw(
  doc: Document,
  address: string,
  longest: number,
  ground: string | null,
): HTMLCanvasElement | null {
  const element = elementAt(doc, address);
  const size = element && sizeOf(element);
  if (!element || !size) return null;
  const scale = Math.min(1, longest / Math.max(size.width, size.height));
  // Never put into the page: it is drawn on and read, and gone.
  const canvas = doc.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const context = canvas.getContext('2d');
  if (context && ground !== null) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context?.drawImage(element, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * A small copy as a data URL, or null: pictures of another host may be looked at, not read. JPEG knows
 * no transparency and would make it black.
 */
export function thumbnailOf(doc: Document, address: string): string | null {
  try {
    return draw(doc, address, THUMBNAIL, '#fff')?.toDataURL('image/jpeg', QUALITY) ?? null;
  } catch {
    return null;
  }
}

/** Its pixels in full size, or null. A video's change with every frame, so they tell nothing. */
export function pixelsOf(doc: Document, address: string): ImageData | null {
  try {
    if (elementAt(doc, address) instanceof HTMLVideoElement) return null;
    const canvas = draw(doc, address, Number.POSITIVE_INFINITY, null);
    return canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
  } catch {
    return null;
  }
}
