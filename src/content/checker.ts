import { clockNow } from '../clock.ts';
import { SET_RIGHT_MS } from '../clock-set-right.ts';
import { decide, mediaOf } from '../guard/index.ts';
import type { Verdict } from '../guard/verdict.ts';
import type { Draft } from '../lint/draft.ts';
import { NO_FACTS } from '../lint/facts.ts';
import type { Finding } from '../lint/finding.ts';
import type { Account, Refused, ToPage } from '../messages/index.ts';
import type { Reading } from '../x/types.ts';
import { withLanguage } from './language.ts';
import type { Link } from './link.ts';
import type { PictureKeys } from './pictures/keys.ts';

/** What is known of exactly one draft. `verdict` null: not the school's account, nothing to say. */
export interface Answer {
  readonly verdict: Verdict | null;
  readonly findings: readonly Finding[];
  /** What a person has put aside in it. */
  readonly dismissed: readonly Finding[];
  /** The worker's number for the draft it is an answer to; null where the worker gave none. */
  readonly number: number | null;
  /** Whether spelling and grammar have been read; `reading` and `loading`: they are being. */
  readonly language: 'off' | 'reading' | 'loading' | 'read' | 'failed';
}

/** How long a verdict may take before the draft counts as *not checked*. A dead worker wakes in ~50 ms. */
const PATIENCE_MS = 2_000;

/** Answers kept, newest last; going back and forth between two composers asks nothing twice. */
const KEPT = 8;
/** A consent runs out and a list grows old while a draft waits, and nobody tells: so it is asked again. */
const HOLDS_FOR_MS = 5 * 60_000;

/** How long a draft that was one too many waits before it is asked about again. */
const BUSY_FOR_MS = 1_000;

type Language = Extract<ToPage, { type: 'language' }>;
type NoAnswer = 'busy' | 'worker-gone' | 'reload';
const NO_ANSWER: Readonly<Record<Refused['why'], NoAnswer>> = {
  shape: 'worker-gone',
  'not-set-up': 'worker-gone',
  storage: 'worker-gone',
  build: 'reload',
  busy: 'busy',
};
/** It goes by the network lock's own leave, and stays marked as not checked. */
export const BY_HAND: Verdict = { state: 'not-checked', hold: false, why: 'verdict_byHand' };

