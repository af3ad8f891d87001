import { UnreadableTable } from './problem.ts';

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file. A byte-order mark says how it is written; without one it is UTF-8 when it can
 * be, else Windows-1252, which is what older systems and Excel's plain "CSV" write in the UK.
 * @throws UnreadableTable when it is no text: a picture, a PDF.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const text = decoded(bytes);
  if (text.slice(0, 100_000).includes('\0')) throw new UnreadableTable('import_notText', { file });
  return text;
}

function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, windows);
  }
}

/** 0x80 to 0x9F as Windows-1252 has them. Node 20 decodes it as Latin-1 (nodejs/node issue 56542). */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const windows = (letter: string): string => HIGH[letter.charCodeAt(0) - 0x80] ?? letter;
