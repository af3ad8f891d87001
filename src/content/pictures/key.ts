import { sha256 } from '../../sha256.ts';

/** Above this a picture or video is known by its size and its two ends (house.md, Pictures). */
const WHOLE_UP_TO = 20 * 1024 * 1024;
const END = 4 * 1024 * 1024;

/** SHA-256 of what tells these bytes from others, in hex. */
export async function keyOfBytes(bytes: Blob): Promise<string> {
  const { size } = bytes;
  if (size <= WHOLE_UP_TO) return sha256(bytes);
  return sha256(new Blob([`${size}\n`, bytes.slice(0, END), bytes.slice(size - END)]));
}

/** SHA-256 of a drawn picture: its width, height and colours. */
export function keyOfPixels({ width, height, data }: ImageData): Promise<string> {
  return sha256(new Blob([`${width}x${height}\n`, new Uint8ClampedArray(data)]));
}

/**
 * A key for what could not be read: good for this life of this page only, so that it is asked about
 * again every time.
 * @param page the random id of the page's life.
 */
export async function keyOfAddress(page: string, address: string): Promise<string> {
  return `once:${await sha256(new Blob([`${page}\n${address}`]))}`;
}

/**
 * What a quoted post's pictures are known by.
 * @param by the post's number, or the addresses of its pictures in a fixed order, one a line.
 */
export async function keyOfQuoted(by: string): Promise<string> {
  return `quoted:${/^\d{1,25}$/.test(by) ? by : await sha256(new Blob([by]))}`;
}
