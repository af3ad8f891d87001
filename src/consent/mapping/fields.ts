import * as v from 'valibot';
import { daySchema } from '../day.ts';
import { USES } from '../uses.ts';

/** What a column of a school's export can mean. */
export const FIELDS = [
  'nothing',
  'admission-number',
  'upn',
  'full-name',
  'legal-forename',
  'middle-names',
  'legal-surname',
  'known-name',
  'preferred-surname',
  'aliases',
  'born',
  'year-group',
  'class',
  'on-roll',
  'leaving-date',
  'do-not-photograph',
  /** The answer to pictures in general: a yes allows no use by itself, anything else forbids all. */
  'photographs',
  /** The answer for the column's own uses. */
  'consent',
  /** A list with a row for each kind of consent: which kind, and the answer. */
  'consent-type',
  'consent-answer',
  'conditions',
  'given-by',
  'relationship',
  'parental-responsibility',
  'consent-date',
  'until',
  'withdrawn',
  /** Not understood, but a no in it makes a yes beside it unclear. */
  'doubt',
] as const;
export type Field = (typeof FIELDS)[number];

const columnSchema = v.strictObject({
  /** As it stands in the file, so that the mapping is known again when columns move. */
  header: v.string(),
  is: v.picklist(FIELDS),
  /** For `consent`, and for dates and conditions that count for some uses only; empty: for all. */
  uses: v.pipe(v.array(v.picklist(USES)), v.maxLength(USES.length)),
});

/** How a school's file is to be read: plain data, remembered from one import to the next. */
export const mappingSchema = v.strictObject({
  version: v.literal(1),
  columns: v.pipe(v.array(columnSchema), v.maxLength(200)),
  /**
   * `columns`: each row says what was answered. `yes-list`: who is in the file has agreed to the
   * uses. `no-list`: who is in the file has not.
   */
  list: v.strictObject({
    kind: v.picklist(['columns', 'yes-list', 'no-list']),
    uses: v.array(v.picklist(USES)),
  }),
  /** How names stand in a full-name column without a comma. */
  nameOrder: v.picklist(['surname-first', 'forename-first']),
  /**
   * When a consent ends where the file has no column for it: on 31 August of the school year it was
   * given in, or on this day. A blank in a column that is there is not clear, so no, unless the day it
   * was given is said.
   */
  ends: v.union([v.literal('school-year'), daySchema]),
});
export type Column = v.InferOutput<typeof columnSchema>;
export type Mapping = v.InferOutput<typeof mappingSchema>;

/** The column as one that is not read. */
export const unused = ({ header }: Column): Column => ({ header, is: 'nothing', uses: [] });
