import { useRef, useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import type { AnswerTo, ListCall, Question, Refusal } from '../messages/list.ts';
import { askList } from './ask-list.ts';
import { failureWords } from './failure-words.ts';

/** One form's questions to the worker: one at a time, and what went wrong in words. */
export function useAsk(words: Words) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ why: Refusal; retryAt: number | null } | null>(null);
  const asking = useRef(false);

  /** @returns the answer; null when it was refused or another question is on its way. */
  const send = async <C extends ListCall>(
    call: C,
    question: Question<C>,
  ): Promise<AnswerTo<C> | null> => {
    if (asking.current) return null;
    asking.current = true;
    setBusy(true);
    setFailed(null);
    const answer = await askList(call, question);
    asking.current = false;
    setBusy(false);
    if (answer.ok) return answer.value;
    setFailed({ why: answer.why, retryAt: answer.retryAt });
    return null;
  };

  return { busy, failed, error: failed ? failureWords(words, failed.why) : undefined, send };
}
