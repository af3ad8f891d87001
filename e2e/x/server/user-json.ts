import type { ReplicaOptions } from '../options.ts';
import type { Person } from './people.ts';

/** `Sat Aug 28 00:20:01 +0000 2021`. */
export function twitterDate(at: number): string {
  const [day, , ...rest] = new Date(at).toUTCString().replace(',', '').split(' ');
  const [month, year, time] = rest;
  const date = String(new Date(at).getUTCDate()).padStart(2, '0');
  return `${day} ${month} ${date} ${time} +0000 ${year}`;
}

export function avatarUrl(person: Person): string {
  return person.defaultAvatar
    ? 'https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png'
    : `https://pbs.twimg.com/profile_images/${person.id}/${person.handle}_normal.jpg`;
}

const bannerUrl = (person: Person): string =>
  `https://pbs.twimg.com/profile_banners/${person.id}/1600000000`;

/** A user as GraphQL gives it, in one of its generations (x-web-client 7.3). */
export function userJson(person: Person, generation: ReplicaOptions['generation']): unknown {
  if (person.state === 'missing') return undefined;
  if (person.state === 'unavailable') {
    return { __typename: 'UserUnavailable', message: 'User is suspended', reason: 'Suspended' };
  }
  const head = {
    __typename: 'User',
    id: btoa(`User:${person.id}`),
    rest_id: person.id,
    affiliates_highlighted_label: {},
    is_blue_verified: person.verified,
    parody_commentary_fan_label: person.parody ? 'Parody' : 'None',
    profile_image_shape: 'Circle',
  };
  if (generation === 'G1') return { ...head, legacy: firstGeneration(person) };
  const shared = {
    ...head,
    core: {
      screen_name: person.handle,
      name: person.name,
      created_at: twitterDate(person.createdAt),
    },
    avatar: { image_url: avatarUrl(person) },
    location: { location: person.location },
    privacy: { protected: person.protected },
    verification: { verified: false },
    relationship_perspectives: person.perspectives ?? {},
    dm_permissions: { can_dm: true },
    media_permissions: { can_media_tag: person.canMediaTag },
  };
  if (generation === 'G2') return { ...shared, legacy: secondLegacy(person) };
  const profile_bio = { description: person.bio, entities: { description: {} } };
  if (generation === 'G2b') return { ...shared, profile_bio, legacy: secondLegacy(person) };
  return {
    ...shared,
    profile_bio,
    ...(person.website ? { website: { url: person.website } } : {}),
    relationship_counts: { followers: person.followers, following: person.following },
    tweet_counts: { tweets: person.posts, media_tweets: person.mediaPosts },
    action_counts: { favorites_count: person.likes },
    ...(person.banner ? { banner: { image_url: bannerUrl(person) } } : {}),
    possibly_sensitive: person.sensitive,
    pinned_items: { tweet_ids_str: [] },
  };
}

function secondLegacy(person: Person) {
  return {
    default_profile: person.defaultTheme,
    default_profile_image: person.defaultAvatar,
    description: person.bio,
    entities: { description: { urls: [] } },
    favourites_count: person.likes,
    followers_count: person.followers,
    friends_count: person.following,
    listed_count: person.listed,
    media_count: person.mediaPosts,
    pinned_tweet_ids_str: [],
    possibly_sensitive: person.sensitive,
    ...(person.banner ? { profile_banner_url: bannerUrl(person) } : {}),
    statuses_count: person.posts,
    ...(person.website ? { url: person.website } : {}),
  };
}

function firstGeneration(person: Person) {
  const { following, followed_by, blocking } = person.perspectives ?? {};
  return {
    ...secondLegacy(person),
    screen_name: person.handle,
    name: person.name,
    created_at: twitterDate(person.createdAt),
    location: person.location,
    profile_image_url_https: avatarUrl(person),
    can_dm: true,
    can_media_tag: person.canMediaTag,
    verified: false,
    // G1 leaves out what is false.
    ...(person.protected ? { protected: true } : {}),
    ...(following ? { following } : {}),
    ...(followed_by ? { followed_by } : {}),
    ...(blocking ? { blocking } : {}),
  };
}
