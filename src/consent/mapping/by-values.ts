import { type Column, type Field, unused } from './fields.ts';
import { foldHeader, isPictures, usesIn } from './headers.ts';
import { isPictured, saysNo } from './plain.ts';
import { answerOf, onRollOf } from './vocabulary.ts';

/** What stands in a column of the pictures themselves, which answers nothing. */
const FILE = /\.(?:jpe?g|png|gif|bmp|heic)$|^https?:/i;
const SCHOOL_YEAR = /^20\d\d ?[-/–] ?(?:20)?\d\d$/;
/** Whoever stands there is a person. */
const NAMES: readonly Field[] = [
  'full-name',
  'legal-forename',
  'middle-names',
  'legal-surname',
  'known-name',
  'preferred-surname',
  'aliases',
  'given-by',
];

type ValuesOf = (index: number) => readonly string[];

/** Trips and medicine may be most of the kinds; but an "x" is an answer, not the kind X. */
function isKind(value: string): boolean {
  const kind = foldHeader(value);
  const pictures = isPictures(kind) || (isPictured(kind) && saysNo(kind));
  return answerOf(value) === 'unclear' && (usesIn(kind, true).length > 0 || pictures);
}
const isAnswer = (value: string): boolean => answerOf(value) !== 'unclear';

/** The guess by a header, put right by what stands below it; blanks are none of the values. */
export function byValues(column: Column, values: readonly string[]): Column {
  const { header, is } = column;
  if (is === 'consent-type' && !values.some(isKind)) return { ...column, is: 'consent-answer' };
  if (values.length === 0) return column;
  if (is === 'photographs' && values.every((one) => FILE.test(one))) return unused(column);
  if (is === 'year-group' && values.every((one) => SCHOOL_YEAR.test(one))) {
    return { ...column, is: 'until' };
  }
  if (is === 'nothing' && foldHeader(header) === 'off roll') {
    return { ...column, is: 'leaving-date' };
  }
  // "First name on social media" is answered, and names nobody.
  if (NAMES.includes(is) && values.every(isAnswer)) return unused(column);
  // "First Name" about photographs may still be the pupil's: then its cells are no answers.
  if (is === 'consent' && column.uses.includes('first-name') && !values.some(isAnswer)) {
    return { header, is: 'legal-forename', uses: [] };
  }
  return column;
}

/** What a column is beside the others: a status, kinds of consent, and the days they count from. */
export function besideOthers(columns: readonly Column[], valuesOf: ValuesOf): Column[] {
  const withStatus = columns.map((column, index) =>
    isConsentStatus(columns, index, valuesOf(index))
      ? { ...column, is: 'consent-answer' as const }
      : column,
  );
  const kinds = kindsColumn(withStatus, valuesOf);
  return withStatus.map((column, index) => {
    if (index === kinds) return { ...column, is: 'consent-type' };
    const typed = kinds >= 0 || withStatus.some(({ is }) => is === 'consent-type');
    const starts = column.is === 'nothing' && /^start(?:s|ed)?(?: date| on)?$/i.test(column.header);
    return typed && starts ? { ...column, is: 'consent-date' } : column;
  });
}

/** "Status" may be the pupil's or the consent's: beside kinds of consent, or by what stands in it. */
function isConsentStatus(
  columns: readonly Column[],
  index: number,
  values: readonly string[],
): boolean {
  const column = columns[index];
  if (column?.is !== 'on-roll' || foldHeader(column.header) !== 'status') return false;
  const answers = values.filter(isAnswer);
  const typed = columns.some(({ is }) => is === 'consent-type');
  const only = answers.some((value) => onRollOf(value) === 'unclear');
  return only && (typed || answers.length === values.length);
}

/** Of "Consent" and "Given" the first may hold the kinds; -1 where none does. */
function kindsColumn(columns: readonly Column[], valuesOf: ValuesOf): number {
  const answers = columns.filter(({ is }) => is === 'consent-answer').length;
  if (answers < 2 || columns.some(({ is }) => is === 'consent-type')) return -1;
  return columns.findIndex(({ is }, index) => {
    const values = valuesOf(index);
    const answered = values.some((value) => ['yes', 'no'].includes(answerOf(value)));
    return is === 'consent-answer' && !answered && values.some(isKind);
  });
}

const FOR_ONE_USE: readonly Field[] = [
  'until',
  'consent-date',
  'withdrawn',
  'conditions',
  'given-by',
];

/** "Expiry" beside each of several consents is about the one it follows. */
export function besideConsents(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const same = columns.flatMap(({ header, is, uses }, at) =>
      header !== '' && is === column.is && uses.length === 0 && header === column.header
        ? [at]
        : [],
    );
    if (!FOR_ONE_USE.includes(column.is) || same.length < 2 || !same.includes(index)) return column;
    const before = same.map((at) =>
      columns.slice(0, at).findLastIndex(({ is }) => is === 'consent'),
    );
    if (before.includes(-1) || new Set(before).size < same.length) return column;
    return { ...column, uses: [...(columns[before[same.indexOf(index)] ?? -1]?.uses ?? [])] };
  });
}
