import { answerThat } from '../../consent/picture.ts';
import type { Facts, PictureAnswer } from '../../lint/facts.ts';
import { NameIndex } from '../../names/index.ts';
import type { Examples } from '../rule.ts';

/** A fictional list. */
const PUPILS: readonly (readonly [legal: string, surname: string, preferred?: string])[] = [
  ['Alice', 'Bennett'],
  ['Grace', 'Hartley'],
  ['Rose', 'Whitaker'],
  ['William', 'Thornton', 'Will'],
  ['Jack', "O'Sullivan"],
  ['April', 'Nguyen'],
  ['Amelia-Rose', 'Shackleton', 'Millie'],
  ['Zoë', 'Fairbanks'],
  ['Łukasz', 'Nowak', 'Luke'],
  ['Rowan', 'Firth'],
];
const names = NameIndex.build(
  PUPILS.map(([legal, surname, preferred = ''], number) => ({
    id: `pupil-${number}`,
    forenames: { legal, preferred },
    surnames: { legal: surname },
    className: '4 Rowan',
  })),
  [{ kind: 'staff', name: 'Mrs Jane Whitaker' }],
);
const list = { currentAt: null, names, pupil: () => undefined };

/** The list open, and the same said of every picture; null: nothing yet. */
export const listWith = (answer: PictureAnswer | null): Facts => ({
  list,
  picture: () => answer,
  quoted: null,
});
export const says = (
  shows: PictureAnswer['shows'],
  pupils: readonly string[] = [],
): PictureAnswer => answerThat(shows, { pupils: [...pupils] });

const photo = { kind: 'photo' as const, key: null, alt: '', uploading: false };
const pictured = { row: { media: [photo] } };
const video = { kind: 'video' as const, key: null, alt: '', uploading: false };
const heard = (named: boolean | null) => ({
  around: { row: { media: [video] } },
  facts: listWith(answerThat('pupils', { named })),
});
const undeclared = { around: pictured, facts: listWith(null) };
const pupils = { around: pictured, facts: listWith(says('pupils')) };

export const EXAMPLES: Examples = {
  good: [
    { text: 'Our thanks go to Mrs Rose, who has retired.', ...pupils },
    { text: 'Hope, courage and grace: our three values this term.', ...pupils },
    { text: 'It felt more like April showers than November.', ...pupils },
    { text: 'We will remember them. Year 4 laid a wreath.', ...pupils },
    { text: 'Marcus Rashford and Grace Darling are in our book corner.', ...pupils },
    { text: 'Well done, 4 Rowan! 4 Rowan won the attendance cup.', ...pupils },
    { text: 'The roses smell graceful in April, and jackets are off.', ...pupils },
    { text: 'Thank you, Mrs Whitaker.', ...pupils },
    { text: 'Well done, Alice!', facts: listWith(null) },
    { text: 'Our choir, in a video without a name.', ...heard(false) },
    { text: 'A poem by Jack in Year 4.', around: pictured, facts: listWith(says('work-or-place')) },
    { text: 'Well done, Alice!', around: pictured, facts: listWith(says('no-pupils')) },
  ],
  bad: [
    { text: 'Well done, Grace, our chess champion!', spans: ['Grace'], ...undeclared },
    { text: 'Superb writing today. #WellDoneAlice', spans: ['Alice'], ...pupils },
    { text: 'Zoe and Lukasz read #welldonemillie', spans: ['Zoe', 'Lukasz', 'millie'], ...pupils },
    { text: 'Alice B and A. Bennett', spans: ['Alice B', 'A. Bennett'], ...pupils },
    { text: 'Jack O’Sullivan’s goal', spans: ['Jack O’Sullivan'], ...pupils },
    {
      text: 'A-L-I-C-E, Al1ce and А\u200blісе',
      spans: ['A-L-I-C-E', 'Al1ce', 'А\u200blісе'],
      ...pupils,
    },
    { text: 'Amelia has the trophy.', spans: ['Amelia'], ...pupils },
    { text: 'Lizzie and Billy met the mayor.', spans: ['Billy'], ...pupils },
    { text: 'Well done, Alcie!', spans: ['Alcie'], ...pupils },
    {
      text: 'Photo: alice-bennett.jpg by @willthornton',
      spans: ['alice-bennett', 'willthornton'],
      ...pupils,
    },
    { text: 'Alice holds the cup', field: 'alt', spans: ['Alice'], facts: listWith(null) },
    {
      text: 'A poem by Jack O’Sullivan in Year 4.',
      spans: ['Jack O’Sullivan'],
      around: pictured,
      facts: listWith(says('work-or-place')),
    },
    {
      text: 'Our choir, and somebody calls a pupil by name.',
      about: 'the video was said to have a name in it',
      spans: [''],
      ...heard(true),
    },
    { text: 'Our choir, and nobody was asked about names.', spans: [''], ...heard(null) },
    {
      text: 'Look at Alice now!',
      spans: ['Alice'],
      around: { quoted: { handle: 'club', text: 'What a match', picture: true } },
      facts: listWith(null),
    },
  ],
};
