import type { AnswerTo, ListCall, Question } from '../../messages/list.ts';

/** What each call does. Each throws NotGranted where it may not, or can't. */
export type Calls<C extends ListCall> = {
  readonly [Call in C]: (question: Question<Call>) => Promise<AnswerTo<Call>>;
};
