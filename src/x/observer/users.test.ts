import { expect, test } from 'vitest';
import { readUser, readUserList } from './users.ts';

const NAMED = {
  screen_name: 'AllotmentDiary',
  name: 'Allotment Diary',
  created_at: 'Sat Aug 28 00:20:01 +0000 2021',
};
const COUNTS = {
  followers_count: 12,
  friends_count: 34,
  statuses_count: 56,
  media_count: 7,
  favourites_count: 89,
  listed_count: 3,
};
const AVATAR = 'https://pbs.twimg.com/profile_images/1/a_normal.jpg';
const LEGACY = {
  ...COUNTS,
  description: 'Beans mostly.',
  url: 'https://t.co/abc',
  entities: { url: { urls: [{ url: 'https://t.co/abc', expanded_url: 'https://beans.example' }] } },
  default_profile: true,
  default_profile_image: false,
  possibly_sensitive: false,
  profile_banner_url: 'https://pbs.twimg.com/profile_banners/1/2',
};
const HEAD = {
  __typename: 'User',
  rest_id: '1400',
  is_blue_verified: false,
  parody_commentary_fan_label: 'None',
};
const LATER = {
  ...HEAD,
  core: NAMED,
  avatar: { image_url: AVATAR },
  location: { location: 'Holly Lane' },
  privacy: { protected: false },
  verification: { verified: false },
  relationship_perspectives: { following: true, blocking: false },
};
const GENERATIONS = {
  G1: {
    ...HEAD,
    legacy: {
      ...LEGACY,
      ...NAMED,
      location: 'Holly Lane',
      profile_image_url_https: AVATAR,
      following: true,
    },
  },
  G2: { ...LATER, legacy: LEGACY },
  G2b: { ...LATER, legacy: LEGACY, profile_bio: { description: 'Beans mostly.' } },
  G3: {
    ...LATER,
    profile_bio: {
      description: 'Beans mostly.',
      entities: {
        url: { urls: [{ url: 'https://t.co/abc', expanded_url: 'https://beans.example' }] },
      },
    },
    website: { url: 'https://t.co/abc' },
    relationship_counts: { followers: 12, following: 34 },
    tweet_counts: { tweets: 56, media_tweets: 7 },
    action_counts: { favorites_count: 89 },
    possibly_sensitive: false,
    banner: { image_url: 'https://pbs.twimg.com/profile_banners/1/2' },
  },
};

test.each(Object.entries(GENERATIONS))('%s gives the same profile as the others', (_, user) => {
  expect(readUser(user)).toEqual({
    id: '1400',
    handle: 'AllotmentDiary',
    name: 'Allotment Diary',
    bio: 'Beans mostly.',
    location: 'Holly Lane',
    website: 'https://beans.example',
    createdAt: Date.UTC(2021, 7, 28, 0, 20, 1),
    followers: 12,
    following: 34,
    posts: 56,
    media: 7,
    likes: 89,
    listed: null,
    defaultPicture: false,
    defaultTheme: null,
    banner: true,
    protected: false,
    verified: false,
    sensitive: false,
    parody: false,
    followedBySchool: true,
    blockedBySchool: false,
    seen: 'answer',
  });
});

test('a flag that is missing is not false, but in the generation that leaves out what is', () => {
  const silent = { ...GENERATIONS.G3, relationship_perspectives: {}, privacy: {} };
  expect(readUser(silent)).toMatchObject({ followedBySchool: null, protected: null });
  const { following: _, ...legacy } = GENERATIONS.G1.legacy;
  expect(readUser({ ...GENERATIONS.G1, legacy })).toMatchObject({
    followedBySchool: false,
    protected: false,
  });
});

test.each([
  [{ __typename: 'UserUnavailable', reason: 'Suspended' }],
  [undefined],
  [null],
  [{}],
  [{ ...GENERATIONS.G2, rest_id: 'Grace' }],
  [{ ...GENERATIONS.G2, core: { screen_name: 'not a handle' } }],
])('what X does not show is no account: %j', (user) => expect(readUser(user)).toBeNull());

test('texts are cut, a date that is none is not known, and a count that is none neither', () => {
  const user = {
    ...GENERATIONS.G2,
    core: { ...NAMED, name: 'x'.repeat(9_999), created_at: 'yesterday' },
    legacy: { ...LEGACY, followers_count: -1, friends_count: '120', description: null },
  };
  expect(readUser(user)).toMatchObject({
    name: 'x'.repeat(200),
    createdAt: null,
    followers: null,
    following: 120,
    bio: '',
  });
});

test('a shortened link in a bio is read as what stands behind it', () => {
  const entities = {
    description: { urls: [{ url: 'https://t.co/x', expanded_url: 'https://bets.example/win' }] },
  };
  const description = 'Win https://t.co/x now';
  expect(readUser({ ...GENERATIONS.G3, profile_bio: { description, entities } })?.bio).toBe(
    'Win https://bets.example/win now',
  );
});

test('X’s grey head is known by its address in every generation', () => {
  const image_url =
    'https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png';
  expect(readUser({ ...GENERATIONS.G3, avatar: { image_url } })?.defaultPicture).toBe(true);
});

const item = (result: unknown) => ({
  content: { itemContent: { itemType: 'TimelineUser', user_results: { result } } },
});
const bottom = (value: string) => ({
  content: { entryType: 'TimelineTimelineCursor', cursorType: 'Bottom', value },
});

test('a list is found wherever in the answer it lies, in its order', () => {
  const second = { ...GENERATIONS.G2, rest_id: '1401' };
  const entries = [item(GENERATIONS.G1), item(undefined), item(second), bottom('182|190')];
  const instructions = [{ type: 'TimelineClearCache' }, { type: 'TimelineAddEntries', entries }];
  for (const answer of [
    { data: { user: { result: { timeline: { timeline: { instructions } } } } } },
    { somewhere: { else: [{ instructions }] } },
  ]) {
    const { profiles, end } = readUserList(answer);
    expect(profiles.map(({ id }) => id)).toEqual(['1400', '1401']);
    expect(end).toBe(false);
  }
});

test('the end of the list is a cursor of 0|, or a list that X says is over', () => {
  expect(readUserList({ entries: [bottom('0|1907')] }).end).toBe(true);
  const over = { type: 'TimelineTerminateTimeline', direction: 'Bottom' };
  expect(readUserList({ instructions: [over] }).end).toBe(true);
  const top = { type: 'TimelineTerminateTimeline', direction: 'Top' };
  expect(readUserList({ instructions: [top] }).end).toBe(false);
});

test('an answer that is deeper than any of X’s ends there', () => {
  let deep: unknown = item(GENERATIONS.G1);
  for (let depth = 0; depth < 5_000; depth += 1) deep = { deep };
  expect(readUserList(deep).profiles).toEqual([]);
});
