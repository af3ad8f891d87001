import type { Span } from '../lint/tokens.ts';

export type AbuseKind = 'swearing' | 'slur' | 'insult' | 'threat' | 'abuse';
/** Whoever is spoken to, somebody spoken of, several. */
export type Target = 'you' | 'person' | 'group';

/** Something abusive in a text; offsets are UTF-16 units. */
export interface AbuseHit extends Span {
  readonly kind: AbuseKind;
  /** 3: offensive whoever is meant. 2: where it stands alone. 1: beside others, or aimed at somebody. */
  readonly strength: 1 | 2 | 3;
  /** Null: at nobody that can be told. */
  readonly target: Target | null;
}

/** What a text comes to. */
export interface Abuse {
  /** In order, none overlapping another. */
  readonly hits: readonly AbuseHit[];
  /** The strengths together, one more for each that is said of somebody outright. */
  readonly total: number;
  /** In the wide sense of OLID: any swearing, even mild, or anything that puts somebody down. */
  readonly offensive: boolean;
  /** In the narrow sense: strong swearing, a slur, a threat, somebody put down. No harsh complaint. */
  readonly abusive: boolean;
}
