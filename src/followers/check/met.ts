import * as v from 'valibot';
import { type FollowerId, followerIdSchema } from '../profile.ts';

/** An account that a walk has met. */
export interface Met {
  readonly id: FollowerId;
  /**
   * The first eight hex digits of the SHA-256 of its handle in small letters; '': not known. Enough to
   * see that the account has renamed itself, and no list of handles.
   */
  readonly handle: string;
}

/** As many as one event holds. */
export const MOST_MET = 500;

/**
 * Accounts as one text, `id:handle` by spaces: fifty thousand are a hundred such texts and not fifty
 * thousand objects in memory.
 */
export const metSchema = v.pipe(
  v.string(),
  v.maxLength(MOST_MET * 36),
  v.regex(/^(?:\d{1,25}(?::[0-9a-f]{8})?(?: (?!$)|$)){1,500}$/),
);

export const packMet = (all: readonly Met[]): string =>
  all.map(({ id, handle }) => (handle === '' ? id : `${id}:${handle}`)).join(' ');

export function* unpackMet(packed: string): Generator<Met> {
  for (const one of packed.split(' ')) {
    const [id = '', handle = ''] = one.split(':');
    if (v.is(followerIdSchema, id)) yield { id, handle };
  }
}

/** In pieces that fit into one event each. */
export function piecesOf<T>(all: readonly T[], most = MOST_MET): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < all.length; at += most) pieces.push(all.slice(at, at + most));
  return pieces;
}
