import type { Post } from '../types.ts';
import type { Target } from './model.ts';

export function toTarget(post: Post | undefined): Target | null {
  if (!post) return null;
  const { id, author, text, media } = post;
  const picture = media[0]?.url ?? null;
  return { id, handle: author.handle, name: author.name, text, picture };
}
