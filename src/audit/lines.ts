import type { Readable } from 'node:stream';

/** Above this many bytes a line is given up, so that memory stays bounded. */
export const MAX_LINE = 4_000_000;

/** Why there is no text: the line is too long to hold, or its bytes are no UTF-8. */
export type Unread = 'too-long' | 'not-utf8';

/** One line without its end, or why it could not be read. */
export type Line = { readonly number: number } & (
  | { readonly text: string }
  | { readonly unread: Unread }
);

const NEWLINE = 0x0a;

/**
 * The lines of a UTF-8 stream, counted from 1. Ends are \n or \r\n only: node:readline also breaks
 * at U+2028, which JSON allows inside a string. A byte-order mark at the start is dropped. Each line
 * is decoded by itself and strictly: a stream's own decoder puts U+FFFD for what it can't read, and a
 * draft would be judged by letters nobody wrote.
 */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let pieces: Buffer[] = [];
  let held = 0;
  let tooLong = false;
  let number = 0;

  /** Keeps part of a line; of one that is too long, nothing but that it is. */
  const keep = (piece: Buffer): void => {
    held += piece.length;
    if (held > MAX_LINE) {
      tooLong = true;
      pieces = [];
    } else pieces.push(piece);
  };
  const line = (): Line => {
    const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    const given = tooLong ? { unread: 'too-long' as const } : decoded(bytes, decoder);
    pieces = [];
    held = 0;
    tooLong = false;
    number += 1;
    if ('unread' in given) return { number, ...given };
    const whole = number === 1 ? given.text.replace(/^\uFEFF/, '') : given.text;
    return { number, text: whole.replace(/\r$/, '') };
  };

  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      keep(bytes.subarray(from, end));
      yield line();
      from = end + 1;
    }
    if (from < bytes.length) keep(bytes.subarray(from));
  }
  if (held > 0) yield line();
}

function decoded(bytes: Buffer, decoder: TextDecoder): { text: string } | { unread: Unread } {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { unread: 'not-utf8' };
  }
}
