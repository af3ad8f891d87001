import type { Day } from '../../consent/day.ts';
import { pictureDecision, toBeJudged, type WhyNot } from '../../consent/decision.ts';
import type { Media } from '../../lint/draft.ts';
import type { ListFacts, PictureAnswer } from '../../lint/facts.ts';
import type { Severity } from '../../policy/ids.ts';

/** What the rule may say of a picture; the reasons of the list, brought together where a person would do the same about them. */
export const MESSAGES = [
  'notOnList',
  'damaged',
  'banned',
  'left',
  'refused',
  'missing',
  'outOfDate',
  'groupTooSmall',
  'workOnly',
  'faceMustNotShow',
  'otherCondition',
  'nobodyPicked',
  'others',
  'scheduleUnclear',
] as const;
export type Message = (typeof MESSAGES)[number];

const MESSAGE_FOR: Readonly<Record<WhyNot, Message>> = {
  'not-on-list': 'notOnList',
  damaged: 'damaged',
  'do-not-photograph': 'banned',
  left: 'left',
  withdrawn: 'refused',
  refused: 'refused',
  disputed: 'refused',
  pending: 'missing',
  unclear: 'missing',
  unknown: 'missing',
  conditions: 'refused',
  'no-responsibility': 'missing',
  'not-yet': 'outOfDate',
  expired: 'outOfDate',
  'no-end': 'outOfDate',
};
/** Questions a person can answer; everything else is a breach. */
const QUESTIONS: readonly Message[] = [
  'faceMustNotShow',
  'otherCondition',
  'nobodyPicked',
  'others',
  'scheduleUnclear',
];

/** One thing to say of a picture. `count` of the `of` pupils shown are concerned, never which. */
export interface Said {
  readonly message: Message;
  readonly params: Readonly<Record<string, number>>;
  readonly severity: Severity;
}

/** What stands against showing this picture on this day. `day` null: on a day that is not known. */
export function judge(
  answer: PictureAnswer,
  kind: Media['kind'],
  list: ListFacts,
  today: Day,
  day: Day | null,
): Said[] {
  const counts = new Map<Message, number>();
  const count = (message: Message) => counts.set(message, (counts.get(message) ?? 0) + 1);
  const shown = answer.shows === 'pupils' ? [...new Set(answer.pupils)] : [];
  for (const id of shown) {
    for (const message of against(id, shown.length, answer, kind, list, day ?? today))
      count(message);
  }
  if (answer.shows === 'pupils' && shown.length === 0 && !answer.others) count('nobodyPicked');
  if (answer.others && answer.agreed !== true) count('others');
  if (day === null && shown.length > 0) count('scheduleUnclear');
  return MESSAGES.flatMap((message) => {
    const concerned = counts.get(message);
    if (concerned === undefined) return [];
    const severity = QUESTIONS.includes(message) ? ('check' as const) : ('stop' as const);
    return [{ message, severity, params: { count: concerned, of: shown.length } }];
  });
}

/** Why this pupil may not be shown in it, each reason once. */
function against(
  id: string,
  shown: number,
  { noFace, judged }: PictureAnswer,
  kind: Media['kind'],
  list: ListFacts,
  day: Day,
): ReadonlySet<Message> {
  const pupil = list.pupil(id);
  const decision = pictureDecision(pupil, kind, day);
  if (!decision.ok) return new Set([MESSAGE_FOR[decision.why]]);
  const broken = new Set<Message>();
  const kept = toBeJudged(pupil, kind).every((event) => judged.includes(event));
  for (const condition of decision.conditions) {
    if (condition.kind === 'group-only' && shown < condition.least) broken.add('groupTooSmall');
    if (condition.kind === 'no-face' && !noFace) broken.add('faceMustNotShow');
    if (condition.kind === 'work-only') broken.add('workOnly');
    if (condition.kind === 'other' && !kept) broken.add('otherCondition');
  }
  return broken;
}
