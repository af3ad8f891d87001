import * as v from 'valibot';
import { foldName } from '../../../consent/fold.ts';
import {
  calledName,
  type Day,
  type Details,
  detailsSchema,
  isDay,
  NO_DETAILS,
  type Register,
} from '../../../consent/index.ts';

/** The form for one new pupil, as typed. */
export const NEW_FIELDS = [
  'legalForename',
  'preferredForename',
  'legalSurname',
  'className',
  'yearGroup',
  'born',
  'admissionNumber',
  'upn',
] as const;
export type NewField = (typeof NEW_FIELDS)[number];
export type NewPupil = Readonly<Record<NewField, string>>;

export const BLANK: NewPupil = {
  legalForename: '',
  preferredForename: '',
  legalSurname: '',
  className: '',
  yearGroup: '',
  born: '',
  admissionNumber: '',
  upn: '',
};

/** A key of the catalogue for each field that is wrong. */
export type Wrong = Readonly<Partial<Record<NewField, string>>>;

export function readNewPupil(
  typed: NewPupil,
  register: Register,
  today: Day,
): { readonly details: Details | null; readonly wrong: Wrong; readonly twin: string | null } {
  const at = (field: NewField) => typed[field].trim().replace(/\s+/g, ' ');
  const wrong: Partial<Record<NewField, string>> = {};
  if (at('legalForename') === '') wrong.legalForename = 'list_new_noForename';
  if (at('legalSurname') === '') wrong.legalSurname = 'list_new_noSurname';
  const born = at('born');
  if (born !== '' && (!isDay(born) || born > today)) wrong.born = 'list_new_badDay';
  const others = [...register.pupils.values()];
  for (const field of ['upn', 'admissionNumber'] as const) {
    const number = at(field).toLowerCase();
    if (number !== '' && others.some((other) => other[field].toLowerCase() === number)) {
      wrong[field] = 'list_new_taken';
    }
  }
  const parsed = v.safeParse(detailsSchema, {
    ...NO_DETAILS,
    forenames: {
      ...NO_DETAILS.forenames,
      legal: at('legalForename'),
      preferred: at('preferredForename'),
    },
    surnames: { legal: at('legalSurname'), preferred: '' },
    className: at('className'),
    yearGroup: at('yearGroup'),
    born: born === '' ? null : born,
    admissionNumber: at('admissionNumber'),
    upn: at('upn'),
  });
  if (!parsed.success || Object.keys(wrong).length > 0) {
    return {
      details: null,
      wrong: parsed.success ? wrong : { ...tooLong(typed), ...wrong },
      twin: null,
    };
  }
  const name = foldName(calledName(parsed.output));
  const twin = others.find((other) => foldName(calledName(other)) === name);
  return {
    details: parsed.output,
    wrong,
    twin: twin ? [calledName(twin), twin.className].filter(Boolean).join(', ') : null,
  };
}

const MOST: Readonly<Record<NewField, number>> = {
  legalForename: 120,
  preferredForename: 120,
  legalSurname: 120,
  className: 60,
  yearGroup: 60,
  born: 10,
  admissionNumber: 40,
  upn: 40,
};

function tooLong(typed: NewPupil): Wrong {
  const fields = NEW_FIELDS.filter((field) => typed[field].trim().length > MOST[field]);
  return Object.fromEntries(fields.map((field) => [field, 'list_new_tooLong']));
}
