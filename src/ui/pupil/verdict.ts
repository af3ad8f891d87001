import {
  type Condition,
  type Day,
  type Decision,
  decision,
  type Pupil,
  pictureDecision,
  USES,
  type Use,
} from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { sayDay } from '../say-day.ts';

/** `limits`: yes, on conditions that must be looked at. */
export type Tone = 'yes' | 'limits' | 'no';

/** What people ask for one pupil: the three that matter on X first, then each use of the form. */
export const QUESTIONS = ['photo', 'x-video', ...USES] as const;
export type AskedFor = (typeof QUESTIONS)[number];

/** What is answered first, everywhere: a picture, a video and a name on X. */
export const ON_X: readonly AskedFor[] = ['photo', 'x-video', 'first-name'];
/** The uses that `ON_X` says nothing of by itself. */
export const ELSEWHERE: readonly Use[] = ['display', 'newsletter', 'website', 'video', 'press'];

/** The answer to one question today, or on any other day. */
export function answerTo(pupil: Pupil, asked: AskedFor, day: Day): Decision {
  if (asked === 'photo') return pictureDecision(pupil, 'photo', day);
  if (asked === 'x-video') return pictureDecision(pupil, 'video', day);
  return decision(pupil, asked, day);
}

/** What a yes is bound to. Who is shown and how says nothing of a name without a picture. */
function conditionsFor(answer: Decision, asked: AskedFor): readonly Condition[] {
  if (!answer.ok) return [];
  return answer.conditions.filter(({ kind }) => asked !== 'first-name' || kind === 'other');
}

const isWorkOnly = (conditions: readonly Condition[]): boolean =>
  conditions.some(({ kind }) => kind === 'work-only');

/** A pupil whose work alone may be shown may not be shown, so that is a no. */
export function toneOf(answer: Decision, asked: AskedFor): Tone {
  const conditions = conditionsFor(answer, asked);
  if (!answer.ok || isWorkOnly(conditions)) return 'no';
  return conditions.length > 0 ? 'limits' : 'yes';
}

/** The answer in a few words: "May be shown", "No: withdrawn". */
export function answerWords(words: Words, answer: Decision, asked: AskedFor): string {
  if (!answer.ok) return words('pupil_no', { why: words(`pupil_why_${key(answer.why)}`) });
  const conditions = conditionsFor(answer, asked);
  if (isWorkOnly(conditions)) {
    return words('pupil_no', { why: words('pupil_why_work_only') });
  }
  const yes = words(asked === 'first-name' ? 'pupil_yes_name' : 'pupil_yes');
  if (conditions.length === 0) return yes;
  return words('pupil_yes_if', {
    yes,
    conditions: conditions.map((one) => conditionWords(words, one)).join('; '),
  });
}

/** A condition as it was understood; in the form's own words where it was not. */
export function conditionWords(words: Words, condition: Condition): string {
  switch (condition.kind) {
    case 'group-only':
      return words('pupil_condition_group', { least: condition.least });
    case 'no-face':
      return words('pupil_condition_no_face');
    case 'work-only':
      return words('pupil_condition_work_only');
    case 'other':
      return words('pupil_condition_other', { text: condition.text });
  }
}

/** The circumstances of the answer for one use: until when, from when, by whom. '' when none. */
export function detailWords(words: Words, pupil: Pupil, use: Use, day: Day): string {
  const answer = decision(pupil, use, day);
  const permission = pupil.permissions[use];
  if (answer.ok) return words('pupil_until', { day: sayDay(answer.until) });
  if (answer.why === 'left' && pupil.leavingDate !== null) {
    return words('pupil_left_on', { day: sayDay(pupil.leavingDate) });
  }
  if (!permission) return '';
  const standing = permission.objections.filter(({ on }) => on === null || on <= day);
  const by = (names: readonly string[]) => {
    const known = [...new Set(names.filter((name) => name !== ''))];
    return { by: known.join(', '), known: known.length > 0 ? 'yes' : 'no' };
  };
  switch (answer.why) {
    case 'withdrawn':
      return words('pupil_withdrawn_from', {
        day: sayDay(permission.withdrawn ?? day),
        ...by(standing.filter(({ kind }) => kind === 'withdrawn').map(({ givenBy }) => givenBy)),
      });
    case 'refused':
      return words('pupil_refused_by', by([permission.givenBy]));
    case 'disputed':
      return words('pupil_disputed_by', by(standing.map(({ givenBy }) => givenBy)));
    case 'not-yet':
      return permission.from === null ? '' : words('pupil_from', { day: sayDay(permission.from) });
    case 'expired':
      return permission.until === null
        ? ''
        : words('pupil_expired_on', { day: sayDay(permission.until) });
    default:
      return '';
  }
}

/** Words for a name of several parts stand under its key with underlines. */
export const key = (name: string): string => name.replaceAll('-', '_');
