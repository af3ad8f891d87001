import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from './find.ts';
import { NameIndex } from './name-index.ts';

/** A fictional list: forename, surname, forename in use, class. */
const PUPILS: readonly (readonly string[])[] = [
  ['Alice', 'Bennett'],
  ['Grace', 'Hartley'],
  ['Rose', 'Whitaker'],
  ['William', 'Thornton', 'Will'],
  ['Hope', 'Adeyemi'],
  ['Summer', 'Clarke-Davies'],
  ['Jack', "O'Sullivan"],
  ['April', 'Nguyen'],
  ['Zoë', 'Fairbanks'],
  ['José', 'Fernández-Ruiz'],
  ['Aoife', 'Ní Bhriain'],
  ['Amelia-Rose', 'Shackleton', 'Millie'],
  ['Minh Anh', 'Đặng'],
  ['Jude', 'van der Berg'],
  ['Elizabeth', 'Sykes', 'Bessie'],
  ['Rowan', 'Firth'],
  ['May', 'Li'],
  ['Łukasz', 'Nowak', 'Luke'],
  ['Paris', 'Wainwright'],
  ['Muhammad Ayaan', 'Hussain', 'Ayaan'],
];
const index = NameIndex.build(
  PUPILS.map(([legal = '', surname = '', preferred = ''], number) => ({
    id: `p${number}`,
    forenames: { legal, preferred },
    surnames: { legal: surname },
    className: '4 Rowan',
  })),
  [
    { kind: 'staff', name: 'Mrs Joan Bennett' },
    { kind: 'governor', name: 'Jack Ogden' },
  ],
);
const found = (text: string, strength: string) =>
  findNames(text, index)
    .filter((match) => match.strength === strength)
    .map(({ start, end }) => text.slice(start, end));

describe('a pupil is named, however it is written', () => {
  test.each([
    ['Well done, Alice!', 'Alice'],
    ['alice read to us', 'alice'],
    ['ALICE READ TO US', 'ALICE'],
    ['Zoe and Noah won', 'Zoe'],
    ['Jose Fernandez Ruiz won', 'Jose Fernandez Ruiz'],
    ['Minh-Anh Dang sang', 'Minh-Anh Dang'],
    ['Aoife Ni Bhriain sang', 'Aoife Ni Bhriain'],
    ['Here is Lukasz.', 'Lukasz'],
    ['Jack O’Sullivan scored', 'Jack O’Sullivan'],
    ['Jack O Sullivan scored', 'Jack O Sullivan'],
    ['Shackleton, Millie: 1st', 'Shackleton, Millie'],
    ['Muhammad has won', 'Muhammad'],
    ['Lizzie has won', 'Lizzie'],
    ['Alice’s model', 'Alice'],
    ['James and Alices’ model', 'Alices'],
    ['Alice B did it', 'Alice B'],
    ['Will T. did it', 'Will T'],
    ['A. Bennett did it', 'A. Bennett'],
    ['J van der Berg did it', 'J van der Berg'],
    ['The Shackleton family', 'Shackleton'],
    ['#WellDoneAlice', 'Alice'],
    ['#welldonealice', 'alice'],
    ['#WELLDONEALICE', 'ALICE'],
    ['#AliceBennettRocks', 'AliceBennett'],
    ['@alice_bennett99', 'alice_bennett'],
    ['@AliceB', 'AliceB'],
    ['school.example/alice-bennett', 'alice-bennett'],
    ['IMG_2041_alice.jpg', 'alice'],
    ['zo%C3%AB-fairbanks.png', 'zo%C3%AB-fairbanks.png'],
    ['A\u200bl\u200bi\u200bc\u200be', 'A\u200bl\u200bi\u200bc\u200be'],
    ['A.l.i.c.e', 'A.l.i.c.e'],
    ['A-L-I-C-E', 'A-L-I-C-E'],
    ['A L I C E', 'A L I C E'],
    ['A💛l💛i💛c💛e', 'A💛l💛i💛c💛e'],
    ['Al*ice', 'Al*ice'],
    ['Al1ce', 'Al1ce'],
    ['Gr@ce', 'Gr@ce'],
    ['Аlісе', 'Аlісе'],
    ['𝓐𝓵𝓲𝓬𝓮', '𝓐𝓵𝓲𝓬𝓮'],
    ['Ali-\nce', 'Ali-\nce'],
    ['Alice\nBennett', 'Alice\nBennett'],
    ['Alice Bennet', 'Alice Bennet'],
    ['Alcie Bennett', 'Alcie Bennett'],
  ])('%s', (text, name) => {
    expect(found(text, 'sure')).toEqual([name]);
  });

  test.each([
    ['Well done, Alcie!', 'Alcie'],
    ['Elizabteh has won', 'Elizabteh'],
    ['well done grace', 'grace'],
    ['Amelia has won', 'Amelia'],
  ])('it is asked about: %s', (text, name) => {
    expect(found(text, 'maybe')).toEqual([name]);
  });
});

