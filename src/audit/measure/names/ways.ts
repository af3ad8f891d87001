import { DIMINUTIVES } from '../../../names/data/diminutives.ts';
import { keyOf } from '../../../names/fold.ts';
import type { NamedPupil } from '../../../names/index.ts';
import { isWord } from '../../../names/words.ts';
import { capital, pick, type Random } from './school.ts';

/** A way of writing a pupil's name; null where this pupil's name cannot be written so. */
export type Way = (pupil: NamedPupil, random: Random) => string | null;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
/** Letters A to Z alone. */
export const bare = (text: string): string =>
  plain(text)
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^a-zA-Z]/g, '');
export const forename = ({ forenames }: NamedPupil): string =>
  forenames.preferred ?? forenames.legal;
export const surname = ({ surnames }: NamedPupil): string => surnames.legal;
export const letters = (text: string): string[] => [...bare(text)];

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  M: 'М',
  O: 'О',
  T: 'Т',
  S: 'Ѕ',
  J: 'Ј',
};
const LEET: Readonly<Record<string, string>> = {
  a: '4',
  e: '3',
  i: '1',
  o: '0',
  s: '5',
  l: '1',
  t: '7',
  b: '8',
};
/** The name in another alphabet of Unicode whose small a is `base`. */
export const shift = (text: string, base: number): string =>
  [...bare(text).toLowerCase()]
    .map((letter) => String.fromCodePoint(base + letter.charCodeAt(0) - 97))
    .join('');

/** A slip of the finger or the ear that gives no other word. */
function slip(name: string, random: Random): string | null {
  const key = bare(name);
  if (key.length < 5) return null;
  const at = 1 + Math.floor(random() * (key.length - 2));
  const made = pick(
    [
      key.slice(0, at) + key.slice(at + 1),
      key.slice(0, at) + key.charAt(at) + key.slice(at),
      key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2),
      key.slice(0, at) + pick([...'aeiourtnls'], random) + key.slice(at + 1),
    ],
    random,
  );
  return isWord(made.toLowerCase()) || made === key ? null : made;
}

function diminutive({ forenames }: NamedPupil, random: Random): string | null {
  const short = DIMINUTIVES[keyOf(forenames.legal)]?.split(' ').filter((one) => one.length > 2);
  return short?.length ? capital(pick(short, random)) : null;
}

