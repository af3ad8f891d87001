import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { imported, planFor, TODAY } from '../fixtures/import.ts';

const HEAD = 'Forename,Surname,UPN,Social media';
const read = (...lines: string[]) => {
  const list = [HEAD, ...lines].join('\n');
  const shown = [...imported({ list }).pupils.values()].map((pupil) => {
    const made = decision(pupil, 'social-media', TODAY);
    return `${pupil.forenames.legal} ${made.ok ? 'yes' : made.why}`;
  });
  return { shown, keys: planFor({ list }).problems.map(({ row, key }) => `${row} ${key}`) };
};

test.each(['Do not photograph:', 'NO CONSENT', 'Not on social media', 'Photos refused'])(
  'whoever stands below “%s” is unclear, and the heading is no pupil',
  (heading) => {
    const { shown, keys } = read('Ann,Able,A1,Yes', `${heading},,,`, 'Bo,Bee,B2,Yes');
    expect(shown).toEqual(['Ann yes', 'Bo unclear']);
    expect(keys).toEqual(['3 heading', '4 under']);
  },
);

test('a heading that allows ends it', () => {
  const { shown } = read('No photos,,,', 'Bo,Bee,B2,Yes', 'Photos allowed,,,', 'Ann,Able,A1,Yes');
  expect(shown).toEqual(['Bo unclear', 'Ann yes']);
});

test('a class alone in its row is no heading of refusals', () => {
  const { shown, keys } = read('3 Oak,,,', 'Ann,Able,A1,Yes');
  expect([shown.includes('Ann yes'), keys.includes('2 heading')]).toEqual([true, false]);
});
