import { textOf } from './editor-state.ts';
import type { Draft, Row, Target } from './model.ts';

/** The variables of X's write operations, as x-web-client 7.5 has them. */
export interface Position {
  replyToId: string | null;
  batch: 'BatchFirst' | 'BatchSubsequent' | null;
  /** Only the first post of a thread carries the quote. */
  quote: Target | null;
  /** Only the first post carries who may reply. */
  first: boolean;
}

function mediaOf(row: Row) {
  const tagged_users = row.tagged.map(({ id }) => id);
  const media_entities = row.attachments.map(({ mediaId, kind }) => ({
    media_id: mediaId,
    tagged_users: kind === 'image' ? tagged_users : [],
  }));
  const possibly_sensitive = row.attachments.some(({ warnings }) => warnings.length > 0);
  return { media_entities, possibly_sensitive };
}

export function postVariables(draft: Draft, row: Row, at: Position): Record<string, unknown> {
  const { quote } = at;
  return {
    tweet_text: textOf(row.editor),
    dark_request: false,
    ...(at.replyToId && {
      reply: { in_reply_to_tweet_id: at.replyToId, exclude_reply_user_ids: [] },
    }),
    ...(quote && { attachment_url: `https://x.com/${quote.handle}/status/${quote.id}` }),
    ...(at.first &&
      draft.replyControl !== 'Everyone' && { conversation_control: { mode: draft.replyControl } }),
    ...(at.batch && { batch_compose: at.batch }),
    // assumed: what `geo` holds.
    ...(at.first && draft.place && { geo: { place_id: draft.place.id } }),
    // assumed: X makes the card first (caps.twitter.com); here its address is enough.
    ...(row.poll && { card_uri: `card://${row.id}` }),
    ...((draft.paidPromotion || draft.madeWithAi) && {
      content_disclosure: {
        advertising_promotion: { is_paid_promotion: draft.paidPromotion },
        ai_generated_disclosure: { has_ai_generated_media: draft.madeWithAi },
      },
    }),
    media: mediaOf(row),
    semantic_annotation_ids: [],
    disallowed_reply_options: null,
  };
}

/** What X keeps of a post for later. assumed: the fields besides status and media_ids. */
export function storedRequest(row: Row, replyToId: string | null): Record<string, unknown> {
  return {
    auto_populate_reply_metadata: replyToId !== null,
    status: textOf(row.editor),
    exclude_reply_user_ids: [],
    media_ids: row.attachments.flatMap(({ mediaId }) => mediaId ?? []),
    ...(replyToId && { in_reply_to_status_id: replyToId }),
  };
}

/** `execute_at` in seconds. */
export function scheduledVariables(draft: Draft, row: Row, at: Position): Record<string, unknown> {
  return {
    post_tweet_request: storedRequest(row, at.replyToId),
    execute_at: Math.floor((draft.sendAt?.getTime() ?? 0) / 1000),
  };
}
