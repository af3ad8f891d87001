import type { Post } from '../types.ts';

/** An address of a post that is the last thing in a text. */
const LINK = /(?:^|\s)https:\/\/(?:x|twitter)\.com\/\w+\/status\/(\d+)(?:\?\S*)?\s*$/;

export interface Linked {
  quote: Post;
  /** The text without the link. */
  text: string;
}

/**
 * The post whose link ends a text, when the store knows it: X draws it as a quote.
 * assumed: only at the end, only a post already loaded, and the link is cut from what is sent.
 */
export function linkedQuote(text: string, posts: ReadonlyMap<string, Post>): Linked | null {
  const found = LINK.exec(text);
  const quote = posts.get(found?.[1] ?? '');
  return found && quote ? { quote, text: text.slice(0, found.index).trimEnd() } : null;
}
