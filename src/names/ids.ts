import type { PupilId } from './person.ts';

/** The ids of the pupils in an index, in the order of their numbers, as they are packed. */
export interface Ids {
  /** Where each id begins in `bytes`; one more than there are ids. */
  readonly at: Uint32Array;
  /** UTF-8, one id after the other. */
  readonly bytes: Uint8Array;
}

export function packIds(ids: readonly PupilId[]): Ids {
  const encoder = new TextEncoder();
  const encoded = ids.map((id) => encoder.encode(id));
  const at = new Uint32Array(ids.length + 1);
  encoded.forEach((id, number) => {
    at[number + 1] = (at[number] ?? 0) + id.length;
  });
  const bytes = new Uint8Array(at[ids.length] ?? 0);
  encoded.forEach((id, number) => {
    bytes.set(id, at[number] ?? 0);
  });
  return { at, bytes };
}

/** The id with this number; '' when there is none. */
export const idAt = ({ at, bytes }: Ids, number: number): PupilId =>
  new TextDecoder().decode(bytes.subarray(at[number] ?? 0, at[number + 1] ?? 0));

/** The number of an id among those not `removed` (one a number, 1: gone), or -1. */
export function numberOfId({ at, bytes }: Ids, id: PupilId, removed: Uint8Array): number {
  const wanted = new TextEncoder().encode(id);
  for (let number = 0; number + 1 < at.length; number++) {
    const start = at[number] ?? 0;
    if ((at[number + 1] ?? 0) - start !== wanted.length || removed[number] === 1) continue;
    let same = 0;
    while (same < wanted.length && bytes[start + same] === wanted[same]) same += 1;
    if (same === wanted.length) return number;
  }
  return -1;
}
