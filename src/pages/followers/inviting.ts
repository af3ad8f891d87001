import type { Words } from '../../i18n/index.ts';
import { draftOf } from '../../lint/draft-of.ts';
import { configure, NO_FACTS } from '../../lint/index.ts';
import type { Policy } from '../../policy/schema.ts';

/** Where the school's account is on X. */
export const linkOf = ({ handle }: Pick<Policy['school'], 'handle'>): string =>
  `https://x.com/${handle}`;

/**
 * The ready post that invites parents to follow. It goes through the same rules as any other; where the
 * school's name alone would be spoken of by them ("GR8 Academy"), the post does without it.
 * @param now UTC milliseconds
 */
export function inviting(
  words: Words,
  policy: Policy,
  now: number,
): { readonly post: string; readonly named: boolean } {
  const { school } = policy;
  const link = linkOf(school);
  const findings = (post: string) => configure(policy).run(draftOf(post), NO_FACTS, now).length;
  const post = words('week_poster_post', { name: school.name, link });
  const plain = words('week_poster_post_plain', { link });
  // Whatever else the rules find is in both: then the name stays.
  return findings(plain) < findings(post) ? { post: plain, named: false } : { post, named: true };
}
