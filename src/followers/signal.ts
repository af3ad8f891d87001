import type { Reason, ReasonKind, Weight } from './assessment.ts';
import type { FollowerId, Profile } from './profile.ts';
import type { Reading } from './reading.ts';

/** What is known beside the account itself. */
export interface FollowerContext {
  /** The school's own account; '' for what is not known. */
  readonly school: { readonly handle: string; readonly name: string };
  /** Accounts that somebody said are fine. */
  readonly knownGood: ReadonlySet<FollowerId>;
  /** UTC milliseconds. */
  readonly now: number;
}

export type Field = Reason['field'];

export interface Hit {
  readonly weight: Weight;
  readonly field: Field;
  /** Numbers that the signal's sentence tells. */
  readonly params?: Readonly<Record<string, number>>;
}

/** What of a made-up account differs from one of which nothing special is known. */
export type Example = Partial<Profile>;

/** One thing that speaks for or against an account; its file is named after its id. */
export interface Signal {
  readonly id: string;
  readonly kind: ReasonKind;
  /** The weights its hits can have; each says something different of how sure it is. */
  readonly weights: readonly Weight[];
  /** Whose rule it is, or why it is one. */
  readonly source: string;
  /** Its tests: accounts it leaves alone, and accounts it must speak of. */
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
  /** Looks at one account; of several hits the heaviest of each field is told. */
  check(reading: Reading, context: FollowerContext): readonly Hit[];
}
