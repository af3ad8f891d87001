import type { Reason } from '../followers/assessment.ts';
import type { Words } from './words.ts';

/** A reason as a person reads it; no word of the account is in it. */
export interface ReasonWords {
  readonly what: string;
  /** "in its handle"; null: in its figures or in all of it. */
  readonly where: string | null;
  /** "is enough by itself". */
  readonly weight: string;
}

/** A signal's sentence in the catalogue. */
export const signalKey = (signal: string): string =>
  `follower_${signal.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

export function reasonWords(words: Words, { signal, field, weight, params }: Reason): ReasonWords {
  return {
    what: words(signalKey(signal), params),
    where: field === null ? null : words(`follower_field_${field}`),
    weight: words(`follower_weight_${weight}`),
  };
}
