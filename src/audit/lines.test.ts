import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf, MAX_LINE } from './lines.ts';

async function lines(...chunks: (string | Uint8Array)[]) {
  const found: string[] = [];
  for await (const line of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) {
    found.push('text' in line ? line.text : `(${line.unread})`);
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
  expect(await lines(part, part, part, '\nb')).toEqual(['(too-long)', 'b']);
});

test.each([
  ['a letter in Windows-1252', [0x61, 0xe9, 0x62]],
  ['half a character', [0xc3]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
])('a line that is not UTF-8 is given up, and the next one read: %s', async (_what, bytes) => {
  const piece = Buffer.from(bytes);
  expect(await lines('a\n', piece, '\nb\n', piece)).toEqual(['a', '(not-utf8)', 'b', '(not-utf8)']);
});

test('a replacement character that was really written is a letter like any other', async () => {
  expect(await lines('\uFFFD')).toEqual(['\uFFFD']);
});