interface Waiting {
  readonly key: string;
  readonly reading: Reading;
  readonly account: Account;
  readonly settle: ((answer: Answer) => void)[];
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface Checker {
  /** The answer for exactly this draft, if it is there already. */
  known(reading: Reading, account: Account): Answer | null;
  /** Asks the worker, or joins the question already on its way. Never rejects. */
  ask(reading: Reading, account: Account): Promise<Answer>;
  /**
   * Whether the network lock is open for the draft of this answer: the worker opens it for the one
   * it was asked about last.
   */
  lastAsked(answer: Answer): boolean;
  /** No draft is in sight: the worker's network lock shuts, whatever is known of the last one. */
  draftGone(): void;
  /** Asks the worker again although the answer is known, so that the network lock opens for it. */
  askAnew(reading: Reading, account: Account): Promise<Answer>;
  receive(message: Extract<ToPage, { type: 'verdict' | 'language' | 'refused' }>): void;
  /** The worker died: every open question is answered *not checked*. */
  workerGone(): void;
  /** Settings or the school changed: what was known is so no more. */
  forget(): void;
}

/**
 * Numbers drafts, asks the worker about each once, and keeps the last few answers.
 * @param own what the rules that need no worker find.
 * @param pictures what the draft's pictures are known by; a draft that waits for them is asked about
 * when they are.
 * @param onLate a verdict came that nobody waited for any more, or the worker may have time again: what
 * is shown should be asked about anew.
 * @param byHand whether somebody has checked by hand what this page may post now.
 */
export function createChecker(
  link: Link,
  own: (draft: Draft) => readonly Finding[],
  pictures: PictureKeys,
  onLate: () => void,
  byHand: () => boolean = () => false,
): Checker {
  let number = 0;
  /** The draft that the worker's network lock may be open for. */
  let letGo: number | null = null;
  const answers = new Map<string, { readonly answer: Answer; readonly at: number }>();
  const waiting = new Map<number, Waiting>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Drafts of questions given up for silence, should the answer come after all. */
  const overdue = new Map<number, string>();

  /** What can be said of a draft that the worker did not check; the guard's own table decides. */
  const unchecked = ({ draft, unreadable }: Reading, account: Account, why: NoAnswer): Answer => {
    const media = mediaOf(draft, unreadable, NO_FACTS);
    const findings = own(draft);
    const verdict = decide({
      findings,
      checked: { ok: false, why },
      media,
      list: 'current',
      account,
    });
    const shown = verdict === null ? [] : findings;
    return { verdict, findings: shown, dismissed: [], number: null, language: 'off' };
  };

  const keyOf = ({ draft, unreadable }: Reading, account: Account): string =>
    JSON.stringify([account, draft, unreadable, pictures.of(draft)]);

  /** What could not be read is held no more once a person has read it. */
  const letByHand = (answer: Answer): Answer =>
    answer.verdict?.why === 'verdict_unreadable' && answer.verdict.hold && byHand()
      ? { ...answer, verdict: BY_HAND }
      : answer;

  const kept = (key: string): Answer | null => {
    const there = answers.get(key);
    const age = there ? clockNow() - there.at : Number.NaN;
    // Much less than nothing: the clock was set back, and nobody knows how old it is.
    return there && age > -SET_RIGHT_MS && age < HOLDS_FOR_MS ? there.answer : null;
  };

  const settle = (id: number, answer: Answer, keep: boolean): void => {
    const open = waiting.get(id);
    if (!open) return;
    waiting.delete(id);
    clearTimeout(open.timer);
    if (keep) remember(open.key, answer);
    for (const done of open.settle) done(answer);
  };
  const remember = (key: string, answer: Answer): void => {
    answers.set(key, { answer, at: clockNow() });
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
  };
  /** A second answer; where its draft is no longer kept, nobody is looking at it. */
  const addLanguage = ({ number: id, state, findings, dismissed }: Language): void => {
    for (const [key, { answer, at }] of answers) {
      if (answer.number !== id || answer.language === 'off') continue;
      const read = state === 'read' ? withLanguage(answer, findings, dismissed) : answer;
      answers.set(key, { answer: { ...read, language: state }, at });
      onLate();
    }
  };
  const giveUp = (id: number, why: NoAnswer): void => {
    const open = waiting.get(id);
    if (!open) return;
    const answer = unchecked(open.reading, open.account, why);
    // A worker that had no time for it has answered, and its network lock is open where text goes.
    settle(id, why === 'busy' ? { ...answer, number: id } : answer, false);
  };

  /** A page that goes on writing puts it off no further: it is asked once a second. */
  const lookAgainSoon = (): void => {
    if (pause !== undefined) return;
    pause = setTimeout(() => {
      pause = undefined;
      onLate();
    }, BUSY_FOR_MS);
  };

  const askNow = (reading: Reading, account: Account): Promise<Answer> => {
    const key = keyOf(reading, account);
    const there = kept(key);
    if (there) return Promise.resolve(there);
    return new Promise((done) => {
      for (const open of waiting.values()) {
        if (open.key === key) {
          open.settle.push(done);
          return;
        }
      }
      number += 1;
      const id = number;
      letGo = id;
      const timer = setTimeout(() => {
        overdue.set(id, key);
        giveUp(id, 'worker-gone');
      }, PATIENCE_MS);
      waiting.set(id, { key, reading, account, settle: [done], timer });
      const { draft, unreadable } = reading;
      const silence = link.send({
        type: 'check',
        number: id,
        draft,
        account,
        unreadable: [...unreadable],
        pictures: pictures.of(draft).map((row) => [...row]),
      });
      if (silence) giveUp(id, silence === 'orphaned' ? 'reload' : 'worker-gone');
    });
  };

  const checker: Checker = {
    known: (reading, account) => {
      const there = kept(keyOf(reading, account));
      return there && letByHand(there);
    },

    ask(reading, account) {
      const wait = pictures.ready(reading.draft);
      const asked = wait ? wait.then(() => askNow(reading, account)) : askNow(reading, account);
      return asked.then(letByHand);
    },

    lastAsked: (answer) => answer.number === letGo,

    draftGone() {
      if (letGo === null) return;
      letGo = null;
      link.send({ type: 'draft-gone' });
    },

    askAnew(reading, account) {
      answers.delete(keyOf(reading, account));
      return checker.ask(reading, account);
    },

    receive(message) {
      if (message.type === 'verdict') {
        const { number: id, verdict, findings, dismissed, language } = message;
        const answer = { verdict, findings, dismissed, number: id, language };
        settle(id, answer, true);
        const late = overdue.get(id);
        overdue.delete(id);
        if (late === undefined) return;
        // A slow worker is not a dead one. What was held or let go meanwhile stays so.
        remember(late, answer);
        onLate();
      } else if (message.type === 'language') {
        addLanguage(message);
      } else if (message.number !== null) {
        giveUp(message.number, NO_ANSWER[message.why]);
        if (message.why === 'busy') lookAgainSoon();
      }
    },
    workerGone() {
      // It died with whatever it was about to say.
      overdue.clear();
      const why = link.orphaned() ? 'reload' : 'worker-gone';
      for (const id of [...waiting.keys()]) giveUp(id, why);
      // Nor will it send the second answer to a draft: whoever looks at it next asks anew.
      for (const [key, { answer }] of [...answers]) {
        if (answer.language === 'reading' || answer.language === 'loading') answers.delete(key);
      }
    },
    forget() {
      answers.clear();
      overdue.clear();
      // What is on its way would be answered by the old rules: it is asked anew.
      for (const [id, open] of [...waiting]) {
        waiting.delete(id);
        clearTimeout(open.timer);
        void checker.ask(open.reading, open.account).then((answer) => {
          for (const done of open.settle) done(answer);
        });
      }
    },
  };
  return checker;
}
