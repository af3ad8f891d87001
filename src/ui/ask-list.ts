import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  type AnswerTo,
  changedSchema,
  LIST_CALLS,
  type ListCall,
  listAnswerSchema,
  type Question,
  type Refusal,
} from '../messages/list.ts';

export type Asked<C extends ListCall> =
  | { readonly ok: true; readonly value: AnswerTo<C> }
  | { readonly ok: false; readonly why: Refusal; readonly retryAt: number | null };

const failed = (why: Refusal) => ({ ok: false, why, retryAt: null }) as const;

/**
 * Asks the worker about the vault or the consent list, waking it if need be. Never throws: a worker
 * that can't be reached is `storage`, an answer that does not fit is `shape`.
 */
export async function askList<C extends ListCall>(
  call: C,
  question: Question<C>,
): Promise<Asked<C>> {
  try {
    const raw: unknown = await browser.runtime.sendMessage({ list: call, question });
    const envelope = v.safeParse(listAnswerSchema, raw);
    if (!envelope.success) return failed('shape');
    if (!envelope.output.ok) return envelope.output;
    const schema: v.GenericSchema<unknown, AnswerTo<C>> = LIST_CALLS[call].answer;
    const value = v.safeParse(schema, envelope.output.value);
    return value.success ? { ok: true, value: value.output } : failed('shape');
  } catch {
    return failed('storage');
  }
}

/** Calls back whenever the vault or the list has changed, in this page or another. */
export function onChanged(
  listener: (what: 'vault' | 'list' | 'posts' | 'followers') => void,
  signal: AbortSignal,
): void {
  const hear = (raw: unknown): undefined => {
    const parsed = v.safeParse(changedSchema, raw);
    if (parsed.success) listener(parsed.output.changed);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
