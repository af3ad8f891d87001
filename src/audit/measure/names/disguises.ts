import { pick } from './school.ts';
import { shift, type Way } from './ways.ts';
import { atLeast, between, first, lower, swapped, upper } from './written.ts';

const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', A: '4', E: '3', I: '1', O: '0', S: '5' };
const GREEK = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  Z: 'Ζ',
  H: 'Η',
  I: 'Ι',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  P: 'Ρ',
  T: 'Τ',
  Y: 'Υ',
  X: 'Χ',
  o: 'ο',
  v: 'ν',
  i: 'ι',
  a: 'α',
};
const CYRILLIC = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у', i: 'і', s: 'ѕ', j: 'ј' };
const RAISED = {
  a: 'ᵃ',
  b: 'ᵇ',
  c: 'ᶜ',
  d: 'ᵈ',
  e: 'ᵉ',
  h: 'ʰ',
  i: 'ⁱ',
  l: 'ˡ',
  m: 'ᵐ',
  n: 'ⁿ',
  o: 'ᵒ',
  r: 'ʳ',
  s: 'ˢ',
  t: 'ᵗ',
  u: 'ᵘ',
};

/** Names stretched, spelled out, or in letters that are not their own. */
export const DISGUISES: Readonly<Record<string, Way>> = {
  stretched: (pupil, random) => {
    const name = first(pupil);
    const at = [...name.slice(1)].findIndex((letter) => /[aeiouy]/.test(letter)) + 1;
    if (at < 1 || name.length < 4) return null;
    const more = name.charAt(at).repeat(2 + Math.floor(random() * 4));
    return name.slice(0, at) + more + name.slice(at);
  },
  'stretched at the end': atLeast(
    4,
    (name, random) => name + name.slice(-1).repeat(2 + Math.floor(random() * 4)),
  ),
  'spelled out': atLeast(3, (name, random) =>
    between(upper(name), pick(['-', ' ', '.', '_', '/', ' - ', '·', ', ', '–', '~'], random)),
  ),
  'spelled out, small': atLeast(4, (name, random) =>
    between(lower(name), pick(['-', ' ', '.', '*', '_'], random)),
  ),
  'one letter a line': atLeast(3, (name) => between(upper(name), '\n')),
  'emoji between': atLeast(3, (name, random) =>
    between(name, pick(['🌟', '💛', '👏🏽', '❤️'], random)),
  ),
  'a space inside': atLeast(5, (name, random) => {
    const at = 2 + Math.floor(random() * (name.length - 3));
    return `${name.slice(0, at)} ${name.slice(at)}`;
  }),
  'figures for every letter': atLeast(4, (name) => swapped(name, LEET)),
  'figure at the head': (pupil) => {
    const name = first(pupil);
    const made = swapped(name.charAt(0), LEET) + name.slice(1);
    return made === name || name.length < 4 ? null : made;
  },
  'sign for a letter': atLeast(
    4,
    (name, random) =>
      name.charAt(0) +
      swapped(
        name.slice(1),
        pick([{ a: '@' }, { s: '$' }, { i: '!' }, { a: '@', i: '!' }], random),
      ),
  ),
  'one look-alike letter': atLeast(3, (name) =>
    name.replace(/[aeocpxyisj]/, (letter) => swapped(letter, CYRILLIC)),
  ),
  'Greek letters': atLeast(3, (name) => swapped(name, GREEK)),
  'full-width capitals': atLeast(2, (name) =>
    [...upper(name)].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)).join(''),
  ),
  'struck through': atLeast(2, (name, random) =>
    [...name]
      .map((letter) => letter + pick(['\u0336', '\u0332', '\u0301', '\u20dd'], random))
      .join(''),
  ),
  'invisible between': atLeast(2, (name, random) =>
    [...name].join(
      pick(['\u200c', '\u200d', '\u2060', '\ufeff', '\ufe0f', '\u202e', '\u180e'], random),
    ),
  ),
  'raised letters': atLeast(3, (name) => swapped(lower(name), RAISED)),
  'boxed letters': atLeast(2, (name) => shift(name, 0x1f130)),
  'letters of flags': atLeast(3, (name) => [...shift(name, 0x1f1e6)].join('\u200b')),
  'script letters': atLeast(2, (name) => shift(name, 0x1d4ea)),
};
