import type { Words } from '../../i18n/words.ts';
import type { FollowersWords } from '../../overlay/followers/types.ts';

/** The fixed words of what is drawn on the list, from the catalogue. */
export const followersWords = (words: Words): FollowersWords => ({
  lang: 'en-GB',
  name: words('followerBar_name'),
  flags: words('followerBar_flags'),
  reasons: words('followerBar_reasons'),
  why: words('followerBar_why'),
  pressNotSeen: words('panel_pressNotSeen'),
  leaveHint: words('followerBar_leave'),
});
