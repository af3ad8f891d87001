import type { Received, ReplicaOptions } from '../options.ts';
import { followersOf, type Person } from './people.ts';
import { seedPosts } from './seed-posts.ts';

export interface StoredPost {
  id: string;
  authorId: string;
  text: string;
  at: number;
  replyTo: string | null;
  quoteId: string | null;
  media: StoredMedia[];
  replies: number;
  reposts: number;
  likes: number;
  views: number;
  /** Paid for: shown as an advertisement. */
  promoted?: boolean;
}

export interface StoredMedia {
  id: string;
  /** Answers at `pbs.twimg.com/media/{id}`. */
  alt: string;
  kind: 'photo' | 'video' | 'animated_gif';
  taggedIds: string[];
}

export interface Upload {
  id: string;
  type: string;
  parts: Map<number, Buffer>;
  alt: string;
  /** Ids of the uploads that are its subtitles. */
  captions: string[];
}

export interface Unsent {
  id: string;
  authorId: string;
  /** The body's `post_tweet_request`. */
  request: unknown;
  /** Unix seconds; null for a draft. */
  executeAt: number | null;
}

/** Everything the server knows. */
export interface World {
  options: ReplicaOptions;
  received: Received[];
  /** Newest first. */
  posts: StoredPost[];
  uploads: Map<string, Upload>;
  unsent: Unsent[];
  people: Person[];
  /** `{viewer} {verb} {target}`, e.g. `1 likes 20`. */
  marks: Set<string>;
  /** How many lists of users were answered; see `listLimit`. */
  lists: number;
  /** Row of the thread that is being sent. */
  row: number;
  nextId: () => string;
}

/** Ids look like X's snowflakes but count up, so that runs repeat. */
const FIRST_ID = 1_990_000_000_000_000_000n;

/** @param nextId goes on counting where an earlier world was: X gives no number twice. */
export function createWorld(options: ReplicaOptions, nextId = counting()): World {
  const people = peopleOf(options);
  return {
    options,
    received: [],
    posts: seedPosts(people),
    uploads: new Map(),
    unsent: [],
    people,
    marks: new Set(),
    lists: 0,
    row: 0,
    nextId,
  };
}

/** The signed-in accounts, and whoever follows the school, newest first. */
function peopleOf(options: ReplicaOptions): Person[] {
  const following = followersOf(options.followers, options.newest);
  const total = options.followersTotal ?? following.length;
  return [...options.accounts.map((one) => accountPerson(one, total)), ...following];
}

/** Changes how the server behaves; other followers are other people, and nobody's marks. */
export function change(world: World, options: Partial<ReplicaOptions>): void {
  world.options = { ...world.options, ...options };
  if ('listLimit' in options) world.lists = 0;
  if ('followers' in options || 'newest' in options || 'followersTotal' in options) {
    world.people = peopleOf(world.options);
  }
}

function counting(): () => string {
  let last = FIRST_ID;
  return () => {
    last += 7_919n;
    return String(last);
  };
}

function accountPerson(
  account: { id: string; handle: string; name: string },
  followers: number,
): Person {
  return {
    ...account,
    state: 'user',
    bio: 'The replica’s own account. Everything here is invented.',
    location: 'Holly Lane',
    website: '',
    createdAt: Date.UTC(2021, 7, 28),
    followers,
    following: 120,
    posts: 1830,
    mediaPosts: 640,
    likes: 900,
    protected: false,
    verified: false,
    defaultAvatar: false,
    listed: 3,
    defaultTheme: false,
    banner: true,
    sensitive: false,
    parody: false,
    removed: false,
    perspectives: { following: false, followed_by: false },
    canMediaTag: true,
  };
}

export function person(world: World, id: string): Person | undefined {
  return world.people.find((one) => one.id === id);
}

export function personByHandle(world: World, handle: string): Person | undefined {
  return world.people.find((one) => one.handle.toLowerCase() === handle.toLowerCase());
}
