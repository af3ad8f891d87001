import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../names/fold.ts';
import { foldText } from './fold-text.ts';

test('a text is folded as names fold it, whatever it holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (typed) => {
      expect(foldText(typed)).toBe(fold(typed).text);
    }),
    { numRuns: 50 },
  );
}, 60_000);
