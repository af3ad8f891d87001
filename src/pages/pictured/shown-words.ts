import type { Day } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Shown, Weighed } from './looked.ts';

/** "31 August 2027". */
export const sayDay = (day: Day): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/London',
  });

/** Whether the pupil may be shown in this picture, in a few words. */
export function shownWords(words: Words, shown: Shown): string {
  if (!shown.ok) {
    return words('pictured_no', { why: words(`pictured_no_${shown.why.replaceAll('-', '_')}`) });
  }
  const key = shown.conditions.length > 0 ? 'pictured_yes_if' : 'pictured_yes';
  return words(key, { until: sayDay(shown.until) });
}

/** How a condition stands, and the form's own words. */
export function conditionWords(words: Words, { condition, stands }: Weighed): string {
  const least = condition.kind === 'group-only' ? condition.least : 0;
  const key = `pictured_condition_${condition.kind.replaceAll('-', '_')}_${stands}`;
  return words(key, { least, text: condition.text });
}
