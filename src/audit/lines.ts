import type { Readable } from 'node:stream';

/** Above this many UTF-16 units a line is given up, so that memory stays bounded. */
export const MAX_LINE = 4_000_000;

/** One line without its end; `text` is null for a line that is too long to hold. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a UTF-8 stream, counted from 1. Ends are \n or \r\n only: node:readline also breaks
 * at U+2028, which JSON allows inside a string. A byte-order mark at the start is dropped.
 */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  input.setEncoding('utf8');
  let rest = '';
  let tooLong = false;
  let number = 0;
  const line = (text: string): Line => {
    number += 1;
    const whole = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    const given: Line = { number, text: tooLong ? null : whole.replace(/\r$/, '') };
    tooLong = false;
    return given;
  };
  for await (const chunk of input) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield line(part);
    if (rest.length > MAX_LINE) {
      tooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || tooLong) yield line(rest);
}
