import type { Draft } from '../../lint/draft.ts';
import { quotedBy } from '../../lint/quoted.ts';
import { bytesAt } from '../../x/index.ts';
import { pixelsOf } from './draw.ts';
import { keyOfAddress, keyOfBytes, keyOfPixels, keyOfQuoted } from './key.ts';

/**
 * By row, then picture: what its content is known by; null: not read yet, or it has no address. Behind
 * the last row that of the quoted post's pictures, all together, where anything tells them from others.
 */
export type Keys = readonly (readonly (string | null)[])[];

export interface PictureKeys {
  /** The keys of a draft's pictures as far as they are known; those that are not are read. */
  of(draft: Draft): Keys;
  /** Settles when all that can be known is, or when that takes too long; null: it is already. */
  ready(draft: Draft): Promise<void> | null;
}

/** A 20 MB picture is read and hashed in well under a second. */
const PATIENCE_MS = 3_000;
/** More addresses than any tab sees; the oldest are forgotten and would be read again. */
const KEPT = 500;

/** Where keys come from, so that tests need no browser. */
export interface Reads {
  bytes(address: string): Promise<Blob | null>;
  pixels(address: string): ImageData | null;
}

export const readsOf = (doc: Document): Reads => ({
  bytes: bytesAt,
  pixels: (address) => pixelsOf(doc, address),
});

/** Stands before what a quoted post is known by, which is hashed as it is, or is its key already. */
const QUOTED = 'quoted ';

/** Where the draft's pictures are read, by row; behind them what tells those of the quoted post. */
function addressesOf({ rows, quoted }: Draft): (string | null)[][] {
  const own = rows.map(({ media }) => media.map(({ key }) => key));
  const by = quoted && quotedBy(quoted);
  return by ? [...own, [QUOTED + (by.by === 'post' ? by.post : by.addresses.join('\n'))]] : own;
}

/**
 * Knows each picture by its content. A `blob:` address stands for the same bytes as long as it lives,
 * so each is read once.
 * @param page the random id of this page's life.
 * @param onNew a key has become known that was asked for.
 */
export function createPictureKeys(reads: Reads, page: string, onNew: () => void): PictureKeys {
  const known = new Map<string, string>();
  const reading = new Map<string, Promise<void>>();

  const read = async (address: string): Promise<string> => {
    if (address.startsWith(QUOTED)) return keyOfQuoted(address.slice(QUOTED.length));
    const bytes = await reads.bytes(address);
    if (bytes) return keyOfBytes(bytes);
    const pixels = reads.pixels(address);
    return pixels ? keyOfPixels(pixels) : keyOfAddress(page, address);
  };

  const start = (address: string): Promise<void> => {
    const there = reading.get(address);
    if (there) return there;
    const mine = read(address).then(
      (key) => {
        known.set(address, key);
        const [oldest] = known.keys();
        if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
        reading.delete(address);
        onNew();
      },
      () => {
        // Left unknown: the picture stays undeclared and held, and is read again when asked for.
        reading.delete(address);
      },
    );
    reading.set(address, mine);
    return mine;
  };

  const addresses = (draft: Draft): string[] =>
    addressesOf(draft).flatMap((row) => row.flatMap((address) => address ?? []));

  return {
    of(draft) {
      for (const address of addresses(draft)) if (!known.has(address)) void start(address);
      return addressesOf(draft).map((row) =>
        row.map((address) => (address === null ? null : (known.get(address) ?? null))),
      );
    },
    ready(draft) {
      const open = addresses(draft).filter((address) => !known.has(address));
      if (open.length === 0) return null;
      const late = new Promise<void>((done) => setTimeout(done, PATIENCE_MS));
      const all = Promise.all(open.map(start)).then(() => {});
      return Promise.race([all, late]);
    },
  };
}
