import * as v from 'valibot';

/** A post's number on X: digits, which is all that an address holds of it. */
export const postIdSchema = v.pipe(v.string(), v.regex(/^\d{1,25}$/));
export type PostId = v.InferOutput<typeof postIdSchema>;

/**
 * What something on X is known by here: a post's number; `plan:` and the number of a post that is
 * planned and not out yet; `avatar:` or `banner:` and the part of a profile picture's address that
 * changes with it; or, where X's answer was not seen, a random id made here.
 */
export const itemSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:plan:)?\d{1,25}|(?:avatar|banner):[\w-]{1,80}(?:\/[\w-]{1,80})?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  ),
);
export type Item = v.InferOutput<typeof itemSchema>;

export type ItemKind = 'post' | 'plan' | 'avatar' | 'banner' | 'unlinked';

/** What an item is; `unlinked`: a post whose address is not known. */
export function kindOf(item: Item): ItemKind {
  if (/^\d+$/.test(item)) return 'post';
  const [prefix] = item.split(':');
  return prefix === 'plan' || prefix === 'avatar' || prefix === 'banner' ? prefix : 'unlinked';
}

/**
 * Where it is to be seen, and taken down, on x.com.
 * @param handle the school's, without the @; '' where the record of it is lost.
 * @returns null where that is not known.
 */
export function addressOf(item: Item, handle: string): string | null {
  const account = `https://x.com/${encodeURIComponent(handle)}`;
  switch (kindOf(item)) {
    case 'post':
      return handle === '' ? `https://x.com/i/status/${item}` : `${account}/status/${item}`;
    case 'plan':
      return 'https://x.com/compose/post/unsent/scheduled';
    case 'avatar':
    case 'banner':
      return account;
    case 'unlinked':
      return null;
  }
}

/** X counts the milliseconds of its numbers from here (its first snowflake, November 2010). */
const EPOCH_MS = 1_288_834_974_657;

/** When X made a post with this number, UTC milliseconds: the time stands in its upper bits. */
export function madeAt(post: PostId): number {
  return Number(BigInt(post) >> 22n) + EPOCH_MS;
}
