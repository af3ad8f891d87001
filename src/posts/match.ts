import type { Post } from './derive.ts';

const MINUTE_MS = 60_000;
/**
 * X sends a planned post at its minute, and the clocks of X and of this computer need not agree. One
 * that comes later is asked about: it may be another, from a phone, and the plan never went out.
 */
const APART_MS = 2 * MINUTE_MS;

/**
 * A planned post, checked or not, gets its number only when it goes out, and one whose answer was not seen has none.
 * Where exactly one post that was only seen on X fits such a one by its time and by whether it carries
 * pictures, and fits no other, the two are one: it keeps what was declared of it and gets its link. In
 * any doubt both stay, and the one that was seen is asked about.
 */
export function matchByTime(posts: readonly Post[]): Post[] {
  const planned = posts.filter(
    ({ checked, kind }) => kind === 'plan' || (checked && kind === 'unlinked'),
  );
  const first = pairUp(
    posts,
    planned.filter(({ down }) => !down),
  );
  // One that somebody ticked off, and that went out all the same.
  return pairUp(
    first,
    planned.filter(({ down }) => down?.how === 'by-hand'),
  );
}

function pairUp(posts: readonly Post[], open: readonly Post[]): Post[] {
  const seen = posts.filter(({ checked, kind }) => !checked && kind === 'post');
  const pairs = open.flatMap((post) =>
    seen.filter((one) => fits(post, one)).map((one) => ({ post, one })),
  );
  const only = pairs.filter(
    ({ post, one }) =>
      pairs.filter((pair) => pair.post === post).length === 1 &&
      pairs.filter((pair) => pair.one === one).length === 1,
  );
  const found = new Map<Post, Post | null>();
  for (const { post, one } of only) {
    found.set(post, joined(post, one));
    found.set(one, null);
  }
  return posts.flatMap((post) => {
    const now = found.get(post);
    return now === undefined ? [post] : now === null ? [] : [now];
  });
}

function fits({ kind, at, due, media }: Post, seen: Post): boolean {
  if (seen.media !== media) return false;
  if (kind !== 'plan' && due === null) return Math.abs(seen.at - at) <= APART_MS;
  return due !== null && seen.at >= due - APART_MS && seen.at <= due + APART_MS;
}

/** What a person has said of the one that was seen is later, and about the post itself. */
function joined(post: Post, seen: Post): Post {
  const { item, kind, at, down } = seen;
  const otherwise = seen.otherwise ?? post.otherwise;
  const kept = [...new Set([...post.kept, ...seen.kept])];
  const { shows, pupils, lost, others, declared } = seen.declared ? seen : post;
  return {
    ...{ ...post, item, kind, at, down, otherwise, kept, due: null, byTime: true },
    back: post.down && !down ? { at, was: post.down } : seen.back,
    ...{ shows, pupils, lost, others, declared },
  };
}
