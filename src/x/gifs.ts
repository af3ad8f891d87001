/**
 * GIFs among the attachments, by their address. X's page tells a GIF by a badge, and only once it is
 * described (2.3): until then one looks like a photo. Its bytes tell it.
 */
const gifs = new Set<string>();

/** The bytes behind this attachment's address are those of a GIF. */
export function noteGif(address: string): void {
  // Addresses are never used twice in a page; the bound is only against endless growth.
  if (gifs.size > 500) gifs.clear();
  gifs.add(address);
}

export const isGif = (address: string | null): boolean => address !== null && gifs.has(address);
