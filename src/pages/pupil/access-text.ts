import { type AccessRequest, accessLines } from '../../consent/export/access.ts';
import type { Day } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { key } from '../../ui/pupil/verdict.ts';
import { sayDay } from '../../ui/say-day.ts';
import { valueWords } from './access-words.ts';

/** What is held about one pupil, to be read: each value beside its name, set in by what it belongs to. */
export function accessText(words: Words, held: AccessRequest, day: Day): string {
  const name = (raw: string): string => {
    const known = `pupil_access_name_${key(raw)}`;
    return words.has(known) ? words(known) : raw;
  };
  const lines = accessLines(held).map(({ depth, name: raw, field, value }) => {
    const label = `${'  '.repeat(Math.max(0, depth - 1))}${name(raw)}:`;
    return value === '' ? label : `${label} ${valueWords(words, field, value)}`;
  });
  return [words('pupil_access_title', { day: sayDay(day) }), '', ...lines, ''].join('\n');
}
