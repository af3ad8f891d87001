import { answerThat, isQuotedKey, type PictureAnswer } from '../consent/index.ts';
import type { Post } from './derive.ts';
import type { Item } from './item.ts';

/** The post that a quoted post's key names; null: it names only the addresses of its pictures. */
export const postOfKey = (key: string): Item | null =>
  isQuotedKey(key) ? (/^quoted:(\d{1,25})$/.exec(key)?.[1] ?? null) : null;

/**
 * Who is shown in a post that is quoted. Where it is the school's own and somebody has said who is in
 * it, that is the answer, and it is put right there too; what was said when it was quoted adds what
 * only that asked, as long as it says the same.
 * @param said what was said when it was quoted; null: nothing.
 * @param post as it is recorded; undefined: it is not.
 */
export function answerFor(
  said: PictureAnswer | null,
  post: Post | undefined,
): PictureAnswer | null {
  if (!post || !isSaid(post)) return said;
  if (said && saysTheSame(said, post)) return said;
  const { shows, pupils, others } = post;
  if (shows === 'unknown') return said;
  return answerThat(shows, { pupils: [...pupils], others, origin: 'ours' });
}

/**
 * A post that quotes one of the school's own shows whoever that one shows, by what is known of it now,
 * as long as it is there to be seen.
 */
export function withQuoted(posts: readonly Post[]): Post[] {
  const byItem = new Map(posts.map((post) => [post.item, post]));
  return posts.map((post) => {
    const quoted = post.pictures.flatMap(({ key }) => {
      const item = key === null ? null : postOfKey(key);
      const found = item === null || item === post.item ? undefined : byItem.get(item);
      return found && !found.down ? [found] : [];
    });
    const pupils = new Set([...post.pupils, ...quoted.flatMap((one) => one.pupils)]);
    if (pupils.size === post.pupils.length) return post;
    return { ...post, pupils: [...pupils].sort() };
  });
}

/** Somebody has said who is in it, and nobody of those has been lost since. */
const isSaid = ({ shows, lost }: Post): boolean => shows !== 'unknown' && lost === 0;

/** Whether what was said when it was quoted is what is recorded of the post itself. */
export function saysTheSame(
  { shows, pupils, others }: Pick<PictureAnswer, 'shows' | 'pupils' | 'others'>,
  post: Post,
): boolean {
  const there = new Set(post.pupils);
  const said = new Set(pupils);
  return (
    isSaid(post) &&
    shows === post.shows &&
    others === post.others &&
    said.size === there.size &&
    [...said].every((pupil) => there.has(pupil))
  );
}