export const WAYS: Readonly<Record<string, Way>> = {
  'forename in use': (pupil) => forename(pupil),
  'legal forename': ({ forenames }) => forenames.legal,
  'full name': (pupil) => `${forename(pupil)} ${surname(pupil)}`,
  'surname first': (pupil) => `${surname(pupil)}, ${forename(pupil)}`,
  'surname alone': (pupil) => (isWord(keyOf(surname(pupil))) ? null : surname(pupil)),
  'forename and initial': (pupil) =>
    `${forename(pupil)} ${bare(surname(pupil)).charAt(0).toUpperCase()}`,
  'initial and surname': (pupil) => `${bare(forename(pupil)).charAt(0)}. ${surname(pupil)}`,
  possessive: (pupil, random) => `${forename(pupil)}${pick(["'s", '’s'], random)} work`,
  'double name, a half': ({ forenames }) =>
    forenames.legal.includes('-') ? (forenames.legal.split('-')[0] ?? null) : null,
  'double name, a space': ({ forenames }) =>
    forenames.legal.includes('-') ? forenames.legal.replaceAll('-', ' ') : null,
  diminutive,
  'without accents': (pupil) =>
    plain(surname(pupil)) === surname(pupil)
      ? null
      : `${plain(forename(pupil))} ${plain(surname(pupil))}`,
  'other apostrophe': (pupil) =>
    surname(pupil).includes("'") ? `${forename(pupil)} ${surname(pupil).replace("'", '’')}` : null,
  'in capitals': (pupil) => forename(pupil).toUpperCase(),
  'hashtag, capitals': (pupil) => `#WellDone${capital(bare(forename(pupil)))}`,
  'hashtag, small': (pupil) => `#welldone${bare(forename(pupil)).toLowerCase()}`,
  'hashtag, full name': (pupil) => `#${bare(forename(pupil))}${bare(surname(pupil))}`.toLowerCase(),
  'handle, full name': (pupil) => `@${bare(forename(pupil))}_${bare(surname(pupil))}`.toLowerCase(),
  'handle, initial': (pupil) =>
    `@${capital(bare(forename(pupil)))}${bare(surname(pupil)).charAt(0).toUpperCase()}7`,
  link: (pupil) =>
    `https://school.example/news/${bare(forename(pupil))}-${bare(surname(pupil))}`.toLowerCase(),
  'file name': (pupil) => `${bare(forename(pupil))}_${bare(surname(pupil))}.jpg`.toLowerCase(),
  'zero-width': (pupil) => [...forename(pupil)].join('\u200b'),
  'soft hyphen': (pupil) => [...forename(pupil)].join('\u00ad'),
  'split by points': (pupil) =>
    bare(forename(pupil)).length > 2 ? letters(forename(pupil)).join('.') : null,
  'split by stars': (pupil) =>
    bare(forename(pupil)).length > 2 ? letters(forename(pupil)).join('*') : null,
  'a sign inside': (pupil) => {
    const name = bare(forename(pupil));
    return name.length > 3 ? `${name.slice(0, 2)}*${name.slice(2)}` : null;
  },
  'spelled out': (pupil) =>
    bare(forename(pupil)).length > 2 ? letters(forename(pupil).toUpperCase()).join('-') : null,
  'spelled with spaces': (pupil) =>
    bare(forename(pupil)).length > 2 ? letters(forename(pupil).toUpperCase()).join(' ') : null,
  'look-alike letters': (pupil) =>
    [...bare(forename(pupil))].map((letter) => LOOK_ALIKE[letter] ?? letter).join(''),
  'mathematical letters': (pupil) => shift(forename(pupil), 0x1d41a),
  'full-width letters': (pupil) => shift(forename(pupil), 0xff41),
  'circled letters': (pupil) => shift(forename(pupil), 0x24d0),
  'figures for letters': (pupil) => {
    const name = bare(forename(pupil));
    const made =
      name.charAt(0) + name.slice(1).replace(/[aeiosltb]/, (letter) => LEET[letter] ?? letter);
    return made === name || name.length < 3 ? null : made;
  },
  misspelt: (pupil, random) => slip(forename(pupil), random),
  'full name, misspelt': (pupil, random) => {
    const name = slip(forename(pupil), random);
    return name === null ? null : `${name} ${surname(pupil)}`;
  },
  'across a line break': (pupil) => {
    const name = bare(forename(pupil));
    return name.length > 4 ? `${name.slice(0, 3)}-\n${name.slice(3)}` : null;
  },
  'full name across lines': (pupil) => `${forename(pupil)}\n${surname(pupil)}`,
};

/** A whole text that names the pupil, and where in it; null: this name can't be written so. */
export type Text = (
  pupil: NamedPupil,
  random: Random,
) => { readonly text: string; readonly at: number; readonly written: string } | null;

/** A way of writing in a frame out of these. */
export const placed =
  (way: Way, frames: readonly string[]): Text =>
  (pupil, random) => {
    const written = way(pupil, random);
    if (written === null) return null;
    const frame = pick(frames, random);
    return { text: frame.replace('{}', () => written), at: frame.indexOf('{}'), written };
  };

/** What a school writes around a name. {} is the name. */
export const FRAMES: readonly string[] = [
  'Well done, {}!',
  'Well done {} for a superb piece of writing today.',
  'A huge congratulations to {} who won the Year 4 cross-country race.',
  '{} has been our star of the week.',
  '{} won a gold medal at the swimming gala on Saturday.',
  'Look at this wonderful painting by {} from Year 2.',
  'Here is {} planting bulbs in the school garden.',
  'We are so proud of {} today. #Proud',
  'Our school councillors, {} and friends, met the mayor.',
  'This week {} brought in a model of the solar system.',
  'Happy birthday {}! We hope you have a lovely day.',
  'In science, {} measured the rainfall. What a great result!',
  'Our readers of the month: {}, and many more.',
  'Thank you to {} for showing visitors around our school.',
];

/** Every way in these frames, by its name. */
export const TEXTS: ReadonlyMap<string, Text> = new Map(
  Object.entries(WAYS).map(([name, way]) => [name, placed(way, FRAMES)]),
);
