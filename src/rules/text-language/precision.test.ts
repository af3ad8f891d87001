import { describe, expect, test } from 'vitest';
import { draftOf } from '../../lint/draft-of.ts';
import { NO_FACTS } from '../../lint/facts.ts';
import { configure } from '../../lint/linter.ts';
import { textLanguage } from '../text-language.ts';

const linter = configure({ rules: {} }, [textLanguage]);
const marked = (text: string) =>
  linter.run(draftOf(text), NO_FACTS, 0).map(({ start, end }) => text.slice(start, end));
const held = (text: string) =>
  linter.run(draftOf(text), NO_FACTS, 0).some(({ severity }) => severity === 'stop');

describe('what looks like texting and is none goes free', () => {
  test.each([
    'In Class 2 the children made kites. In Primary 4 our topic is Romans.',
    'At 2 the bell rang. We won 4 the first time and 2 the second.',
    'Year R have been learning the letter b and the sound ur.',
    'B4 envelopes please. The M8 was closed. Our B&B. A to B maps.',
    'Vasco da Gama; Charles de Gaulle; Lil Nas X; Wat Tyler; Ty Cobb; Mr Tho; Mrs Dey',
    'Rock ’n’ roll bingo. Singin’ in the Rain by Year 6. Walkin’ Back to Happiness.',
    'We need 2 helpers and 4 adults. We have 2 rabbits and have got 4 go-karts.',
    'Bring in £2 for the raffle or £4 for all. Up 2% on last year. 2 + 2 = 4.',
    'KS1 & KS2, EYFS, SEND, PPA, INSET, HLTA, SLT, DSL, EAL, SENCO, MAT, GDS, PP, FSM',
    'H2O, CO2, 3D, 4x4, A4, U9s, U11, MP3, USB-C, PS5, Wii U, U2, S Club 7, R&B, AC/DC',
    'The city of Ur in Mesopotamia. We learnt about Ur this week.',
    'Bonjour ! Comment ça va ? Il y a un chat. C’est la vie.',
    '¡Hola! ¿Y tú? Ya está. Me gusta la música.',
    'Bore da! Da iawn pawb. Nos da. Beth wyt ti’n wneud?',
    'Tha sinn toilichte. Ciamar a tha thu?',
    'ASAP, FAQ, RSVP, TBC, FYI, i.e. e.g. etc. vs approx. 2 hrs 20 mins, 3 wks, 4 yrs',
    'Dr. U Thant, Ms R Patel, T. S. Eliot, J.K. Rowling and C S Lewis; Roald Dahl’s BFG',
    'X-ray, T-shirt, U-turn, V-neck, u-bend, B-flat',
    'Beef with red wine jus. A rite of passage. A bout of flu. By dint of hard work.',
    'Pupils in 4G and 2B, Rooms 2C & 4U. Well done 5R, 6T and 1M!',
    'The angles used sin, cos and tan. A cos lettuce.',
    'Monday 2 March, 4 till 6. Buy 2 get 1 free. One 2 One. Tables 2, 4 and 8.',
    'George VIII, chapter xiii, MMXXVI, AAA batteries and the BBBC.',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch',
    'L.O.L. dolls and LOL Surprise dolls stay at home.',
    'The drive thru is closed.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

test.each([
  ['Y6 r off 2 the museum. Don’t 4get 2 bring ur kit', ['r', '2', '4get', '2', 'ur']],
  ['Happy bday 2 Mrs Smith! Gr8 2 c every1', ['bday', '2', 'Gr8', '2', 'c', 'every1']],
  ['Soz 4 the delay, cu b4 lunch', ['Soz', '4', 'cu', 'b4']],
  ['We had fun n games', ['n']],
  ['Come with me n u know who', ['n', 'u']],
  ['They r learning lots and we r proud', ['r', 'r']],
  ['g\u200Br8 and plzzz and yooouuu', ['g\u200Br8', 'plzzz', 'yooouuu']],
  ['It will b fun. Love u, see ya', ['b', 'u', 'ya']],
])('texting is found among words: %s', (text, words) => {
  expect(marked(text)).toEqual(words);
});

test.each([
  ['We sang I Wanna Be Like You'],
  ['Gimme! Gimme! Gimme!'],
  ['He read "Be nice to yu turkeys dis christmas" aloud'],
  ['She wrote “i luv mi mum” today'],
  ["The word 'wot' appears in a poem."],
  ["We do not write 'gr8' at school, and don't say 'l8r'."],
  ["Year 4's poem 'wot no chips' made the girls' day"],
])('a title or a quotation does not hold the post: %s', (text) => {
  expect([marked(text).length > 0, held(text)]).toEqual([true, false]);
});

test.each([
  ["The boys' team was gr8 and the girls' team too"],
  ["It's gr8, isn't it? 'Brilliant' said the coach"],
  ["'Brilliant' said the coach. Gr8 work, boys'"],
])('an apostrophe is no quotation mark: %s', (text) => {
  expect(held(text)).toBe(true);
});

test.each([['They dont mind'], ['What a day!!!'], ['and the wolf went hufff']])(
  'a slip or a noise is shown, and does not hold the post: %s',
  (text) => {
    expect([marked(text).length, held(text)]).toEqual([1, false]);
  },
);

test.each([
  ['ur coat', 'your'],
  ['ur welcome', "you're"],
  ['ur gr8. It’s', 'you’re'],
])('ur is your or you are, with the apostrophe of the text: %s', (text, word) => {
  expect(linter.run(draftOf(text), NO_FACTS, 0)[0]?.fix?.[0]?.text).toBe(word);
});
