import { graphql } from '../api.ts';
import { list, object } from '../read-json.ts';
import { showToast } from '../toast.tsx';
import { wordsOf, write } from './answers.ts';
import { describeOnSend } from './describe.ts';
import { type Attachment, type Draft, nextId, type SavedAs } from './model.ts';
import { newDraft, newRow } from './store.ts';
import { storedRequest } from './variables.ts';

/** An unsent or planned post as X's servers keep it, for the account that wrote it. */
export interface SavedPost {
  as: SavedAs;
  text: string;
  attachments: readonly Attachment[];
  replyToId: string | null;
  sendAt: Date | null;
}

/** The unsent or the planned posts of the account of the cookie; null when X does not answer. */
export async function savedPosts(kind: SavedAs['kind']): Promise<readonly SavedPost[] | null> {
  const planned = kind === 'scheduled';
  const operation = planned ? 'FetchScheduledTweets' : 'FetchDraftTweets';
  const answer = await graphql(operation, { ascending: true }).catch(() => null);
  if (answer === null) return null;
  const viewer = object(object(object(answer).data).viewer);
  const found = planned ? viewer.scheduled_tweet_list : object(viewer.draft_list).response_data;
  return list(found).map((one) => readSaved(kind, one));
}

function readSaved(kind: SavedAs['kind'], json: unknown): SavedPost {
  const { rest_id, tweet_create_request, scheduling_info, media } = object(json);
  const request = object(tweet_create_request);
  const seconds = object(scheduling_info).execute_at;
  const replyToId = request.in_reply_to_status_id;
  return {
    as: { kind, id: String(rest_id) },
    text: String(request.status ?? ''),
    attachments: list(media).map(readMedia),
    replyToId: typeof replyToId === 'string' ? replyToId : null,
    sendAt: typeof seconds === 'number' ? new Date(1000 * seconds) : null,
  };
}

function readMedia(json: unknown): Attachment {
  const { media_id, media_type, alt_text } = object(json);
  const mediaId = String(media_id);
  const type = String(media_type);
  return {
    id: nextId(),
    kind: type.startsWith('video/') ? 'video' : type === 'image/gif' ? 'gif' : 'image',
    // assumed: a picture of a draft comes back from X's servers, for its file is long forgotten.
    url: `https://pbs.twimg.com/media/${mediaId}.jpg`,
    alt: String(alt_text ?? ''),
    warnings: [],
    captions: null,
    progress: 100,
    mediaId,
  };
}

/**
 * Keeps the first row as a draft, in place of the one it was opened from; X does not save threads
 * (2.3). `done` runs once it is kept: otherwise the composer stays, with a toast.
 * assumed: tagged people, the poll and pictures that are still on their way are not kept.
 */
export async function saveDraft(
  draft: Draft,
  replyToId: string | null,
  done: () => void,
): Promise<void> {
  const [row] = draft.rows;
  if (!row) return done();
  const post_tweet_request = storedRequest(row, replyToId);
  try {
    await describeOnSend(row.attachments);
    if (draft.saved?.kind === 'draft') {
      await write('EditDraftTweet', { draft_tweet_id: draft.saved.id, post_tweet_request });
    } else await write('CreateDraftTweet', { post_tweet_request });
    done();
  } catch (error) {
    showToast(wordsOf(error));
  }
}

/** A composition of what was saved; it stays in its list until it is sent. */
export function takeUp(post: SavedPost): Draft {
  const row = { ...newRow(post.text), attachments: post.attachments };
  return { ...newDraft(), rows: [row], sendAt: post.sendAt, saved: post.as };
}

/** What was sent needs no draft any more. */
export async function forgetSaved({ kind, id }: SavedAs): Promise<void> {
  if (kind === 'draft') await graphql('DeleteDraftTweet', { draft_tweet_id: id });
  else await graphql('DeleteScheduledTweet', { scheduled_tweet_id: id });
}
