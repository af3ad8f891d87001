import type { Answered, Operation } from '../../x/observer/answers.ts';

/**
 * Brings together what the browser saw of a request and what the page says X answered to it. The page
 * is believed in nothing else than the answer to a request that truly left this tab and came back with
 * success: an event alone, which any script can make, is nothing.
 */

/** One request as the browser saw it begin. */
export interface Begun<About> {
  /** The browser's id of the request. */
  readonly id: string;
  /** -1: the page's own service worker sent it. */
  readonly tab: number;
  readonly operation: Operation;
  readonly about: About;
}

interface Waiting<About> extends Begun<About> {
  completed: boolean;
  answer: Answered | null;
}

/** An answer that came before its request was known of. */
interface Early {
  readonly tab: number;
  readonly answer: Answered;
}

/** How long an answer, or a request that came back, waits for the other half. */
export const PATIENCE_MS = 5_000;
/** More than a thread has rows; older ones are let go. */
const MOST = 60;

/**
 * @param came a request came back with success. `answer` null: nobody said what X answered.
 * @param later runs `act` after so many milliseconds.
 */
export function createPairing<About>(
  came: (request: Begun<About>, answer: Answered | null) => void,
  later: (act: () => void, ms: number) => void,
) {
  let waiting: Waiting<About>[] = [];
  let early: Early[] = [];
  /** Numbers of posts that were spoken of: the same answer twice is one. */
  let told: string[] = [];

  const drop = (request: Waiting<About>): void => {
    waiting = waiting.filter((one) => one !== request);
  };
  const settle = (request: Waiting<About>): void => {
    if (!request.completed || request.answer === null) return;
    drop(request);
    // X refuses with HTTP 200 too.
    if (request.answer.done) came(request, request.answer);
  };
  const fits = (request: Waiting<About>, tab: number, { operation }: Answered): boolean =>
    request.answer === null &&
    request.operation === operation &&
    (request.tab === tab || request.tab === -1);

  return {
    begun(request: Begun<About>): void {
      const mine: Waiting<About> = { ...request, completed: false, answer: null };
      const at = early.findIndex(({ tab, answer }) => fits(mine, tab, answer));
      const [first] = at === -1 ? [] : early.splice(at, 1);
      if (first) mine.answer = first.answer;
      waiting = [...waiting, mine].slice(-MOST);
    },
    /** The request came back. @param success the answer's status was 200. */
    completed(id: string, success: boolean): void {
      const request = waiting.find((one) => one.id === id);
      if (!request) return;
      if (!success) {
        drop(request);
        return;
      }
      request.completed = true;
      settle(request);
      later(() => {
        if (!waiting.includes(request)) return;
        drop(request);
        came(request, null);
      }, PATIENCE_MS);
    },
    /** The request was refused or broke off. */
    failed(id: string): void {
      waiting = waiting.filter((one) => one.id !== id);
    },
    /** The page in `tab` says what X answered. */
    answered(tab: number, answer: Answered): void {
      if (answer.post !== null && answer.operation !== 'EditScheduledTweet') {
        if (told.includes(answer.post)) return;
        told = [...told, answer.post].slice(-MOST);
      }
      const request = waiting.find((one) => fits(one, tab, answer));
      if (request) {
        request.answer = answer;
        settle(request);
        return;
      }
      // A refusal that comes after its request was given up says nothing of the next one.
      if (!answer.done) return;
      const one = { tab, answer };
      early = [...early, one].slice(-MOST);
      later(() => {
        early = early.filter((other) => other !== one);
      }, PATIENCE_MS);
    },
  };
}
