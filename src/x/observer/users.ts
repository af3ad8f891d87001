import type { Profile } from '../../followers/profile.ts';
import { digits, inside, isObject } from './inside.ts';

/**
 * What X's answers say of users, in any of the four generations of its JSON (x-web-client 7.3) and
 * wherever in the answer they lie: that path has moved before (7.2). Pure; it runs in the page's world.
 *
 * The same account must be judged the same whichever generation X sends, so what the newest no longer
 * says (on how many lists it is, the colours it was made with) is not read from the older ones either.
 */
export interface UserList {
  /** In the list's order. Accounts that X does not show (`UserUnavailable`, no result) are left out. */
  readonly profiles: readonly Profile[];
  /** X has nothing beyond these: its bottom cursor begins with `0|` (7.2, B). */
  readonly end: boolean;
}

/** An answer holds some ten thousand parts; a deeper or larger one is none of X's. */
const MOST_PARTS = 400_000;
const MOST_DEPTH = 60;

/** @param answer the parsed body of an answer with a timeline of users. */
export function readUserList(answer: unknown): UserList {
  const profiles: Profile[] = [];
  let end = false;
  let parts = 0;
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return;
    parts += 1;
    if (parts > MOST_PARTS) return;
    if (inside(value, 'itemType') === 'TimelineUser') {
      const profile = readUser(inside(value, 'user_results', 'result'));
      if (profile) profiles.push(profile);
      return;
    }
    if (isEnd(value)) end = true;
    for (const part of Object.values(value)) walk(part, depth + 1);
  };
  walk(answer, 0);
  return { profiles, end };
}

function isEnd(value: object): boolean {
  const cursor = inside(value, 'value');
  if (inside(value, 'cursorType') === 'Bottom') {
    return typeof cursor === 'string' && cursor.startsWith('0|');
  }
  const type = inside(value, 'type');
  return type === 'TimelineTerminateTimeline' && inside(value, 'direction') === 'Bottom';
}

/** The user whose own page was asked for (UserByScreenName). */
export function readOneUser(answer: unknown): UserList {
  const profile =
    readUser(inside(answer, 'data', 'user', 'result')) ??
    readUser(inside(answer, 'data', 'user_result_by_screen_name', 'result'));
  return { profiles: profile ? [profile] : [], end: false };
}

/** One user; null for what is none, or is not shown to anybody. */
export function readUser(user: unknown): Profile | null {
  const at = (...path: string[]): unknown => inside(user, ...path);
  const id = digits(at('rest_id'));
  const handle = text(20, at('core', 'screen_name'), at('legacy', 'screen_name'));
  if (id === null || !/^\w{1,20}$/.test(handle)) return null;
  const legacy = at('legacy');
  const avatar = text(2_000, at('avatar', 'image_url'), at('legacy', 'profile_image_url_https'));
  return {
    id,
    handle,
    name: text(200, at('core', 'name'), at('legacy', 'name')),
    bio: bioOf(user),
    location: text(200, at('location', 'location'), at('legacy', 'location')),
    website: text(
      500,
      expanded(at('website')),
      expanded(first(at('profile_bio', 'entities', 'url', 'urls'))),
      expanded(first(at('legacy', 'entities', 'url', 'urls'))),
      at('website', 'url'),
      at('legacy', 'url'),
    ),
    createdAt: instant(at('core', 'created_at')) ?? instant(at('legacy', 'created_at')),
    followers: count(at('relationship_counts', 'followers'), at('legacy', 'followers_count')),
    following: count(at('relationship_counts', 'following'), at('legacy', 'friends_count')),
    posts: count(at('tweet_counts', 'tweets'), at('legacy', 'statuses_count')),
    media: count(at('tweet_counts', 'media_tweets'), at('legacy', 'media_count')),
    likes: count(at('action_counts', 'favorites_count'), at('legacy', 'favourites_count')),
    listed: null,
    // The flag is gone in the newest generation, the address of X's own picture is in all.
    defaultPicture: avatar === '' ? null : avatar.includes('/default_profile_images/'),
    defaultTheme: null,
    banner: bannerOf(user),
    protected: flag(at('privacy', 'protected')) ?? firstGeneration(legacy, 'protected'),
    verified: anyFlag(
      at('is_blue_verified'),
      at('verification', 'is_blue_verified'),
      at('verification', 'verified'),
      at('legacy', 'verified'),
    ),
    sensitive: flag(at('possibly_sensitive')) ?? flag(at('legacy', 'possibly_sensitive')),
    parody: parodyOf(at('parody_commentary_fan_label')),
    followedBySchool: relation(user, 'following'),
    blockedBySchool: relation(user, 'blocking'),
    seen: 'answer',
  };
}

