import type { Search } from '../../consent/index.ts';
import type { Post } from '../../posts/index.ts';

/**
 * The posts that answer a search: those that show a pupil found by it, or whose number stands in it, as
 * it does in a pasted link.
 * @param typed '' for all.
 */
export function sought(posts: readonly Post[], typed: string, search: Search): readonly Post[] {
  const text = typed.trim();
  if (text === '') return posts;
  const number = /(\d{5,25})(?!.*\d{5})/.exec(text)?.[1];
  if (number !== undefined) return posts.filter(({ item }) => item.includes(number));
  const found = new Set(search.find({ text, leavers: true }).map(({ pupil }) => pupil.id));
  return posts.filter(({ pupils }) => pupils.some((id) => found.has(id)));
}
