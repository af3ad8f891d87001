import * as v from 'valibot';
import { type AnswerTo, LIST_CALLS, type ListCall, type Question } from '../../messages/list.ts';
import { CONCERNS } from '../followers/concern-calls.ts';
import { FOLLOWERS } from '../followers/follower-calls.ts';
import { ARCHIVE } from '../posts/archive-calls.ts';
import { POSTS } from '../posts/post-calls.ts';
import { BY_HAND } from './by-hand-calls.ts';
import type { Calls } from './call-types.ts';
import { LIST } from './list-calls.ts';
import { NOT_RIGHT } from './not-right-calls.ts';
import { OVERRIDES } from './override-calls.ts';
import { POLICY_CHANGES } from './policy-change-calls.ts';
import { NotGranted } from './refused.ts';
import { SHEETS } from './sheet-calls.ts';
import { VAULT } from './vault-calls.ts';

const ALL: Calls<ListCall> = {
  ...VAULT,
  ...LIST,
  ...SHEETS,
  ...OVERRIDES,
  ...NOT_RIGHT,
  ...POLICY_CHANGES,
  ...BY_HAND,
  ...POSTS,
  ...ARCHIVE,
  ...FOLLOWERS,
  ...CONCERNS,
};

/**
 * Carries out one call of one of our own pages.
 * @throws NotGranted where it may not be done or can't be; `shape` where the question does not fit.
 */
export function carryOut<C extends ListCall>(call: C, question: unknown): Promise<AnswerTo<C>> {
  const schema: v.GenericSchema<unknown, Question<C>> = LIST_CALLS[call].question;
  const parsed = v.safeParse(schema, question);
  if (!parsed.success) throw new NotGranted('shape');
  const act: Calls<C>[C] = ALL[call];
  return act(parsed.output);
}
