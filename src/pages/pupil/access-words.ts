import { USES } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { key } from '../../ui/pupil/verdict.ts';
import { sayDay, sayMoment } from '../../ui/say-day.ts';

/** Fields whose value is one of ours and no text of the school's: what is said there is said in words. */
const CODED: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'how',
  'onRoll',
  'doNotPhotograph',
  'value',
  'answer',
  'parentalResponsibility',
  'shows',
  'ok',
  'damaged',
  'others',
  'agreed',
  'noFace',
  'named',
  'origin',
  // In `answers` each use is a field.
  ...USES,
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A value of an access request as a person reads it; a text of the school's own stays as it is. */
export function valueWords(words: Words, field: string, value: string): string {
  if (field === 'use' || field === 'uses') return said(words, `pupil_use_${key(value)}`, value);
  if (field === 'why') return said(words, `pupil_why_${key(value)}`, value);
  if (CODED.has(field)) return said(words, `pupil_access_value_${key(value)}`, value);
  if (DAY.test(value)) return sayDay(value);
  return MOMENT.test(value) ? sayMoment(Date.parse(value)) : value;
}

const said = (words: Words, known: string, value: string): string =>
  words.has(known) ? words(known) : value;
