import type { Change, Changed, Conflict, ListedConsent } from '../../../../consent/import/index.ts';
import type { Permission } from '../../../../consent/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { shortDay } from '../../../../ui/say-day.ts';
import { keyOf } from '../../words.ts';

/** One field of the list beside what the file says: both as words. */
export interface Told {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

type Terms = Pick<
  Permission | ListedConsent,
  'answer' | 'from' | 'until' | 'withdrawn' | 'conditions' | 'givenBy'
>;

/** A consent in a few words: "yes, until 31 Aug 2027, group photos only". */
export function termsWords(words: Words, terms: Terms | undefined): string {
  if (!terms) return words('list_answer_unknown');
  const { answer, from, until, withdrawn, conditions, givenBy } = terms;
  return [
    withdrawn === null
      ? words(`list_answer_${answer}`)
      : withdrawn <= '1900-01-01'
        ? words('list_answer_withdrawn')
        : words('list_answer_withdrawnOn', { day: shortDay(withdrawn) }),
    answer === 'yes' && from !== null ? words('list_terms_from', { day: shortDay(from) }) : '',
    answer === 'yes'
      ? until === null
        ? words('list_terms_noEnd')
        : words('list_terms_until', { day: shortDay(until) })
      : '',
    conditions === '' ? '' : `“${conditions}”`,
    givenBy === '' ? '' : words('list_terms_givenBy', { name: givenBy }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export function changeWords(words: Words, { pupil, listed }: Changed, change: Change): Told {
  const blank = (text: string) => text || words('list_import_blank');
  switch (change.what) {
    case 'detail': {
      const { field, from, to } = change.detail;
      const day = (text: string) =>
        field === 'born' && text !== '' ? shortDay(text) : blank(text);
      return { field: words(`list_detail_${field}`), from: day(from), to: day(to) };
    }
    case 'consent':
      return {
        field: words(keyOf('list_use_', change.use)),
        from: termsWords(words, change.from),
        to: termsWords(words, change.to),
      };
    case 'do-not-photograph':
      return {
        field: words('list_field_do_not_photograph'),
        from: words(`list_means_ban_${pupil.doNotPhotograph}`),
        to: words(`list_means_ban_${change.to}`),
      };
    case 'roll':
      return {
        field: words('list_field_on_roll'),
        from: rollWords(words, pupil.onRoll, pupil.leavingDate),
        to: rollWords(words, listed.onRoll ?? 'yes', listed.leavingDate ?? null),
      };
  }
}

function rollWords(words: Words, onRoll: 'yes' | 'no' | 'unclear', leaving: string | null): string {
  const roll = words(`list_means_roll_${onRoll}`);
  return leaving === null
    ? roll
    : `${roll}, ${words('list_terms_leaves', { day: shortDay(leaving) })}`;
}

export const conflictWords = (words: Words, { kind }: Conflict): string =>
  words(keyOf('list_conflict_', kind));
