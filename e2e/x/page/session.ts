import { useEffect, useState, useSyncExternalStore } from 'react';
import { cookieUserId, graphql, graphqlGet, rest } from './api.ts';
import { config } from './config.ts';
import { object, readEntry, readPost, timelineOf } from './read-json.ts';
import { usePlace } from './router.ts';
import type { Post, Relation, User } from './types.ts';

/** X's client store, as far as this replica needs one. */
export interface Store {
  accounts: User[];
  /** The account the page shows; the cookie may be ahead of it (x-web-client 6). */
  shown: number;
  posts: ReadonlyMap<string, Post>;
  /** Ids in the order of a timeline, by its name (`home`, `profile:{handle}`, `status:{id}`). */
  timelines: ReadonlyMap<string, readonly string[]>;
  /** What has changed between the viewer and others since they were read, by their id. */
  relations: ReadonlyMap<string, Relation>;
}

let store: Store = {
  accounts: config.accounts.map((one) => accountUser(one)),
  shown: config.active,
  posts: new Map(),
  timelines: new Map(),
  relations: new Map(),
};
const listeners = new Set<() => void>();

function accountUser(account: { id: string; handle: string; name: string }): User {
  return {
    ...account,
    bio: '',
    location: '',
    website: '',
    avatar: `https://pbs.twimg.com/profile_images/${account.id}/${account.handle}_normal.jpg`,
    createdAt: 'Sat Aug 28 00:20:01 +0000 2021',
    verified: false,
    protected: false,
    followers: 0,
    following: 0,
    posts: 0,
    relation: {},
    canMediaTag: true,
  };
}

export function getStore(): Store {
  return store;
}

export function updateStore(change: (before: Store) => Partial<Store>): void {
  store = { ...store, ...change(store) };
  for (const listener of listeners) listener();
}

