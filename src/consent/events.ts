import * as v from 'valibot';
import { daySchema } from './day.ts';
import { pictureAnswerSchema, printSchema } from './picture.ts';
import {
  ANSWERS,
  detailsSchema,
  evidenceSchema,
  type PupilId,
  pupilIdSchema,
  RESPONSIBILITIES,
} from './pupil.ts';
import { USES } from './uses.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const day = v.nullable(daySchema);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const eventId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const place = v.strictObject({ yearGroup: text(60), className: text(60) });
const ofPupil = { pupil: pupilIdSchema, evidence: evidenceSchema };
const giver = { givenBy: text(200), relationship: text(120) };

/**
 * What can happen to the consent list. Events only add: a mistake is mended by `event-undone`, which
 * is an event itself. The envelope (id, when, by whom) is src/records'.
 */
export const consentBodySchema = v.variant('type', [
  v.strictObject({ type: v.literal('pupil-added'), ...ofPupil, details: detailsSchema }),
  v.strictObject({
    type: v.literal('pupil-changed'),
    ...ofPupil,
    change: v.partial(detailsSchema),
  }),
  v.strictObject({
    type: v.literal('consent-recorded'),
    ...ofPupil,
    ...giver,
    /** Only the uses that were answered; the others stay as they were. */
    answers: v.partial(v.strictObject(v.entriesFromList(USES, v.picklist(ANSWERS)))),
    from: day,
    until: day,
    parentalResponsibility: v.picklist(RESPONSIBILITIES),
    conditions: text(1_000),
    /**
     * Earlier noes (event ids) that this answer takes back although somebody else gave them. A form
     * or call takes back its giver's own noes anyway; an import or a renewal only those named here.
     */
    settles: v.pipe(v.array(eventId), v.maxLength(50)),
  }),
  v.strictObject({
    type: v.literal('consent-withdrawn'),
    ...ofPupil,
    ...giver,
    uses: v.pipe(v.array(v.picklist(USES)), v.minLength(1)),
    /** First day on which it counts. */
    on: daySchema,
  }),
  v.strictObject({
    type: v.literal('do-not-photograph-set'),
    ...ofPupil,
    value: v.picklist(['yes', 'no', 'unclear']),
  }),
  v.strictObject({
    type: v.literal('roll-set'),
    ...ofPupil,
    onRoll: v.picklist(['yes', 'no', 'unclear']),
    leavingDate: day,
  }),
  v.strictObject({
    type: v.literal('classes-rolled-over'),
    /** First day of the new year; leavers leave the day before. */
    day: daySchema,
    moves: v.pipe(
      v.array(v.strictObject({ from: place, to: v.nullable(place) })),
      v.maxLength(500),
    ),
  }),
  v.strictObject({
    type: v.literal('list-imported'),
    /** The day on which the files were true; null: an earlier Lollipop did not ask. */
    day,
    files: count,
    rows: count,
    added: count,
    changed: count,
    left: count,
    refused: count,
  }),
  v.strictObject({ type: v.literal('list-confirmed'), day: daySchema, pupils: count }),
  v.strictObject({
    type: v.literal('known-name-added'),
    name: v.pipe(text(120), v.minLength(1)),
    is: v.picklist(['staff', 'governor', 'class', 'public-figure', 'other']),
  }),
  /** `added`: the id of the event that added it. */
  v.strictObject({ type: v.literal('known-name-removed'), added: eventId }),
  v.strictObject({
    type: v.literal('picture-declared'),
    print: printSchema,
    answer: pictureAnswerSchema,
  }),
  v.strictObject({
    type: v.literal('event-undone'),
    events: v.pipe(v.array(eventId), v.minLength(1), v.maxLength(10_000)),
    reason: text(300),
  }),
  v.strictObject({ type: v.literal('pupil-erased'), pupil: pupilIdSchema, reason: text(300) }),
]);

export type ConsentBody = v.InferOutput<typeof consentBodySchema>;
export type BodyOf<T extends ConsentBody['type']> = Extract<ConsentBody, { type: T }>;

/** A body with what src/records says of it: `at` in UTC milliseconds, `by` the person's id. */
export interface ConsentEvent {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly body: ConsentBody;
}

/**
 * The one pupil an event is about, under whose key its body is sealed; null for an event of the
 * whole school. `pupil-erased` must outlive the pupil's key, so it is the school's.
 */
export function subjectOf(body: ConsentBody): PupilId | null {
  return body.type !== 'pupil-erased' && 'pupil' in body ? body.pupil : null;
}
