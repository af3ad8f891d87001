import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf, MAX_LINE } from './lines.ts';

async function lines(...chunks: (string | Uint8Array)[]) {
  const found: (string | null)[] = [];
  for await (const { text } of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) {
    found.push(text);
  }
  return found;
}

test.each([
  ['an end of line after the last line starts no other', ['a\nb\n'], ['a', 'b']],
  ['the last line needs no end', ['a\nb'], ['a', 'b']],
  ['empty lines count', ['a\n\nb'], ['a', '', 'b']],
  ['Windows ends and a byte-order mark are dropped', ['\uFEFFa\r\nb\r\n'], ['a', 'b']],
  ['a line may come in pieces', ['a', 'b\nc', 'd'], ['ab', 'cd']],
  ['U+2028 is no end of line', ['a\u2028b'], ['a\u2028b']],
  ['nothing is no line', [], []],
])('%s', async (_promise, chunks, expected) => {
  expect(await lines(...chunks)).toEqual(expected);
});

test('a character may come in pieces', async () => {
  const [one, two] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];
  expect(await lines(one, two)).toEqual(['é']);
});

test('a line too long to hold is given up, and the next one read', async () => {
  const part = 'x'.repeat(MAX_LINE / 2 + 1);
  expect(await lines(part, part, part, '\nb')).toEqual([null, 'b']);
});
