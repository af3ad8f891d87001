/**
 * The consent list: what is recorded, what follows from it, and what may be shown. Files in and out
 * are `import/index.ts`, `table/index.ts` and `export/index.ts`.
 */

export { afterLoss } from './after-loss.ts';
export * from './commands.ts';
export { type Condition, conditionsOf } from './conditions.ts';
export { addDays, type Day, daySchema, endOfSchoolYear, isDay, londonDay } from './day.ts';
export {
  conditionsBy,
  type Decision,
  decision,
  pictureDecision,
  toBeJudged,
  usesFor,
  WHY_NOT,
  type WhyNot,
} from './decision.ts';
export { type Declared, declaredPictures, lastShown } from './declared.ts';
export { deniedBy } from './denials.ts';
export { derive, type KnownName, type Register } from './derive.ts';
export {
  type BodyOf,
  type ConsentBody,
  type ConsentEvent,
  consentBodySchema,
  subjectOf,
} from './events.ts';
export { foldName } from './fold.ts';
export { historyOf, inOrder, type Told } from './history.ts';
export { namesOf } from './names-of.ts';
export {
  answerThat,
  isQuotedKey,
  ORIGINS,
  type Origin,
  type PictureAnswer,
  pictureAnswerSchema,
  printSchema,
  quotedKeySchema,
} from './picture.ts';
export { publicationDay } from './publication-day.ts';
export * from './pupil.ts';
export { pupilSchema } from './pupil-schema.ts';
export { type Move, type Place, planRollOver, rollOver, yearOf } from './roll-over.ts';
export { createSearch, type Found, type Query, type Search } from './search.ts';
export {
  type Expiring,
  expiringSoon,
  type Standing,
  standingOf,
  WARNING_DAYS,
} from './standing.ts';
export { USES, type Use } from './uses.ts';
