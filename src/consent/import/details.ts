import type { Details } from '../pupil.ts';
import type { ListedDetails } from './listed.ts';
import { admissionKey } from './row.ts';

/** One detail that differs, as words to show. */
export interface DetailChange {
  readonly field: keyof ListedDetails;
  readonly from: string;
  readonly to: string;
}

const ALIASES = /\s*[;,/]\s*/;

/** The flat words of a pupil's details, as a file has them. */
export function flat(details: Details): Required<ListedDetails> {
  const { forenames, surnames } = details;
  return {
    legalForename: forenames.legal,
    middle: forenames.middle,
    legalSurname: surnames.legal,
    preferredForename: forenames.preferred,
    preferredSurname: surnames.preferred,
    aliases: forenames.aliases.join('; '),
    admissionNumber: details.admissionNumber,
    upn: details.upn,
    born: details.born,
    yearGroup: details.yearGroup,
    className: details.className,
  };
}

/** Details with what a file says of them; what it has no column for stays. */
export function withListed(details: Details, listed: ListedDetails): Details {
  const all = { ...flat(details), ...listed };
  return {
    forenames: {
      legal: all.legalForename,
      middle: all.middle,
      preferred: all.preferredForename,
      aliases: all.aliases.split(ALIASES).filter((alias) => alias !== ''),
    },
    surnames: { legal: all.legalSurname, preferred: all.preferredSurname },
    admissionNumber: all.admissionNumber,
    upn: all.upn,
    born: all.born,
    yearGroup: all.yearGroup,
    className: all.className,
  };
}

export const DETAIL_FIELDS = [
  'legalForename',
  'middle',
  'legalSurname',
  'preferredForename',
  'preferredSurname',
  'aliases',
  'admissionNumber',
  'upn',
  'born',
  'yearGroup',
  'className',
] as const satisfies readonly (keyof ListedDetails)[];

/** Field by field, what a file says otherwise. */
export function changedDetails(details: Details, listed: ListedDetails): DetailChange[] {
  const before = flat(details);
  const after = flat(withListed(details, listed));
  return DETAIL_FIELDS.flatMap((field) => {
    const [from, to] = [before[field] ?? '', after[field] ?? ''];
    // A spreadsheet takes the noughts from 004201; it is the same number.
    const same = field === 'admissionNumber' && admissionKey(from) === admissionKey(to);
    return from === to || same ? [] : [{ field, from, to }];
  });
}
