import { list, object } from '../../page/read-json.ts';
import { postJson } from '../post-json.ts';
import type { StoredMedia, StoredPost, World } from '../world.ts';
import type { Operation, Operations } from './index.ts';

/** X's words for a refused post: 226 is its "looks automated", 187 its "said that already" (7.5). */
const refusal = (code: number, words: string) => ({
  errors: [
    {
      message: `Authorization: ${words} (${code})`,
      code,
      kind: 'Permissions',
      name: 'AuthorizationError',
    },
  ],
  data: {},
});
const REFUSED = refusal(226, 'This request looks like it might be automated.');
const DUPLICATE = refusal(187, 'Status is a duplicate.');

function refused(operation: Operation): boolean {
  const { world, variables } = operation;
  world.row = variables.batch_compose === 'BatchSubsequent' ? world.row + 1 : 0;
  return world.options.createTweet !== 'ok' || world.options.failRow === world.row;
}

/**
 * assumed: the same text by the same account in the same place, for as long as that post is there;
 * one with media or a quote is never a duplicate.
 */
function duplicate({ world, viewer, variables }: Operation): boolean {
  if (list(object(variables.media).media_entities).length > 0) return false;
  if (variables.attachment_url || variables.card_uri) return false;
  const text = String(variables.tweet_text ?? '');
  const replyTo = String(object(variables.reply).in_reply_to_tweet_id ?? '') || null;
  return world.posts.some(
    (post) =>
      post.authorId === viewer &&
      post.text === text &&
      post.replyTo === replyTo &&
      post.quoteId === null &&
      post.media.length === 0,
  );
}

/** Makes the post, or answers why not; `name` is where the answer has it. */
function publish(name: string): (operation: Operation) => unknown {
  return (operation) => {
    if (refused(operation)) return REFUSED;
    if (duplicate(operation)) return DUPLICATE;
    return { data: { [name]: create(operation) } };
  };
}

function create(operation: Operation): unknown {
  const { world, viewer, variables } = operation;
  const link = String(variables.attachment_url ?? '');
  const post: StoredPost = {
    id: world.nextId(),
    authorId: viewer,
    text: String(variables.tweet_text ?? ''),
    at: Date.now(),
    replyTo: String(object(variables.reply).in_reply_to_tweet_id ?? '') || null,
    quoteId: /\/status\/(\d+)/.exec(link)?.[1] ?? null,
    media: list(object(variables.media).media_entities).map((one) => attached(world, one)),
    replies: 0,
    reposts: 0,
    likes: 0,
    views: 1,
  };
  world.posts.unshift(post);
  const parent = world.posts.find((one) => one.id === post.replyTo);
  if (parent) parent.replies++;
  return { tweet_results: { result: postJson(world, post, viewer) } };
}

function attached(world: World, entity: unknown): StoredMedia {
  const { media_id, tagged_users } = object(entity);
  const id = String(media_id);
  const upload = world.uploads.get(id);
  return {
    id,
    alt: upload?.alt ?? '',
    kind: upload?.type.startsWith('video/') ? 'video' : 'photo',
    taggedIds: list(tagged_users).map(String),
  };
}

function executeAt({ variables }: Operation): number | null {
  return typeof variables.execute_at === 'number' ? variables.execute_at : null;
}

function keep(operation: Operation): unknown {
  const { world, viewer, variables } = operation;
  const id = world.nextId();
  const request = variables.post_tweet_request;
  world.unsent.unshift({ id, authorId: viewer, request, executeAt: executeAt(operation) });
  return { data: { tweet: { rest_id: id } } };
}

/** Only an account's own drafts and plans can be changed or taken away. */
function change(id: string): (operation: Operation) => unknown {
  return (operation) => {
    const { world, viewer, variables } = operation;
    const found = world.unsent.find((one) => one.id === variables[id] && one.authorId === viewer);
    if (!found) return { errors: [{ message: 'Not found.', code: 144 }], data: {} };
    found.request = variables.post_tweet_request;
    found.executeAt = executeAt(operation);
    return { data: { tweet: { rest_id: found.id } } };
  };
}

function forget(id: string): (operation: Operation) => unknown {
  return ({ world, viewer, variables }) => {
    world.unsent = world.unsent.filter(
      (one) => one.id !== variables[id] || one.authorId !== viewer,
    );
    return { data: { status: 'Done' } };
  };
}

/** What can put words on the school's account, now or later. */
export const posting: Operations = {
  CreateTweet: publish('create_tweet'),
  CreateNoteTweet: publish('notetweet_create'),
  CreateScheduledTweet: (operation) => (refused(operation) ? REFUSED : keep(operation)),

  // assumed: the names and shapes of everything about drafts, and of changing a planned post.
  EditScheduledTweet: (operation) =>
    refused(operation) ? REFUSED : change('scheduled_tweet_id')(operation),
  CreateDraftTweet: keep,
  EditDraftTweet: change('draft_tweet_id'),
  DeleteDraftTweet: forget('draft_tweet_id'),
  DeleteScheduledTweet: forget('scheduled_tweet_id'),
  FetchDraftTweets: ({ world, viewer }) => ({
    data: { viewer: { draft_list: { response_data: unsent(world, viewer, false) } } },
  }),
  FetchScheduledTweets: ({ world, viewer }) => ({
    data: { viewer: { scheduled_tweet_list: unsent(world, viewer, true) } },
  }),
};

function unsent(world: World, viewer: string, scheduled: boolean) {
  return world.unsent
    .filter((one) => one.authorId === viewer && (one.executeAt !== null) === scheduled)
    .map((one) => ({
      rest_id: one.id,
      tweet_create_request: one.request,
      media: list(object(one.request).media_ids).map((id) => stored(world, String(id))),
      ...(scheduled ? { scheduling_info: { execute_at: one.executeAt } } : {}),
    }));
}

function stored(world: World, id: string) {
  const upload = world.uploads.get(id);
  return { media_id: id, media_type: upload?.type, alt_text: upload?.alt };
}
