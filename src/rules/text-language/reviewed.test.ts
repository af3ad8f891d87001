import { describe, expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { applyEdits } from '../../lint/edits.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import { configure } from '../../lint/linter.ts';
import { textLanguage } from '../text-language.ts';

const linter = configure({ rules: {} }, [textLanguage]);
const found = (text: string) => linter.run(draftOf(text), NO_FACTS, 0);
const marked = (text: string) => found(text).map(({ start, end }) => text.slice(start, end));

describe('mending one breach does not hide the next', () => {
  test.each([
    'R U ready?',
    'C U tomorrow',
    'How r u?',
    'R u a reader?',
    'Wat r u doing?',
    'u r a star',
    'We r staying in bc im poorly',
    'Where R U?',
    'U R the best',
    'Will U come? R U free?',
    'Thx 2 U 4 everything',
    'C u l8r',
    'r u ready b4 lunch?',
    'Its 2 good 2 be true',
    'Gr8 2 c every1',
    'Soz 4 the delay, cu b4 lunch',
    'Can’t w8 2 c u',
    'Y6 r off 2 the museum',
  ])('%s', (text) => {
    const findings = found(text);
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings) {
      if (!finding.fix) continue;
      expect(found(applyEdits(text, finding.fix)).length).toBe(findings.length - 1);
    }
  });
});

test.each([
  ['Are U ready?', ['U']],
  ['Will U come?', ['U']],
  ['See U tomorrow', ['U']],
  ['You R the best', ['R']],
  ['R you ready?', ['R']],
  ["Can't wait 4 the fair", ['4']],
  ['Excited 4 the trip', ['4']],
  ['Good luck 4 tomorrow', ['4']],
  ['bye 4 now', ['4']],
  ["Can't wait 2 see you", ['2']],
  ['Need 2 go', ['2']],
  ['We want 2 win', ['2']],
  ['Time 2 read!', ['2']],
  ['Back 2 school!', ['2']],
  ['A day 2 remember', ['2']],
  ['off 2 London', ['2']],
  ['we r 2 proud', ['r', '2']],
  ['it was 2 much fun', ['2']],
  ['no1 knows', ['no1']],
  ['We hav a winner', ['hav']],
  ['smashin work guyz', ['smashin', 'guyz']],
  ['gm all', ['gm']],
  ['b there 4 3pm', ['b', '4']],
  ['RU going to the fair?', ['RU']],
  ['Totes amazing', ['Totes']],
])('found: %s', (text, words) => {
  expect(marked(text)).toEqual(words);
});

test.each([
  'Totes, amazing value',
  'RU going strong!',
  'There were 2 good 2 go lunch boxes',
  'wuu2 in texts means what are you up to',
  'Xited is not a word',
  'IMO the maths olympiad is hard',
  'Not 2 hot?',
  'We danced to ‘Gimme! Gimme! Gimme!’ by Abba',
  'Our no1 fan is here; we came no1 in the county',
  'This film is rated U. Do U turns and U bends. Are U rated films allowed?',
  'See U and V on the chart. We see U block from here.',
  'On day 2 remember your boots. Class 2 much enjoyed it.',
  'We went back 2 school years. They took 20% off 2 Disney tickets and off 2 Mondays.',
  'We need 2 go karts, 2 help desks and 2 read aloud books. Year R you are stars',
  'We set 4 all of the targets. Wait 4 hours. Luck 4 times. Room 4 3pm. GM foods and GM all season',
  'In time 2 dance groups came. We have 2 party games.',
])('left alone: %s', (text) => {
  expect(marked(text)).toEqual([]);
});
