import { expect, test } from 'vitest';
import { isNoToAll, isPlain, saysNo } from './plain.ts';

test('a consent is plain when each of its words is known', () => {
  expect(isPlain('consent photos on the school website')).toBe(true);
  expect(isPlain('social media granted not granted')).toBe(true);
  expect(isPlain('social media consent requested')).toBe(false);
  expect(isPlain('list of social media')).toBe(false);
  expect(isPlain('list of social media', new Set(['list']))).toBe(true);
});

test('an x is Twitter by itself or beside a word of its kind, else it may be a cross', () => {
  expect(['x', 'twitter x', 'photos on x'].map((text) => isPlain(text))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['photos x', 'social media y x'].map((text) => isPlain(text))).toEqual([false, false]);
});

test.each(['keep off social media', 'all bar twitter', 'cant be on twitter', 'photos excl video'])(
  '“%s” says no',
  (text) => expect(saysNo(text)).toBe(true),
);
test.each(['social media yes no', 'video without names', 'photo consent'])(
  '“%s” says no no',
  (text) => expect(saysNo(text)).toBe(false),
);

test('a no that names nothing is a no to all, one about something else is not', () => {
  expect(['opted out', 'do not share', 'court order'].map(isNoToAll)).toEqual([true, true, true]);
  expect(['flu vaccine refused', 'pupil no', 'no'].map(isNoToAll)).toEqual([false, false, false]);
});