/** X shortens every link; where it says what stands behind one, that is read. */
function bioOf(user: unknown): string {
  const bio = text(
    1_000,
    inside(user, 'profile_bio', 'description'),
    inside(user, 'legacy', 'description'),
  );
  const links = [
    inside(user, 'profile_bio', 'entities', 'description', 'urls'),
    inside(user, 'legacy', 'entities', 'description', 'urls'),
  ].find((urls) => Array.isArray(urls) && urls.length > 0);
  if (!Array.isArray(links)) return bio;
  const long = links.slice(0, 20).reduce((words: string, link: unknown) => {
    const short = inside(link, 'url');
    const whole = expanded(link);
    return typeof short === 'string' && short !== '' && typeof whole === 'string' && whole !== ''
      ? words.replaceAll(short, whole)
      : words;
  }, bio);
  return long.slice(0, 1_000);
}

const expanded = (link: unknown): unknown => inside(link, 'expanded_url');
const first = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);

/** The first that says something; X gives empty, null and missing ones alike. */
function text(most: number, ...values: readonly unknown[]): string {
  const said = values.find((one): one is string => typeof one === 'string' && one !== '');
  return (said ?? '').slice(0, most);
}

function count(...values: readonly unknown[]): number | null {
  for (const one of values) {
    const number = typeof one === 'string' && /^\d{1,11}$/.test(one) ? Number(one) : one;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0) {
      return Math.min(number, 10_000_000_000);
    }
  }
  return null;
}

const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

function anyFlag(...values: readonly unknown[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(false) ? false : null;
}

/** G1 leaves out what is false (7.3); it is the one with the handle in `legacy`. */
function firstGeneration(legacy: unknown, name: string): boolean | null {
  if (typeof inside(legacy, 'screen_name') !== 'string') return null;
  return inside(legacy, name) === true;
}

/** A flag that is missing from the later generations is not the same as false (7.3). */
function relation(user: unknown, name: 'following' | 'blocking'): boolean | null {
  const said = flag(inside(user, 'relationship_perspectives', name));
  return said ?? firstGeneration(inside(user, 'legacy'), name);
}

/** A banner is left out where there is none; an object that says nothing at all says nothing of it. */
function bannerOf(user: unknown): boolean | null {
  const address = text(
    2_000,
    inside(user, 'banner', 'image_url'),
    inside(user, 'legacy', 'profile_banner_url'),
  );
  if (address !== '') return true;
  const whole = isObject(inside(user, 'legacy')) || isObject(inside(user, 'profile_bio'));
  return whole ? false : null;
}

function parodyOf(label: unknown): boolean | null {
  if (typeof label !== 'string' || label === '') return null;
  return label !== 'None';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const X_DATE = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) \+0000 (\d{4})$/;
const ISO_DATE = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** `Sat Aug 28 00:20:01 +0000 2021` (7.3), or ISO as in X's initial state. UTC milliseconds. */
function instant(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const [, month = '', day, hours, minutes, seconds, year] = X_DATE.exec(value) ?? [];
  const index = MONTHS.indexOf(month);
  const parts = [year, day, hours, minutes, seconds].map(Number);
  const [y = 0, d = 0, h = 0, m = 0, s = 0] = parts;
  const at =
    index >= 0
      ? Date.UTC(y, index, d, h, m, s)
      : ISO_DATE.test(value)
        ? Date.parse(value)
        : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
