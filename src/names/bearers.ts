import { isForename, KINDS } from './person.ts';

/** Who bears a form: numbers of pupils in an index, ascending, and how. */
export interface Bearers {
  readonly key: string;
  readonly compound: boolean;
  /** pupil number * 8 + kind, ascending. */
  readonly posts: ArrayLike<number>;
  /** Bits: 1 << kind. */
  readonly kinds: number;
}

const SURNAMES = (1 << KINDS.surname) | (1 << KINDS.surnamePart);
export const bearsForename = ({ kinds }: Bearers): boolean => (kinds & ~SURNAMES) !== 0;
export const bearsSurname = ({ kinds }: Bearers): boolean => (kinds & SURNAMES) !== 0;

/** Those who bear it at all bear it as one half of a double forename: nobody is just called so. */
export const isHalfOnly = ({ kinds }: Bearers): boolean => kinds === 1 << KINDS.half;

/** Numbers of the pupils who bear a form, as a forename or as a surname; ascending, each once. */
export function pupilsOf({ posts }: Bearers, as: 'forename' | 'surname' | 'any'): number[] {
  const out: number[] = [];
  for (let at = 0; at < posts.length; at++) {
    const post = posts[at] ?? 0;
    if (as !== 'any' && isForename(post & 7) !== (as === 'forename')) continue;
    if (out.at(-1) !== post >> 3) out.push(post >> 3);
  }
  return out;
}

/** Pupils who bear one form as a forename and the other as a surname (or two forenames). */
export function pupilsOfBoth(
  one: Bearers,
  other: Bearers,
  otherAs: 'forename' | 'surname',
): number[] {
  const out: number[] = [];
  let b = 0;
  const [left, right] = [one.posts, other.posts];
  for (let a = 0; a < left.length; a++) {
    const post = left[a] ?? 0;
    if (!isForename(post & 7)) continue;
    const pupil = post >> 3;
    while (b < right.length && (right[b] ?? 0) >> 3 < pupil) b += 1;
    for (let c = b; c < right.length && (right[c] ?? 0) >> 3 === pupil; c++) {
      if (isForename((right[c] ?? 0) & 7) === (otherAs === 'forename')) {
        if (out.at(-1) !== pupil) out.push(pupil);
        break;
      }
    }
  }
  return out;
}
