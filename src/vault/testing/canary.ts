import { toBase64, toUtf8 } from '../bytes.ts';

/** A name that stands nowhere else: letters only, so that no coding changes it. */
export const newCanary = (): string =>
  `Canary${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;

/** The ways a text may lie in bytes: UTF-8, UTF-16 of either order, and base64 at each alignment. */
export function formsOf(canary: string): Uint8Array[] {
  const utf8 = toUtf8(canary);
  const wide = new Uint8Array(canary.length * 2);
  for (const [at, byte] of utf8.entries()) wide[at * 2] = byte;
  const swapped = wide.map((_, at) => wide[at ^ 1] ?? 0);
  const coded = [0, 1, 2].map((shift) => {
    const text = toBase64(Uint8Array.of(...new Array<number>(shift).fill(0), ...utf8));
    // Without the letters that its neighbours have a part in.
    return toUtf8(text.slice(Math.ceil((shift * 4) / 3), -2));
  });
  return [utf8, wide, swapped, ...coded];
}

const latin1 = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Whether a name can be found in what was stored, in any of these forms. */
export function holdsCanary(stored: Uint8Array, canary: string): boolean {
  const hay = latin1(stored);
  return formsOf(canary).some((form) => hay.includes(latin1(form)));
}
