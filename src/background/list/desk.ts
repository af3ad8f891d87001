import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { type ListCall, type listAnswerSchema, listQuestionSchema } from '../../messages/list.ts';
import { fromOwnPage } from '../own-sender.ts';
import { carryOut } from './calls.ts';
import { NotGranted } from './refused.ts';
import { touch } from './state.ts';

type Answer = v.InferOutput<typeof listAnswerSchema>;

const refused = (why: NotGranted['why'], retryAt: number | null = null): Answer => ({
  ok: false,
  why,
  retryAt,
});

/** Answers one question of one of our own pages. Never throws: a fault of ours is `storage`. */
async function answer(call: ListCall, question: unknown): Promise<Answer> {
  try {
    touch(clockNow());
    return { ok: true, value: await carryOut(call, question) };
  } catch (error) {
    if (error instanceof NotGranted) return refused(error.why, error.retryAt);
    return refused('storage');
  }
}

/** Answers our own pages about the vault and the list. Call at the worker's start. */
export function listenToListPages(): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
      const asked = v.safeParse(listQuestionSchema, raw);
      if (!asked.success) return undefined;
      if (!fromOwnPage(sender)) return Promise.resolve(refused('sender'));
      return answer(asked.output.list, asked.output.question);
    },
  );
}
