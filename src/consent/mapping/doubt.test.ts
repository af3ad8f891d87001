import { expect, test } from 'vitest';
import { decision } from '../decision.ts';
import { imported, planFor, TODAY } from '../fixtures/import.ts';
import { mayRefuse } from './doubt.ts';

const read = (header: string, cell: string) => {
  const list = `UPN,Surname,Forename,Social media,${header}\nA1,Ash,Adam,Yes,${cell}\nB2,Bee,Bo,Yes,`;
  const [adam, bo] = imported({ list }).pupils.values();
  const shown = [adam, bo].map((pupil) => {
    const made = decision(pupil, 'social-media', TODAY);
    return made.ok ? 'yes' : made.why;
  });
  return { shown, problems: planFor({ list }).problems };
};

test.each([
  ['Latest', 'No'],
  ['Change', 'now No'],
  ['Dad', 'refused'],
  ['Signed by both', 'N'],
  ['Has consent', 'No'],
  ['Is allowed', 'No'],
  ['Mode of travel', 'walks; no photos'],
  ['Consent (Father)', 'No'],
  ['Social Media updated', 'No'],
  ['Social media consent requested', 'Pending'],
  ['Photo Alert', 'NO PHOTOS'],
  ['Safeguarding flag', 'Yes'],
  ['Remarked', 'do not photograph'],
  ['Signed', 'not on Facebook'],
])('a yes beside “%s” = “%s”, which nobody understands, is unclear and told', (header, cell) => {
  const { shown, problems } = read(header, cell);
  expect(shown).toEqual(['unclear', 'yes']);
  expect(problems).toMatchObject([
    { row: 2, column: header, key: 'doubted', params: { value: cell }, refused: false },
  ]);
});

test.each([
  ['Latest', 'Yes'],
  ['Favourite colour', 'red'],
  ['Siblings', '0'],
  ['FSM', 'N'],
  ['SEN', 'No'],
  ['Trip paid', 'x'],
  ['Pupil premium', 'No'],
  ['Trip consent', 'No'],
  ['Biometric consent', 'N'],
  ['Safeguarding flag', 'No'],
  ['Child uses social media', 'No'],
  ['Group', 'F'],
  ['Boarder', 'N'],
  ['Is on report', 'No'],
  ['PE kit', 'N'],
  ['Home visit', 'No'],
  ['Social media 2023', 'Yes'],
])('“%s” = “%s” takes nothing from it', (header, cell) => {
  expect(read(header, cell)).toEqual({ shown: ['yes', 'yes'], problems: [] });
});

test('a no under a header that refuses is none', () => {
  expect(mayRefuse('Twitter unsure not', 'No')).toBe(false);
  expect(mayRefuse('Twitter unsure not', 'Yes')).toBe(true);
  expect(mayRefuse('Exam No.', '12')).toBe(false);
});

test('off roll and school years are read as what they are', () => {
  expect(read('Off Roll', 'Yes').shown).toEqual(['left', 'yes']);
  expect(read('Academic Year', '2025/26').shown[0]).toBe('expired');
  expect(read('Consent Year', '2026/27').shown[0]).toBe('yes');
});
