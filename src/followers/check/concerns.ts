import type { FollowerId } from '../profile.ts';
import type { ConcernWhy, FollowerBodyOf } from './events.ts';

/** By whom, and when (UTC milliseconds). */
export interface Act {
  readonly at: number;
  readonly by: string;
}

/** What happened to a concern, one after the other: it is opened first, then closed and opened by turns. */
export type ConcernStep =
  | (Act & { readonly is: 'opened' })
  | (Act & { readonly is: 'closed'; readonly why: ConcernWhy });

/** That an account may be a pupil's, as the safeguarding lead has recorded it. */
export interface Concern {
  /** Under whose key it is sealed: random, and of nobody. */
  readonly concern: string;
  readonly id: FollowerId;
  /** What gave the sign when it was opened last. */
  readonly signals: readonly string[];
  readonly steps: readonly ConcernStep[];
}

export const isConcernOpen = ({ steps }: Pick<Concern, 'steps'>): boolean =>
  steps.at(-1)?.is === 'opened';

/**
 * The concern about that account: the open one, else the one that was opened last; undefined: there is
 * none. Two computers may each have opened one before they were merged.
 */
export function concernAbout<C extends Pick<Concern, 'id' | 'steps'>>(
  concerns: readonly C[],
  id: FollowerId,
): C | undefined {
  const theirs = concerns.filter((one) => one.id === id);
  return theirs.find(isConcernOpen) ?? theirs.at(-1);
}

/** Concerns as they follow from their events, taken in one after the other. */
export function concernsRead() {
  const concerns = new Map<string, Concern>();
  const erased = new Map<string, Act>();
  return {
    /** Opens it, or opens it again with what gives the sign now. One that is open stays as it is. */
    opened(
      { concern, id, signals }: FollowerBodyOf<'pupil-concern-opened'>,
      { at, by }: Act,
    ): void {
      const before = concerns.get(concern);
      if (before && isConcernOpen(before)) return;
      const steps = [...(before?.steps ?? []), { is: 'opened', at, by } as const];
      concerns.set(concern, { concern, id, signals, steps });
    },
    /** Twice is once: whoever closed it first has. */
    closed({ concern, why }: FollowerBodyOf<'pupil-concern-closed'>, { at, by }: Act): void {
      const before = concerns.get(concern);
      if (!before || !isConcernOpen(before)) return;
      concerns.set(concern, { ...before, steps: [...before.steps, { is: 'closed', at, by, why }] });
    },
    /** Whatever of it can be read still counts no more. */
    erased({ concern }: FollowerBodyOf<'pupil-concern-erased'>, { at, by }: Act): void {
      if (!erased.has(concern)) erased.set(concern, { at, by });
    },
    /** In the order they were opened first. */
    all: (): readonly Concern[] =>
      [...concerns.values()].filter(({ concern }) => !erased.has(concern)),
    allErased: (): readonly Act[] => [...erased.values()],
  };
}
