/** A school's exports on their way into the list: tables, meanings, pupils, a plan, events. */

export * from '../mapping/fields.ts';
export { findHeader } from '../mapping/find-header.ts';
export { guessMapping } from '../mapping/guess.ts';
export { recall } from '../mapping/recall.ts';
export { type Change, type Changed, type Conflict, compare, type Plan } from './compare.ts';
export { type Guessed, guessSources, unusedColumns } from './guess-sources.ts';
export {
  type Listed,
  type ListedConsent,
  type RowProblem,
  type Source,
  sourceOf,
} from './listed.ts';
export {
  type Choices,
  eventsInSteps,
  eventsOf,
  type ImportContext,
  NO_CHOICES,
} from './plan-events.ts';
export { type Reading, readSources } from './read.ts';

/** Runs a piece of work to its end, for where nobody waits. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
