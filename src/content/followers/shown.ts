/** What of the list a person has in front of them, in the list's own pixels. */
export interface InFront {
  readonly from: number;
  readonly to: number;
  /** How much of that our bar covers, at its foot. */
  readonly bar: number;
  /** The walk scrolls, and nobody need look at what it passes. */
  readonly walking: boolean;
}

/** Whether an account at that place of X's counts as shown: only such are kept together by one press. */
export const isShown = (top: number, { from, to, bar, walking }: InFront): boolean =>
  !walking && top >= from && top < to - bar;
