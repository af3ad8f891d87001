import * as v from 'valibot';
import {
  calledName,
  type Day,
  type Details,
  detailsSchema,
  isDay,
  type Pupil,
  type PupilId,
} from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Errors } from './form.tsx';

/** The fields as they are typed: text, all of them; aliases one a line. */
export interface Typed {
  readonly forename: string;
  readonly middle: string;
  readonly preferred: string;
  readonly aliases: string;
  readonly surname: string;
  readonly preferredSurname: string;
  readonly className: string;
  readonly yearGroup: string;
  readonly admissionNumber: string;
  readonly upn: string;
  readonly born: string;
}
/** The fields in the order of the form. */
export const FIELDS = [
  'forename',
  'surname',
  'preferred',
  'preferredSurname',
  'middle',
  'aliases',
  'className',
  'yearGroup',
  'born',
  'admissionNumber',
  'upn',
] as const satisfies readonly (keyof Typed)[];

export function typedOf(details: Details): Typed {
  const { forenames, surnames } = details;
  return {
    forename: forenames.legal,
    middle: forenames.middle,
    preferred: forenames.preferred,
    aliases: forenames.aliases.join('\n'),
    surname: surnames.legal,
    preferredSurname: surnames.preferred,
    className: details.className,
    yearGroup: details.yearGroup,
    admissionNumber: details.admissionNumber,
    upn: details.upn,
    born: details.born ?? '',
  };
}

export function detailsOf(typed: Typed): Details {
  const one = (text: string) => text.trim().replace(/\s+/g, ' ');
  return {
    forenames: {
      legal: one(typed.forename),
      middle: one(typed.middle),
      preferred: one(typed.preferred),
      aliases: typed.aliases
        .split('\n')
        .map(one)
        .filter((alias) => alias !== ''),
    },
    surnames: { legal: one(typed.surname), preferred: one(typed.preferredSurname) },
    admissionNumber: one(typed.admissionNumber),
    upn: one(typed.upn).toUpperCase(),
    born: typed.born === '' ? null : typed.born,
    yearGroup: one(typed.yearGroup),
    className: one(typed.className),
  };
}

/**
 * What is wrong, by field, in words. Two pupils of one UPN or admission number would be one to the
 * next import, so that is refused.
 * @param self the pupil that is being changed; null for a new one.
 */
export function detailErrors(
  words: Words,
  typed: Typed,
  today: Day,
  pupils: Iterable<Pupil>,
  self: PupilId | null,
): Errors {
  const details = detailsOf(typed);
  const others = [...pupils].filter(({ id }) => id !== self);
  const owner = (field: 'upn' | 'admissionNumber') =>
    others.find(
      (one) => one[field] !== '' && one[field].toUpperCase() === details[field].toUpperCase(),
    );
  const upn = owner('upn');
  const number = owner('admissionNumber');
  const errors: Record<string, string> = {};
  for (const issue of v.safeParse(detailsSchema, details).issues ?? []) {
    const field = fieldOf(v.getDotPath(issue) ?? '');
    if (field && field !== 'born') errors[field] = words('pupil_error_too_long');
  }
  if (details.forenames.legal === '' && details.forenames.preferred === '') {
    errors.forename = words('pupil_error_forename');
  }
  if (typed.born !== '' && (!isDay(typed.born) || typed.born > today)) {
    errors.born = words('pupil_error_born');
  }
  if (upn) errors.upn = taken(words, upn);
  if (number) errors.admissionNumber = taken(words, number);
  return errors;
}

const taken = (words: Words, pupil: Pupil): string =>
  words('pupil_error_taken', {
    name: [calledName(pupil), pupil.className].filter(Boolean).join(', '),
  });

const PLACES: readonly (readonly [string, keyof Typed])[] = [
  ['forenames.legal', 'forename'],
  ['forenames.middle', 'middle'],
  ['forenames.preferred', 'preferred'],
  ['forenames.aliases', 'aliases'],
  ['surnames.legal', 'surname'],
  ['surnames.preferred', 'preferredSurname'],
];

function fieldOf(path: string): keyof Typed | undefined {
  const place = PLACES.find(([start]) => path.startsWith(start))?.[1];
  return place ?? FIELDS.find((field) => field === path);
}
