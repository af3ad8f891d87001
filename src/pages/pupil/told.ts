import { type ConsentBody, type PupilId, type Told, USES, type Use } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { spanWords } from '../../ui/pupil/basis.tsx';
import { key } from '../../ui/pupil/verdict.ts';
import { sayDay } from '../../ui/say-day.ts';

/** An event in words: what happened, and its circumstances, a line each. */
export interface ToldWords {
  readonly what: string;
  readonly lines: readonly string[];
}

/** What may be taken back from the history; adding is not, since everything else rests on it. */
const UNDOABLE: readonly ConsentBody['type'][] = [
  'pupil-changed',
  'consent-recorded',
  'consent-withdrawn',
  'do-not-photograph-set',
  'roll-set',
  'picture-declared',
];
export const isUndoable = ({ type }: ConsentBody): boolean => UNDOABLE.includes(type);

/** The event to undo so that this one counts the other way; null: not from here. */
export function undoTarget({ event, undoneBy }: Told): string | null {
  if (!isUndoable(event.body)) return null;
  if (undoneBy === null) return event.id;
  // What was undone together with others would come back together with them.
  const alone = undoneBy.body.type === 'event-undone' && undoneBy.body.events.length === 1;
  return alone ? undoneBy.id : null;
}

const ORDER = ['yes', 'no', 'pending', 'unclear', 'unknown'] as const;

/** Says one event of the history of `pupil`. */
export function tell(words: Words, body: ConsentBody, pupil: PupilId): ToldWords {
  const namesOf = (uses: readonly Use[]) =>
    uses.map((use) => words(`pupil_use_${key(use)}`)).join(', ');
  const by = (name: string, relationship: string) =>
    name === ''
      ? words('pupil_told_nobody')
      : words('pupil_told_by', { name: relationship === '' ? name : `${name} (${relationship})` });
  switch (body.type) {
    case 'pupil-added':
      return { what: words('pupil_told_added'), lines: [] };
    case 'pupil-changed':
      return { what: words('pupil_told_changed'), lines: changedLines(words, body.change) };
    case 'consent-recorded': {
      const answered = ORDER.flatMap((answer) => {
        const uses = USES.filter((use) => body.answers[use] === answer);
        return uses.length === 0
          ? []
          : words('pupil_told_answer', {
              answer: words(`pupil_told_${answer}`),
              uses: namesOf(uses),
            });
      });
      return {
        what: words('pupil_told_recorded'),
        lines: [
          ...answered,
          spanWords(words, body.from, body.until),
          by(body.givenBy, body.relationship),
          ...(body.conditions === '' ? [] : [`“${body.conditions}”`]),
        ],
      };
    }
    case 'consent-withdrawn':
      return {
        what: words('pupil_told_withdrawn', { day: sayDay(body.on) }),
        lines: [namesOf(body.uses), by(body.givenBy, body.relationship)],
      };
    case 'do-not-photograph-set':
      return { what: words(`pupil_told_photograph_${body.value}`), lines: [] };
    case 'roll-set': {
      const { leavingDate } = body;
      return {
        what: words(`pupil_told_roll_${body.onRoll}`),
        lines:
          leavingDate === null ? [] : [words('pupil_told_leaving', { day: sayDay(leavingDate) })],
      };
    }
    case 'picture-declared':
      return {
        what: words(
          body.answer.pupils.includes(pupil) ? 'pupil_told_picture' : 'pupil_told_absent',
        ),
        lines: [],
      };
    default:
      return { what: words('pupil_told_other'), lines: [] };
  }
}

type Change = Extract<ConsentBody, { type: 'pupil-changed' }>['change'];

function changedLines(words: Words, change: Change): string[] {
  const { forenames, surnames, born, ...rest } = change;
  const said: [string, string | undefined][] = [
    ['forename', forenames?.legal],
    ['middle', forenames?.middle],
    ['preferred', forenames?.preferred],
    ['aliases', forenames?.aliases.join(', ')],
    ['surname', surnames?.legal],
    ['preferredSurname', surnames?.preferred],
    ['born', born === undefined ? undefined : born === null ? '' : sayDay(born)],
    ...Object.entries(rest),
  ];
  return said
    .filter((line): line is [string, string] => line[1] !== undefined)
    .map(([field, value]) =>
      words('pupil_told_field', {
        field: words(`pupil_term_${field}`),
        value: value === '' ? words('pupil_told_blank') : value,
      }),
    );
}
