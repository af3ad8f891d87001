import * as v from 'valibot';

/** A number of an account on X, as digits: it stays when the account renames itself. */
export const followerIdSchema = v.pipe(v.string(), v.regex(/^\d{1,25}$/));
export type FollowerId = v.InferOutput<typeof followerIdSchema>;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000_000)),
);
const flag = v.nullable(v.boolean());

/**
 * What X shows to everybody of one account, whichever way it was read: an answer of X's in any of its
 * four generations (x-web-client.md 7.3), or the cell on the page. `null` is *not known*, which is never
 * the same as no or none. Texts are as X gives them, at most so long, and untrusted.
 */
export const profileSchema = v.strictObject({
  id: followerIdSchema,
  /** Without the @, in the account's own case. */
  handle: v.pipe(v.string(), v.regex(/^\w{1,20}$/)),
  name: text(200),
  bio: text(1_000),
  location: text(200),
  /** The link of the profile, as it is shown or where it leads; '': none. */
  website: text(500),
  /** When the account was made, UTC milliseconds. */
  createdAt: v.nullable(v.pipe(v.number(), v.integer())),
  followers: count,
  following: count,
  posts: count,
  media: count,
  likes: count,
  listed: count,
  /** X's grey head in place of a picture. */
  defaultPicture: flag,
  /** The colours it was made with (until G3). */
  defaultTheme: flag,
  banner: flag,
  /** Only those whom it lets see its posts. */
  protected: flag,
  verified: flag,
  /** X marks its pictures as possibly sensitive. */
  sensitive: flag,
  /** X's own label: a parody, a commentary or a fan account. */
  parody: flag,
  /** The school follows it too. */
  followedBySchool: flag,
  blockedBySchool: flag,
  /** Which of the texts and figures were read at all: a cell shows no location, link or count. */
  seen: v.picklist(['answer', 'cell']),
});
export type Profile = v.InferOutput<typeof profileSchema>;

/**
 * What is known of an account once it is read again. A cell tells less than an answer of X's did: it
 * gives its handle, name and bio, where it has them, and the rest stays as it was.
 * @param before null: nothing was read of it.
 */
export function readAgain(before: Profile | null, seen: Profile): Profile {
  if (before?.seen !== 'answer' || seen.seen === 'answer') return seen;
  const { handle, name, bio } = seen;
  return { ...before, handle, name: name || before.name, bio: bio || before.bio };
}
