import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...of: number[]) => new Uint8Array(of);

test.each([
  ['UTF-8', bytes(0x5a, 0x6f, 0xc3, 0xab)],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x5a, 0x6f, 0xc3, 0xab)],
  ['Windows-1252', bytes(0x5a, 0x6f, 0xeb)],
  ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0)],
  ['UTF-16, the other way round', bytes(0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb)],
])('Zoë in %s', (_, given) => expect(decode(given, 'list.csv')).toBe('Zoë'));

test('Windows-1252 has its own apostrophe', () => {
  expect(decode(bytes(0x44, 0x92, 0x41), 'list.csv')).toBe('D’A');
});

test('a picture is no text', () => {
  expect(() => decode(bytes(0x89, 0x50, 0, 0, 1), 'photo.png')).toThrow('import_notText');
});
