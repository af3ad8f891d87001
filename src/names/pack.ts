import * as v from 'valibot';

/**
 * One array of bytes for many arrays: a header of lengths, then each array from an address that its
 * type can be viewed at. Nothing is copied on the way back, so that 100,000 pupils wake at once.
 */
const MAGIC = 0x4c4e4958;
/** 2: halves of double forenames are told from several forenames in one string. 3: Djordjevic too. */
const VERSION = 3;
type Array = Uint8Array | Uint16Array | Uint32Array;

/** The packed index is not one of ours, is of another version, or is cut short. */
export class PackedIndexError extends Error {
  override name = 'PackedIndexError';
}

/** @param tail plain data, kept as JSON. */
export function packArrays(arrays: readonly Array[], tail: unknown): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(tail));
  const all: readonly Array[] = [...arrays, json];
  const header = new Uint32Array(3 + all.length);
  header.set([MAGIC, VERSION, all.length]);
  let size = header.byteLength;
  all.forEach((array, index) => {
    header[3 + index] = array.byteLength;
    size += aligned(array.byteLength);
  });
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(header.buffer));
  let at = header.byteLength;
  for (const array of all) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** What was packed, each array as bytes over the given ones. @throws PackedIndexError */
export function unpackArrays(bytes: Uint8Array): { arrays: Uint8Array[]; tail: unknown } {
  // A view of 32-bit numbers wants an address divisible by four.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (whole.byteLength < 12) throw new PackedIndexError('too short to be a packed index');
  const words = new Uint32Array(whole.buffer, whole.byteOffset, Math.floor(whole.byteLength / 4));
  const [magic, version, count = 0] = words;
  if (magic !== MAGIC) throw new PackedIndexError('not a packed index of names');
  if (version !== VERSION) throw new PackedIndexError(`version ${version}, not ${VERSION}`);
  if (count > 100) throw new PackedIndexError('a damaged header');
  const arrays: Uint8Array[] = [];
  let at = 4 * (3 + count);
  for (let index = 0; index < count; index++) {
    const length = words[3 + index] ?? 0;
    if (at + length > whole.byteLength) throw new PackedIndexError('cut short');
    arrays.push(whole.subarray(at, at + length));
    at += aligned(length);
  }
  const json = arrays.pop();
  try {
    return { arrays, tail: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)) };
  } catch {
    throw new PackedIndexError('a damaged tail');
  }
}

export const tailSchema = v.strictObject({
  people: v.pipe(v.number(), v.integer(), v.minValue(0)),
  classes: v.array(v.string()),
  known: v.array(
    v.strictObject({
      kind: v.picklist(['staff', 'governor', 'class', 'public-figure', 'other']),
      name: v.string(),
    }),
  ),
});
export type Tail = v.InferOutput<typeof tailSchema>;

const aligned = (length: number): number => (length + 3) & ~3;

export const asUint32 = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
export const asUint16 = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
