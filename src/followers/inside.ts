import { has, type Lists, Register } from './beginnings.ts';
import { alternatives, prefixesOf } from './prefixes.ts';

/** Patterns that are sought anywhere in a run of letters: in a handle, a hashtag, a link. */
export interface Inside {
  /** The first that matches; null: none. */
  find(run: string): string | null;
  /** Whether any of them can be in the runs of {@link insideOf}. */
  mayBeIn(lists: Lists): boolean;
}

const register = new Register();

/** Which patterns can be in these runs. */
export const insideOf = (runs: Iterable<string>): Lists => register.in(runs, () => true);

export function inside(list: readonly string[]): Inside {
  const patterns = list.flatMap(alternatives);
  const id = register.add(new Set(patterns.flatMap((pattern) => [...prefixesOf(pattern)])));
  const whole = new RegExp(patterns.join('|'));
  return {
    find: (run) => whole.exec(run)?.[0] ?? null,
    mayBeIn: (lists) => has(lists, id),
  };
}