test('half of a double forename is sure once its bearer is known to be in the picture', () => {
  const [match] = findNames('Amelia has won', index);
  expect([match?.strength, match?.ifShown, match?.pupils]).toEqual(['maybe', 'sure', ['p11']]);
});

test('a long name is asked about where the list has a short one alone', () => {
  const jo = { id: 'jo', forenames: { legal: 'Jo' }, surnames: { legal: 'Bell' }, className: '' };
  const [match] = findNames('Joseph won', NameIndex.build([jo], []));
  expect([match?.strength, match?.ifShown]).toEqual(['maybe', 'sure']);
});

describe('what is never dampened', () => {
  test.each([
    ['Well done, Grace', 'Grace'],
    ['Well done Hope and Summer!', 'Hope', 'Summer'],
    ['Congratulations to April!', 'April'],
    ['Thank you, Will.', 'Will'],
    ['Happy birthday May', 'May'],
    ['Grace H', 'Grace H'],
    ['Grace has won', 'Grace'],
    ['#GoGrace', 'Grace'],
  ])('%s', (text, ...names) => {
    expect(found(text, 'sure')).toEqual(names);
  });
});

describe('what is dampened is asked about', () => {
  test.each([
    ['Year 6 met Grace Tindall, the mayor.', 'Grace'],
    ['Mrs Whitaker is back.', 'Whitaker'],
    ['Mr Jack O’Sullivan is back.', 'Jack O’Sullivan'],
    ['We went to Paris.', 'Paris'],
    ['Poppies and the Rose', 'Rose'],
    ['Grace before lunch', 'Grace'],
  ])('%s', (text, name) => {
    expect(found(text, 'sure')).toEqual([]);
    expect(found(text, 'maybe')).toEqual([name]);
  });
});

describe('what names no pupil is left alone', () => {
  test.each([
    'Will you help? We hope to see you in May. It may rain.',
    'Hope to see you there. May half term begins on Friday.',
    'Hope, courage and kindness are our values.',
    'Summer reading is still paying off. Our Summer Fair is on 12 June.',
    'It felt like April showers. By 1 May or 2nd April, please. Monday 6th May.',
    'Our thanks go to Mrs Rose.',
    'Grace Darling, Jack the Ripper, Rosa Parks and Marcus Rashford',
    'Thank you, Mrs Bennett and Mrs Joan Bennett. Jack Ogden, governor, came.',
    'Year 4 Rowan and 4 Rowan went out.',
    'They balanced gracefully, hopefully, with jackets and roses.',
    'St Alice’s Church and Victoria Park',
    '#SummerReading #MayDay #HopeForAll #Jackets',
    'We open at 8.45am on the 2nd: KS2, Y6, P4/5, 30cm.',
    'and/or, e.g. his/her, a.m.',
  ])('%s', (text) => {
    expect([...found(text, 'sure'), ...found(text, 'maybe')]).toEqual([]);
  });
});

test('whatever the text, matches are in it, in order and apart', () => {
  const piece = fc.constantFrom(
    ...[
      'Alice',
      'bennett',
      ' ',
      '\n',
      '#',
      '@',
      '.',
      "'s",
      '\u200b',
      '💛',
      'Will',
      'é',
      '1',
      '-',
      'Mrs ',
      'W',
      '/',
      '%41',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let before = 0;
      const apart = findNames(text, index).every(({ start, end }) => {
        const fits = start >= before && end > start && end <= text.length;
        before = end;
        return fits;
      });
      expect(apart).toBe(true);
    }),
  );
});
