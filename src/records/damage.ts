/** What was lost, and whose. The consent core reads it as *no* for that pupil. */
export interface Damage {
  /** The same each time the same damage is found, so that it can be settled. */
  readonly ref: string;
  /** A subject's id, `SCHOOL`, or `ANYONE` where it can't be said whose it was. */
  readonly about: string;
  readonly what: /** A batch that others name is not there. */
    | 'missing'
    /** A batch is not what it was when it was written. */
    | 'altered'
    /** An event does not open, or opens to nothing that can be read. */
    | 'unreadable'
    /** A subject's key is gone or damaged, and the subject was not erased. */
    | 'key'
    /** A later Lollipop wrote it. */
    | 'newerVersion'
    /** The record of the chain's end was lost: whether the end itself was, nobody can say. */
    | 'head'
    /** There are fewer batches than there were. */
    | 'count';
}

/** Each damage once per subject. */
export function once(damage: readonly Damage[]): Damage[] {
  const seen = new Map(damage.map((one) => [`${one.ref} ${one.about}`, one]));
  return [...seen.values()];
}
