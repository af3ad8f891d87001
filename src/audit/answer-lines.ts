import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { type Line, linesOf, type Unread } from './lines.ts';

/** The line is not what it should be; the message says how. */
export class BrokenLine extends Error {
  override readonly name = 'BrokenLine';
}

/**
 * Answers each line of JSON with one, in order, at the pace of the slower end: memory does not grow
 * with the number of lines. Stops quietly when nobody reads on (`| head`).
 * @param answer gives the answer to one parsed line; throws BrokenLine for one it cannot take.
 * @returns how many lines were broken.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (value: unknown) => unknown | Promise<unknown>,
): Promise<number> {
  const closed = new AbortController();
  let failure: unknown = null;
  const onError = (error: unknown) => {
    if (!isClosedPipe(error)) failure = error;
    closed.abort();
  };
  output.on('error', onError);
  let broken = 0;
  for await (const line of linesOf(input)) {
    if (closed.signal.aborted) break;
    const reply = await replyTo(line, answer);
    broken += reply.broken ? 1 : 0;
    if (!output.write(`${reply.line}\n`)) await drained(output, closed.signal);
  }
  if (failure !== null) throw failure;
  return broken;
}

async function replyTo(line: Line, answer: (value: unknown) => unknown | Promise<unknown>) {
  try {
    return { line: JSON.stringify(await answer(parse(line))), broken: false };
  } catch (error) {
    if (!(error instanceof BrokenLine)) throw error;
    return {
      line: JSON.stringify({ error: { message: error.message, line: line.number } }),
      broken: true,
    };
  }
}

const UNREAD: Readonly<Record<Unread, string>> = {
  'too-long': 'the line is too long',
  'not-utf8': 'the line is not UTF-8',
};

function parse(line: Line): unknown {
  if ('unread' in line) throw new BrokenLine(UNREAD[line.unread]);
  const { text } = line;
  if (text.trim() === '') throw new BrokenLine('the line is empty');
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokenLine('the line is not JSON');
  }
}

async function drained(output: Writable, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  try {
    await once(output, 'drain', { signal });
  } catch (error) {
    // The pipe closed while we waited: the loop sees the signal and stops.
    if (!signal.aborted) throw error;
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