export function useStore(): Store {
  return useSyncExternalStore(subscribe, getStore);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The account the page shows. */
export function useAccount(): User {
  return shownAccount(useStore());
}

export function shownAccount(from: Store = store): User {
  const account = from.accounts[from.shown] ?? from.accounts[0];
  if (!account) throw new Error('The replica needs at least one account');
  return account;
}

/**
 * Switches to another account: the cookie at once, the page after `switchLagMs`.
 * assumed: what is posted in between goes out under the account of the cookie, the new one.
 */
export async function switchAccount(index: number): Promise<void> {
  const account = store.accounts[index];
  if (!account) return;
  await rest('/1.1/account/multi/switch.json', { user_id: account.id });
  setTimeout(() => {
    updateStore(() => ({ shown: index, timelines: new Map(), relations: new Map() }));
  }, config.switchLagMs);
}

/** Who would be the author of a post sent now. */
export function sendingUserId(): string {
  return cookieUserId() || shownAccount().id;
}

/** What is known of a user and the viewer now. */
export function useRelation(user: User): Relation {
  const { relations } = useStore();
  return { ...user.relation, ...relations.get(user.id) };
}

export function changeRelation(id: string, change: Relation): void {
  updateStore(({ relations }) => ({
    relations: new Map(relations).set(id, { ...relations.get(id), ...change }),
  }));
}

function remember(posts: readonly Post[]): void {
  updateStore(({ posts: before }) => ({
    posts: new Map([...before, ...posts.map((post): [string, Post] => [post.id, post])]),
  }));
}

export function changePost(id: string, change: (post: Post) => Partial<Post>): void {
  const post = store.posts.get(id);
  if (post) remember([{ ...post, ...change(post) }]);
}

export function removePost(id: string): void {
  updateStore(({ timelines }) => ({
    timelines: new Map(
      [...timelines].map(([name, ids]) => [name, ids.filter((one) => one !== id)]),
    ),
  }));
}

export interface Timeline {
  /** Null while it is being loaded. */
  posts: readonly Post[] | null;
  /** X did not answer; `again` asks once more. */
  failed: boolean;
  again: () => void;
}

/** Loads a timeline into the store and gives its posts. */
export function useTimeline(
  name: string,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
): Timeline {
  const { posts, timelines, shown } = useStore();
  const [failed, setFailed] = useState(false);
  const key = JSON.stringify(variables);
  const loaded = timelines.has(name);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` reloads it for the new account
  useEffect(() => {
    if (loaded || failed) return;
    void timelineOf(graphqlGet(operation, JSON.parse(key))).then((page) => {
      if (page === null) return setFailed(true);
      const found = page.items.flatMap((item) => {
        const post = readEntry(item);
        return post ? [post] : [];
      });
      remember(found);
      updateStore(({ timelines: before }) => ({
        timelines: new Map(before).set(
          name,
          found.map((post) => post.id),
        ),
      }));
    });
  }, [name, operation, key, loaded, failed, shown]);
  const ids = timelines.get(name);
  return {
    posts: ids ? ids.flatMap((id) => posts.get(id) ?? []) : null,
    failed,
    again: () => setFailed(false),
  };
}

/** One post, from the store or from the server. */
export async function loadPost(id: string): Promise<Post | null> {
  const known = store.posts.get(id);
  if (known) return known;
  const answer = object(await graphql('TweetResultByRestId', { tweetId: id }));
  const post = readPost(object(object(answer.data).tweetResult).result);
  if (post) remember([post]);
  return post;
}

/**
 * Puts what a CreateTweet (CreateNoteTweet) answered on the home, profile and conversation
 * timelines. Returns the new post; null when the answer holds none.
 */
export function addCreated(answer: unknown): Post | null {
  const data = object(object(answer).data);
  const created = object(data.create_tweet ?? data.notetweet_create);
  const post = readPost(object(created.tweet_results).result);
  if (!post) return null;
  remember([post]);
  updateStore(({ timelines }) => {
    const next = new Map(timelines);
    const prepend = (name: string) => {
      const ids = next.get(name);
      if (ids) next.set(name, [post.id, ...ids]);
    };
    if (!post.replyToId) prepend('home');
    prepend(`profile:${post.author.handle.toLowerCase()}`);
    const thread = post.replyToId ? next.get(`status:${post.replyToId}`) : undefined;
    if (thread) next.set(`status:${post.replyToId}`, [...thread, post.id]);
    return { timelines: next };
  });
  return post;
}

export interface ComposeContext {
  replyTo?: Post;
  quote?: Post;
}

/**
 * What an open `/compose/post` replies to or quotes: `?in_reply_to=`, `?url=` of a post, or the
 * route's state `{ replyTo, quote }` (ids) that the buttons of a post leave there.
 * `ready` is false while that post is still being loaded.
 */
export function useComposeContext(): ComposeContext & { ready: boolean; initialText: string } {
  const { search, state } = usePlace();
  const { posts } = useStore();
  const query = new URLSearchParams(search);
  const url = query.get('url') ?? '';
  const status = /^https:\/\/(?:x|twitter)\.com\/\w+\/status\/(\d+)/.exec(url)?.[1];
  const replyId = query.get('in_reply_to') ?? asId(object(state).replyTo);
  const quoteId = status ?? asId(object(state).quote);
  useEffect(() => {
    if (replyId) void loadPost(replyId);
    if (quoteId) void loadPost(quoteId);
  }, [replyId, quoteId]);
  const replyTo = replyId ? posts.get(replyId) : undefined;
  const quote = quoteId ? posts.get(quoteId) : undefined;
  const link = status ? '' : url;
  return {
    ...(replyTo ? { replyTo } : {}),
    ...(quote ? { quote } : {}),
    ready: (!replyId || replyTo !== undefined) && (!quoteId || quote !== undefined),
    initialText: [query.get('text'), link].filter(Boolean).join(' '),
  };
}

function asId(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
