import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, keyOf, partsOf } from './fold.ts';

test.each([
  ['Zoë', 'zoe'],
  ['Łukasz', 'lukasz'],
  ['Đặng', 'dang'],
  ['Søren Ægir Weiß', 'sorenaegirweiss'],
  ['Işıl', 'isil'],
  ['O’Sullivan', 'osullivan'],
  ["O'Sullivan", 'osullivan'],
  ['Noor-ul-Ain', 'noorulain'],
  ['van der Berg', 'vanderberg'],
])('%s is kept as %s', (name, key) => {
  expect(keyOf(name)).toBe(key);
});

test.each([
  ['Аlісе', 'alice', 'Cyrillic letters'],
  ['Ӏan', '1an', 'a letter that may be i or l'],
  ['𝒢𝓇𝒶𝒸ℯ', 'grace', 'mathematical letters'],
  ['Ｇｒａｃｅ', 'grace', 'full-width letters'],
  ['ⓖⓡⓐⓒⓔ', 'grace', 'circled letters'],
  ['🅶🆁🅰🅲🅴', 'grace', 'boxed letters'],
  ['🇬🇷🇦🇨🇪', 'grace', 'flag letters'],
  ['ɢʀᴀᴄᴇ', 'grace', 'small capitals'],
  ['G\u200br\u200da\u00adc\ufeffe', 'grace', 'invisible characters'],
  ['Gra\u0301ce', 'grace', 'an accent of its own'],
])('%s reads %s: %s', (typed, key) => {
  expect(keyOf(typed)).toBe(key);
});

test('the parts of a name are cut at spaces and hyphens', () => {
  expect(partsOf('Fernández-Ruiz de la Cruz')).toEqual(['fernandez', 'ruiz', 'de', 'la', 'cruz']);
});

test('each unit knows what it stands for: an accent belongs to its letter, a ligature to both', () => {
  const { text, starts, ends } = fold('Zoe\u0308 ﬁx 𝐀');
  expect(text).toBe('zoe fix a');
  expect([starts[2], ends[2]]).toEqual([2, 4]);
  expect([starts[4], ends[4], starts[5], ends[5]]).toEqual([5, 6, 5, 6]);
  expect([starts[8], ends[8]]).toEqual([8, 10]);
});

/** Plain, accented, ligatures, marks, invisible ones, surrogates whole and broken. */
const unit = fc.constantFrom(
  ...'aZ é ß ﬃ ½ ㎏ А Σ 字 \u0301 \u200b \u200d \r \n 💛 𝐀 🇬 \ud83d \udc9b'.split(' '),
);

test('whatever is typed, places stay in order and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (typed) => {
      const { text, starts, ends } = fold(typed);
      const inOrder = Array.from({ length: text.length }, (_, at) => at).every((at) => {
        const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
        return start >= (starts[at - 1] ?? 0) && end > start && end <= typed.length;
      });
      expect(inOrder).toBe(true);
    }),
  );
});
