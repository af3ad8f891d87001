import { graphql, rest } from '../api.ts';
import { config } from '../config.ts';
import { addCreated } from '../session.ts';
import { t } from '../strings.ts';
import { showToast } from '../toast.tsx';
import { refusal } from './answers.ts';
import { canSend, dropSent, rowsToSend } from './changes.ts';
import { formatMoment } from './dates.ts';
import { textOf } from './editor-state.ts';
import { measure } from './length.ts';
import type { Draft, Row, Target } from './model.ts';
import type { DraftStore } from './store.ts';
import { type Position, postVariables, scheduledVariables } from './variables.ts';

interface Job {
  store: DraftStore;
  replyTo: Target | null;
  quote: Target | null;
  /** The composer is done with: it closes or starts afresh. */
  done(): void;
}

/** Sends what is in the composer, one request per row, as a click on Post does. */
export async function send(job: Job): Promise<void> {
  const { store } = job;
  const draft = store.get();
  if (!canSend(draft)) return;
  if (config.altTextNudge && !draft.nudging && lacksDescription(draft)) {
    store.set({ nudging: true });
    return;
  }
  store.set({ sending: true, nudging: false });
  const rows = rowsToSend(draft);
  const links: string[] = [];
  try {
    for (const row of rows) links.push(await sendRow(job, draft, row, links));
    succeed(draft, links);
    job.done();
  } catch (error) {
    showToast(error instanceof Error && error.message ? error.message : t('composer.failed'));
    if (config.createTweet === 'fail-lose') job.done();
    // assumed: rows that are out leave the composer, the rest of a thread stays.
    else dropSent(store, links.length);
  } finally {
    store.set({ sending: false });
  }
}

function lacksDescription({ rows }: Draft): boolean {
  return rows.some(({ attachments }) =>
    attachments.some(({ kind, alt }) => kind === 'image' && alt === ''),
  );
}

/** Returns the path of the new post; of a scheduled one, nothing. */
async function sendRow(job: Job, draft: Draft, row: Row, sent: readonly string[]): Promise<string> {
  await describe(row);
  const thread = rowsToSend(draft).length > 1;
  const first = sent.length === 0;
  const at: Position = {
    replyToId: sent.at(-1)?.split('/').at(-1) ?? job.replyTo?.id ?? null,
    batch: thread ? (first ? 'BatchFirst' : 'BatchSubsequent') : null,
    quote: first ? job.quote : null,
    first,
  };
  if (draft.sendAt) {
    await ask('CreateScheduledTweet', scheduledVariables(draft, row, at));
    return '';
  }
  const operation = measure(textOf(row.editor)).note ? 'CreateNoteTweet' : 'CreateTweet';
  const post = addCreated(await ask(operation, postVariables(draft, row, at)));
  if (!post) throw new Error(t('composer.failed'));
  return `/${post.author.handle}/status/${post.id}`;
}

/** assumed: descriptions go out on send; X's own moment (send or Save) is not established. */
async function describe({ attachments }: Row): Promise<void> {
  for (const { mediaId, alt } of attachments) {
    if (!mediaId || alt === '') continue;
    await rest('/1.1/media/metadata/create.json', { media_id: mediaId, alt_text: { text: alt } });
  }
}

async function ask(operation: string, variables: Record<string, unknown>): Promise<unknown> {
  const answer = await graphql(operation, variables).catch(() => {
    throw new Error(t('composer.failed'));
  });
  const message = refusal(answer);
  if (message !== null) throw new Error(message);
  return answer;
}

function succeed(draft: Draft, links: readonly string[]): void {
  if (draft.sendAt) showToast(t('composer.scheduledFor', formatMoment(draft.sendAt)));
  else showToast(t(links.length > 1 ? 'composer.sentAll' : 'composer.sent'), links[0]);
}
