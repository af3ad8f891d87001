import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUtf8 } from './bytes.ts';
import { pack, packJson, unpack, unpackJson } from './envelope.ts';
import { Refused } from './result.ts';

function whyOf(act: () => unknown): string {
  try {
    act();
    return 'nothing';
  } catch (thrown) {
    return thrown instanceof Refused ? thrown.message : 'not refused';
  }
}

test('what was packed is unpacked', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (body) => {
      expect(unpack(pack(1, body), 1, 'it')).toEqual(body);
    }),
  );
});

test('every flipped byte and every missing end is damage, never a newer version', () => {
  const stored = pack(1, toUtf8('body'));
  for (let at = 0; at < stored.length; at++) {
    const flipped = stored.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    expect(whyOf(() => unpack(flipped, 1, 'it'))).toBe('damaged: it');
    expect(whyOf(() => unpack(stored.slice(0, at), 1, 'it'))).toBe('damaged: it');
  }
});

test('what a later Lollipop wrote is refused as newer', () => {
  expect(whyOf(() => unpack(pack(2, toUtf8('?')), 1, 'it'))).toBe('newerVersion: it');
});

test('JSON comes back, and what only looks like it is damage', () => {
  expect(unpackJson(packJson(1, { a: [1] }), 1, 'it')).toEqual({ a: [1] });
  expect(whyOf(() => unpackJson(pack(1, toUtf8('{"a":')), 1, 'it'))).toBe('damaged: it');
});
