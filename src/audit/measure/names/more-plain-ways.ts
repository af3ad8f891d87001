import { DIMINUTIVES } from '../../../names/data/diminutives.ts';
import { keyOf } from '../../../names/fold.ts';
import { isWord } from '../../../names/words.ts';
import { capital, pick } from './school.ts';
import { forename, surname, type Way } from './ways.ts';
import { atLeast, family, first, lower, oneOf, swapped, telling, upper, whole } from './written.ts';

const ACCENTS = { a: 'à', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', y: 'ý' };
const BESIDE = ['Nobody', 'the others', 'our friends', 'Year 6'];

/** Ways in running text. */
export const PLAIN: Readonly<Record<string, Way>> = {
  forename,
  'full name': whole,
  'middle name as well': ({ forenames, surnames }) =>
    forenames.middle ? `${forenames.legal} ${forenames.middle} ${surnames.legal}` : null,
  'with the middle name': ({ forenames }, random) =>
    forenames.middle ? `${forenames.legal}${pick([' ', '-'], random)}${forenames.middle}` : null,
  'initial first': (pupil, random) =>
    `${first(pupil).charAt(0)}${pick(['. ', '.', ' '], random)}${surname(pupil)}`,
  'initial last': (pupil, random) =>
    `${forename(pupil)} ${family(pupil).charAt(0).toUpperCase()}${pick(['.', ''], random)}`,
  'surname first': oneOf(
    (pupil) => `${upper(surname(pupil))}, ${forename(pupil)}`,
    (pupil) => `${upper(surname(pupil))} ${forename(pupil)}`,
    (pupil) => `${surname(pupil)} ${forename(pupil)}`,
  ),
  'apostrophes in a surname': (pupil, random) => {
    const name = surname(pupil);
    if (!name.includes("'")) return null;
    const sign = pick(['’', '`', '´', '', ' ', '‘'], random);
    return `${forename(pupil)} ${name.replace("'", sign)}`;
  },
  'no accents or more': (pupil) => swapped(forename(pupil), ACCENTS),
  'the title Master or Miss': (pupil, random) =>
    `${pick(['Master', 'Miss'], random)} ${whole(pupil)}`,
  'surname alone': (pupil) => (telling(pupil) ? surname(pupil) : null),
  'surname, plural': (pupil) => (telling(pupil) ? `the ${surname(pupil)}s` : null),
  'forename, plural': (pupil) => (first(pupil).endsWith('s') ? null : `both ${forename(pupil)}s`),
  possessive: (pupil, random) => `${forename(pupil)}${pick(["'s", '’s', '`s', '´s'], random)} cake`,
  'with another': (pupil, random) => {
    const sign = pick([' & ', '/', '+', ' + ', '&', ', ', ' | ', ' · ', ' and ', ' – '], random);
    const other = pick(BESIDE, random);
    return random() < 0.5
      ? `${forename(pupil)}${sign}${other}`
      : `${other}${sign}${forename(pupil)}`;
  },
  'in signs': (pupil, random) => {
    const [open = '', close = ''] = pick(
      [
        '“ ”',
        '( )',
        '[ ]',
        "' '",
        '* *',
        '** **',
        '_ _',
        '~ ~',
        '« »',
        '` `',
        '< >',
        '🌟 🌟',
        '— —',
      ],
      random,
    ).split(' ');
    return `${open}${forename(pupil)}${close}`;
  },
  'after a figure': (pupil, random) =>
    `${pick(['1.', '1)', '2. ', 'No. 1 ', '#1 ', '1: ', '3 - '], random)}${forename(pupil)}`,
  'with class or age': (pupil, random) =>
    `${forename(pupil)}${pick([' (4R)', ', 8', ' Y4', ', Year 3', ' aged 7', ' - Year 5'], random)}`,
  'figures on it': atLeast(
    3,
    (name, random) => `${name}${pick(['2019', '7', '10', '_8'], random)}`,
  ),
  'run together, capitals': atLeast(3, (name, random) =>
    pick([`WellDone${name}`, `${name}andTheo`, `Go${name}`, `Team${name}Rocks`], random),
  ),
  'run together, small': atLeast(5, (name, random) =>
    pick([`welldone${lower(name)}`, `go${lower(name)}`, `${lower(name)}rocks`], random),
  ),
  'names run together': (pupil, random) =>
    pick([`${first(pupil)}${family(pupil)}`, lower(first(pupil) + family(pupil))], random),
  'names by a sign': (pupil, random) =>
    lower(`${first(pupil)}${pick(['_', '.', '-'], random)}${family(pupil)}`),
  'broken in two lines': atLeast(5, (name, random) => {
    const at = 2 + Math.floor(random() * (name.length - 3));
    return `${name.slice(0, at)}${pick(['-\n', '\n'], random)}${name.slice(at)}`;
  }),
  'names over two lines': (pupil, random) =>
    `${forename(pupil)}${pick(['\n', ' \n', '\n\n'], random)}${surname(pupil)}`,
  'wide spaces': (pupil, random) =>
    `${forename(pupil)}${pick(['\u00a0', '  ', '\u2003', '\t'], random)}${surname(pupil)}`,
  'a short name': ({ forenames }, random) => {
    const short = DIMINUTIVES[keyOf(forenames.legal)]?.split(' ').filter((one) => one.length > 3);
    return short?.length ? `${capital(pick(short, random))}’s` : null;
  },
  'sounded out': (pupil) => {
    const name = lower(first(pupil));
    const made = [
      ['ph', 'f'],
      ['ie', 'y'],
      ['ck', 'k'],
      ['ll', 'l'],
      ['ee', 'ea'],
      ['ai', 'ay'],
      ['y', 'ie'],
    ].reduce((done, [from = '', to = '']) => (done === name ? done.replace(from, to) : done), name);
    return made === name || made.length < 4 || isWord(made) ? null : capital(made);
  },
};
