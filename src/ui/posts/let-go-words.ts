import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import type { Reason } from '../../messages/posts.ts';
import type { Given, Post } from '../../posts/index.ts';
import { nameIn } from './post-words.ts';

/** How a person let it go: by checking it by hand, by answering a question, by overriding a stop. */
export type How = 'by-hand' | 'answered' | 'overridden';

/** What people's words are known by, as far as they are. */
export const givenBy = (all: readonly Given[]): string[] => all.flatMap(({ given }) => given ?? []);

/**
 * Who let something of a post go, and why: a sentence for each person and reason.
 * @param letGo.of what their words are known by.
 */
export function letGoWords(
  words: Words,
  post: Pick<Post, 'at'>,
  { of, how }: { readonly of: readonly string[]; readonly how: How },
  { reasons, people }: { readonly reasons: readonly Reason[]; readonly people: readonly Person[] },
): string[] {
  const said = of.flatMap((one) => {
    const all = reasons.filter((reason) => reason.of === one);
    // It may have been let go again for a later post: what counted for this one came before it.
    return all.findLast(({ at }) => at <= post.at) ?? all[0] ?? [];
  });
  const lines = said.map(({ by, reason }) =>
    words(`posts_${how.replace('-', '_')}_said`, {
      name: nameIn(words, people, by),
      reason: reason ?? '',
    }),
  );
  return [...new Set(lines)];
}
