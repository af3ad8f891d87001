/** The consent list: what is recorded, what follows from it, and what may be shown. */

export { type Condition, conditionsOf } from './conditions.ts';
export { addDays, type Day, daySchema, endOfSchoolYear, isDay, londonDay } from './day.ts';
export {
  type Decision,
  decision,
  pictureDecision,
  usesFor,
  WHY_NOT,
  type WhyNot,
} from './decision.ts';
export { derive, type KnownName, type Register } from './derive.ts';
export {
  type BodyOf,
  type ConsentBody,
  type ConsentEvent,
  consentBodySchema,
  subjectOf,
} from './events.ts';
export { historyOf, inOrder, type Told } from './history.ts';
export { type PictureAnswer, pictureAnswerSchema, printSchema } from './picture.ts';
export * from './pupil.ts';
export { USES, type Use } from './uses.ts';
