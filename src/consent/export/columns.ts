import type { Column, Field } from '../mapping/fields.ts';
import { USES, type Use } from '../uses.ts';

/** How our own file calls a use. Never changed: older exports must be readable for ever. */
const USE_HEADERS: Readonly<Record<Use, string>> = {
  display: 'Display',
  newsletter: 'Newsletter',
  website: 'Website',
  'social-media': 'Social Media',
  video: 'Video',
  press: 'Press',
  'first-name': 'First Name in Text',
};

const PUPIL: readonly (readonly [string, Field])[] = [
  ['Admission Number', 'admission-number'],
  ['UPN', 'upn'],
  ['Legal Forename', 'legal-forename'],
  ['Middle Names', 'middle-names'],
  ['Legal Surname', 'legal-surname'],
  ['Preferred Forename', 'known-name'],
  ['Preferred Surname', 'preferred-surname'],
  ['Aliases', 'aliases'],
  ['Date of Birth', 'born'],
  ['Year Group', 'year-group'],
  ['Class', 'class'],
  ['On Roll', 'on-roll'],
  ['Leaving Date', 'leaving-date'],
  ['Do Not Photograph', 'do-not-photograph'],
];

const TERMS: readonly (readonly [string, Field])[] = [
  ['Consent', 'consent'],
  ['From', 'consent-date'],
  ['Until', 'until'],
  ['Withdrawn', 'withdrawn'],
  ['Given By', 'given-by'],
  ['Relationship', 'relationship'],
  ['Parental Responsibility', 'parental-responsibility'],
  ['Conditions', 'conditions'],
];

/** The columns of our own file, in order. */
export const EXPORT_COLUMNS: readonly Column[] = [
  ...PUPIL.map(([header, is]): Column => ({ header, is, uses: [] })),
  ...USES.flatMap((use) =>
    TERMS.map(
      ([term, is]): Column => ({ header: `${USE_HEADERS[use]}: ${term}`, is, uses: [use] }),
    ),
  ),
];

const BY_HEADER = new Map(
  EXPORT_COLUMNS.filter(({ uses }) => uses.length > 0).map((column) => [column.header, column]),
);

/** A column of our own file that needs no guessing. */
export const ownColumn = (header: string): Column | undefined => BY_HEADER.get(header);
