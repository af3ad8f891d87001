import type { Verdict } from '../guard/verdict.ts';
import type { Account } from '../messages/index.ts';
import { findComposers, pressSend, readDraft, sendAttempt } from '../x/index.ts';
import type { Composer, Reading, SendAttempt } from '../x/types.ts';
import type { Answer, Checker } from './checker.ts';

/** What the guard needs to know at the moment somebody posts. */
export interface GuardFacts {
  /** `starting`: nobody has said yet whether Lollipop is set up. `off`: it is not. */
  mode(): 'starting' | 'off' | 'on';
  /** Settles when `mode` is no longer `starting`. */
  started(): Promise<void>;
  account(): Account;
  /** Whether the network lock keeps to the account that is signed in now. */
  settled(): boolean;
  /** Whether somebody has checked by hand what this page may post now. */
  byHand(): boolean;
  /** Settles when it does, or when it was waited for long enough. */
  settling(): Promise<void>;
}

export interface GuardEvents {
  /** A Post was held: show the draft's answer and say why. */
  held(composer: Composer, reading: Reading, answer: Answer): void;
  /** The send button's composer could not be found or read at all. */
  heldUnseen(verdict: Verdict): void;
  /** The draft changed between Post and its verdict, so it was not sent: Post has to be pressed again. */
  changedMeanwhile(): void;
  /**
   * A person's Post goes through to X with this answer. Only that makes a permit outlive the next edit
   * (house: trusted events); what a script of the page presses goes with the permit as it was given.
   */
  released(answer: Answer): void;
}

/** A Post that waits for its answer. */
interface Waiting {
  /** Whether it is pressed again when the answer lets it go: only where X itself would have sent. */
  again: boolean;
  /** Whether a person pressed it. */
  byPerson: boolean;
}

const NOTHING_TO_SAY: Answer = {
  ...{ verdict: null, findings: [], dismissed: [] },
  ...{ number: null, language: 'off' },
};

const UNREADABLE: Verdict = { state: 'not-checked', hold: true, why: 'verdict_unreadable' };

/** An account that changes again and again is left held. */
const MOST_TURNS = 3;

const sameDraft = (a: Reading, b: Reading): boolean =>
  JSON.stringify([a.draft, a.unreadable]) === JSON.stringify([b.draft, b.unreadable]);

/**
 * Stands between Post and X. It listens in the window's capture phase from document_start, before
 * any script of the page: React's listeners sit on #react-root (x-web-client 1.4, 2.4), so an event
 * stopped here never reaches X. A draft whose verdict is known passes untouched, without delay; any
 * other is held while the worker is asked about exactly this draft, and Post is pressed again when
 * the answer lets it go and the draft is still the same.
 */
export function installGuard(
  win: Window,
  facts: GuardFacts,
  checker: Checker,
  events: GuardEvents,
  signal: AbortSignal,
): void {
  /**
   * The composer whose Post we press ourselves, from that on until its click has come by: one click and
   * no other, since a script of the page may press the next composer's Post while ours is under way.
   */
  let passing: Composer | null = null;
  /** Composers with a question on its way: a double click asks, and posts, once. */
  const asking = new Map<string, Waiting>();

  const press = (composer: Composer, answer: Answer, byPerson: boolean): void => {
    if (byPerson) events.released(answer);
    passing = composer;
    try {
      pressSend(composer);
    } finally {
      passing = null;
    }
  };

  const ask = async (reading: Reading, account: Account): Promise<Answer> => {
    if (facts.mode() === 'off') return NOTHING_TO_SAY;
    if (account !== 'other') return checker.askAnew(reading, account);
    if (!facts.settled()) await facts.settling();
    return NOTHING_TO_SAY;
  };

  /**
   * Asks, and asks again when the account changed meanwhile: an answer is for exactly one draft of
   * exactly one account.
   */
  const askFirst = async (composer: Composer, { again, byPerson }: Waiting): Promise<void> => {
    const joined = asking.get(composer.id);
    if (joined) {
      joined.again ||= again;
      joined.byPerson ||= byPerson;
      return;
    }
    const waiting = { again, byPerson };
    asking.set(composer.id, waiting);
    try {
      if (facts.mode() === 'starting') await facts.started();
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        const reading = readDraft(composer);
        const account = facts.account();
        const answer = await ask(reading, account);
        const now = findComposers(win.document).find((found) => found.id === composer.id);
        if (answer.verdict?.hold) {
          events.held(now ?? composer, reading, answer);
          return;
        }
        if (!now || !waiting.again) return;
        if (!sameDraft(readDraft(now), reading)) {
          events.changedMeanwhile();
          return;
        }
        // Where the worker gave no answer there is no better one to wait for.
        const open = answer.number === null || checker.lastAsked(answer);
        if (facts.account() === account && open) {
          press(now, answer, waiting.byPerson);
          return;
        }
      }
    } finally {
      asking.delete(composer.id);
    }
  };

  /** Whether this attempt may go on by itself, now. */
  const goesNow = (attempt: SendAttempt, byPerson: boolean): boolean => {
    if (facts.mode() === 'off') return true;
    if (facts.mode() === 'on' && facts.account() === 'other') return facts.settled();
    if (!attempt.composer) return facts.mode() === 'on' && facts.byHand();
    if (facts.mode() === 'starting') return false;
    const answer = checker.known(readDraft(attempt.composer), facts.account());
    if (answer === null || answer.verdict?.hold || !checker.lastAsked(answer)) return false;
    if (byPerson && attempt.xSends) events.released(answer);
    return true;
  };

  const isOurs = ({ type }: Event, { composer, how }: SendAttempt): boolean => {
    const ours = type === 'click' && how === 'click' && passing !== null;
    if (!ours || composer?.id !== passing?.id) return false;
    passing = null;
    return true;
  };

  const onAttempt = (event: Event): void => {
    const attempt = sendAttempt(event, win.document);
    if (!attempt || isOurs(event, attempt) || goesNow(attempt, event.isTrusted)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!attempt.composer) {
      events.heldUnseen(UNREADABLE);
      return;
    }
    const reading = readDraft(attempt.composer);
    const answer = facts.mode() === 'on' ? checker.known(reading, facts.account()) : null;
    if (answer?.verdict?.hold) events.held(attempt.composer, reading, answer);
    else {
      const { xSends: again, composer } = attempt;
      void askFirst(composer, { again, byPerson: event.isTrusted && again });
    }
  };

  for (const type of ['click', 'keydown'] as const) {
    win.addEventListener(type, onAttempt, { capture: true, signal });
  }
}
