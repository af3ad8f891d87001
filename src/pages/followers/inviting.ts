import type { Words } from '../../i18n/index.ts';
import type { Policy } from '../../policy/schema.ts';

type School = Policy['school'];

/** Where the school's account is on X. */
export const linkOf = ({ handle }: Pick<School, 'handle'>): string => `https://x.com/${handle}`;

/** The ready post that invites parents to follow. It goes through the same rules as any other. */
export const inviting = (words: Words, school: School): string =>
  words('week_poster_post', { name: school.name, link: linkOf(school) });
