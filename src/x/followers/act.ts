import {
  blockItem,
  confirmSheet,
  dismiss,
  isAtProfile,
  knowsRemoveWords,
  names,
  openMenu,
  readProfilePage,
  removeItem,
  saysItFollows,
  type Target,
} from './profile-page.ts';
import { waitFor } from './wait.ts';

/**
 * `seen`: X shows that it happened. `refused`: it does not. `not-found`: the account is not there.
 * `called-off`: it is not to be done any more, and nothing was confirmed.
 */
export type Outcome = 'seen' | 'refused' | 'not-found' | 'called-off';

/** How long X may take to draw something, and to answer. */
const DRAW_MS = 8_000;
const ANSWER_MS = 10_000;
/** How long a person may take for X's own item. */
const PERSON_MS = 300_000;

interface Parts {
  readonly doc: Document;
  readonly target: Target;
  /** Calls back with what X answered to a block or a removal of this account; gives what ends that. */
  heard(act: (done: boolean) => void): () => void;
  /** X's own item can't be told for certain: a person is to press it. */
  letPerson(): void;
  /** Whether it is to be done still: a person may have taken it back. */
  still(): Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * Blocks the account whose profile is in front, or takes it out of the followers, by X's own menu and
 * question, after a person decided it. Who it is is looked at before each press: by the address, the
 * name and the number of the page's own button. Anything else than what is expected ends it.
 */
export async function actOnProfile(decision: 'block' | 'remove', parts: Parts): Promise<Outcome> {
  const { doc, target, signal } = parts;
  const there = await waitFor(doc, () => readProfilePage(doc, target), DRAW_MS, signal);
  if (there === null) return 'refused';
  if (there.is !== 'theirs') return 'not-found';
  let answered: boolean | null = null;
  const stop = parts.heard((done) => {
    answered = done;
  });
  const steps = { ...parts, answer: () => answered };
  try {
    const outcome = decision === 'block' ? await block(steps) : await remove(steps);
    if (outcome !== 'seen') dismiss(doc);
    return outcome;
  } finally {
    stop();
  }
}

interface Steps extends Parts {
  answer(): boolean | null;
}

/** The page is still this account's: else whatever is pressed next would be about another. */
const isTheirs = ({ doc, target }: Parts): boolean => readProfilePage(doc, target)?.is === 'theirs';

const isBlocked = ({ doc, target }: Parts): boolean => {
  const now = readProfilePage(doc, target);
  return now?.is === 'theirs' && now.state === 'unblock';
};

async function block(steps: Steps): Promise<Outcome> {
  const { doc, target, signal } = steps;
  if (isBlocked(steps)) return 'seen';
  const items = await menuOf(steps);
  const item = items && blockItem(items, target.handle);
  if (!item || !isTheirs(steps)) return 'refused';
  item.click();
  if ((await waitFor(doc, () => confirmSheet(doc), DRAW_MS, signal)) === null) return 'refused';
  if (!(await steps.still())) return 'called-off';
  const asked = confirmSheet(doc);
  // The question names whom it is about.
  if (asked === null || !names(asked.words, target.handle) || !isTheirs(steps)) return 'refused';
  asked.yes.click();
  const ended = await waitFor(
    doc,
    () => (isBlocked(steps) ? 'seen' : steps.answer() === false ? 'refused' : null),
    ANSWER_MS,
    signal,
  );
  return ended ?? 'refused';
}

async function remove(steps: Steps): Promise<Outcome> {
  const { doc, signal } = steps;
  if (!knowsRemoveWords(doc)) return byPerson(steps);
  const items = await menuOf(steps);
  if (items === null) return 'refused';
  const item = removeItem(doc, items);
  if (item === null) {
    dismiss(doc);
    // X offers it only of those who follow; where it says that this one does, its words have changed.
    return saysItFollows(doc) ? byPerson(steps) : 'seen';
  }
  if (!isTheirs(steps)) return 'refused';
  item.click();
  if ((await waitFor(doc, () => confirmSheet(doc), DRAW_MS, signal)) === null) return 'refused';
  if (!(await steps.still())) return 'called-off';
  const asked = confirmSheet(doc);
  if (asked === null || !isTheirs(steps)) return 'refused';
  asked.yes.click();
  const answered = await waitFor(doc, () => steps.answer(), ANSWER_MS, signal);
  if (answered !== null) return answered ? 'seen' : 'refused';
  // Nobody heard an answer: what X offers now tells.
  const again = await menuOf(steps);
  const gone = again !== null && removeItem(doc, again) === null;
  dismiss(doc);
  return gone ? 'seen' : 'refused';
}

/** A person presses X's own item; leaving the page without it changes nothing. */
async function byPerson(steps: Steps): Promise<Outcome> {
  const { doc, target, signal } = steps;
  steps.letPerson();
  const ended = await waitFor(
    doc,
    (): Outcome | null => {
      const answer = steps.answer();
      if (answer !== null) return answer ? 'seen' : 'refused';
      return isAtProfile(doc, target.handle) ? null : 'refused';
    },
    PERSON_MS,
    signal,
  );
  return ended ?? 'refused';
}

/** Opens the profile's menu; null when it does not come. */
async function menuOf(parts: Parts): Promise<HTMLElement[] | null> {
  const { doc, target, signal } = parts;
  const there = readProfilePage(doc, target);
  if (there?.is !== 'theirs' || there.menu === null) return null;
  dismiss(doc);
  there.menu.click();
  return waitFor(doc, () => openMenu(doc), DRAW_MS, signal);
}
