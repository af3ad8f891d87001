import { expect, test } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { NOTHING_SAID, type Said } from './said.ts';
import { saveWords } from './save-words.ts';

const words = createWords('en_GB');
const pupils = (...ids: string[]): Said => ({ ...NOTHING_SAID, shows: 'pupils', pupils: ids });
const place: Said = { ...NOTHING_SAID, shows: 'work-or-place' };
const others: Said = { ...pupils('a'), others: true };

test.each<[readonly Said[], string]>([
  [[pupils('a')], 'Save: this pupil, no other child'],
  [[pupils('a', 'b')], 'Save: these 2 pupils, no other child'],
  [[others], 'Save: this pupil and a child not on our list'],
  [[{ ...pupils(), others: true }], 'Save: only children not on our list'],
  [[{ ...NOTHING_SAID, shows: 'no-pupils' }], 'Save: no children in it'],
  [[place], 'Save: nobody in it'],
  [[place, place], 'Save all 2 pictures'],
  [[pupils('a'), place], 'Save all 2 pictures: these pupils, no other child'],
  [[pupils('a'), others], 'Save all 2 pictures: other children only where you said so'],
])('Save says what is saved: %#', (said, label) => {
  expect(saveWords(words, said)).toBe(label);
});
