import { actOnProfile, type Outcome } from '../../x/followers/act.ts';
import { goBack, goTo, placeInList } from '../../x/followers/go.ts';
import { isAtProfile, type Target, targetOnPage } from '../../x/followers/profile-page.ts';
import { waitFor } from '../../x/followers/wait.ts';
import type { FollowersTold } from '../../x/observer/follower-calls.ts';

/** How long the worker may take to say whether it is to be done still. */
const STILL_MS = 5_000;
/** How long a page that was opened for one account may take to show it. */
const OPENED_MS = 10_000;

interface Task {
  readonly id: string;
  readonly decision: 'block' | 'remove';
  /** As the worker knows it; this page may not have met the account. */
  readonly handle?: string | undefined;
}

interface Parts {
  readonly win: Window & typeof globalThis;
  /** The school's own handle: whose list somebody comes from and goes back to. */
  school(): string | null;
  /** The handle of an account that this page has met; null: it has not. */
  handleOf(id: string): string | null;
  /** What goes on now; null: nothing. */
  busy(now: (Task & { readonly handle: string; readonly byPerson: boolean }) | null): void;
  done(task: Task, handle: string, outcome: Outcome): void;
  /** Asks the worker whether it is to be done still; its answer comes by `goOn`. */
  ask(task: Pick<Task, 'id' | 'decision'>): void;
  readonly signal: AbortSignal;
}

export interface CarryOut {
  /** A person has decided it and it is recorded: one at a time, in the order it came. */
  take(task: Task): void;
  /** What the observer says X answered. */
  hear(told: FollowersTold): void;
  /** What the worker answers. */
  goOn(id: string, decision: 'block' | 'remove', may: boolean): void;
}

/** Blocks and removes through X's own controls, and comes back to the same place in the list. */
export function createCarryOut(parts: Parts): CarryOut {
  const { win, signal } = parts;
  const doc = win.document;
  const listening = new Set<(told: FollowersTold) => void>();
  let last: Promise<void> = Promise.resolve();
  let answered: ((id: string, decision: string, may: boolean) => void) | null = null;
  /** On their way: what is pressed twice is done once. */
  const taken = new Set<string>();
  const keyOf = ({ id, decision }: Pick<Task, 'id' | 'decision'>): string => `${decision} ${id}`;

  /** Silence is no leave to press anything. */
  const still = ({ id, decision }: Task): Promise<boolean> =>
    new Promise((resolve) => {
      const end = (may: boolean): void => {
        clearTimeout(limit);
        signal.removeEventListener('abort', no);
        answered = null;
        resolve(may);
      };
      const no = (): void => end(false);
      const limit = setTimeout(no, STILL_MS);
      signal.addEventListener('abort', no);
      answered = (about, what, may) => {
        if (about === id && what === decision) end(may);
      };
      parts.ask({ id, decision });
    });

  const heardOf =
    ({ id, decision }: Task) =>
    (act: (done: boolean) => void): (() => void) => {
      const listen = (told: FollowersTold): void => {
        if (told.what === 'act' && told.decision === decision && told.id === id) act(told.done);
      };
      listening.add(listen);
      return () => listening.delete(listen);
    };

  /** Where it is not met in a list, a page of ours has opened its profile in this tab. */
  const targetOf = async ({ id, handle: told }: Task): Promise<Target | null> => {
    const handle = parts.handleOf(id) ?? told ?? null;
    if (handle !== null) return { id, handle };
    const opened = () => {
      const found = targetOnPage(doc);
      return found?.id === id ? found : null;
    };
    return waitFor(doc, opened, OPENED_MS, signal);
  };

  const run = async (task: Task): Promise<void> => {
    const target = await targetOf(task);
    if (target === null) return parts.done(task, '', 'not-found');
    const { handle } = target;
    const school = parts.school();
    if (school === null) return parts.done(task, handle, 'refused');
    if (!(await still(task))) return parts.done(task, handle, 'called-off');
    const say = (byPerson: boolean): void =>
      parts.busy({ id: task.id, decision: task.decision, handle, byPerson });
    say(false);
    const place = placeInList(win, school);
    if (!isAtProfile(doc, handle)) goTo(win, `/${handle}`);
    const outcome = await actOnProfile(task.decision, {
      doc,
      target,
      heard: heardOf(task),
      letPerson: () => say(true),
      still: () => still(task),
      signal,
    });
    // Where a person has gone somewhere else meanwhile, they stay there.
    if (place && isAtProfile(doc, handle)) await goBack(win, school, place, signal);
    parts.done(task, handle, outcome);
  };

  return {
    take(task) {
      if (taken.has(keyOf(task))) return;
      taken.add(keyOf(task));
      last = last
        .then(() => (signal.aborted ? undefined : run(task)))
        .catch(() => parts.done(task, '', 'refused'))
        .finally(() => {
          taken.delete(keyOf(task));
          parts.busy(null);
        });
    },
    hear(told) {
      for (const listen of listening) listen(told);
    },
    goOn: (id, decision, may) => answered?.(id, decision, may),
  };
}
