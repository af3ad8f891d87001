import { graphql } from '../api.ts';
import { config } from '../config.ts';
import { addCreated } from '../session.ts';
import { t } from '../strings.ts';
import { showToast } from '../toast.tsx';
import { refusal } from './answers.ts';
import { canSend, dropSent, rowsToSend } from './changes.ts';
import { formatMoment } from './dates.ts';
import { describeOnSend } from './describe.ts';
import { textOf } from './editor-state.ts';
import { measure } from './length.ts';
import type { Draft, Row, Target } from './model.ts';
import type { DraftStore } from './store.ts';
import { type Position, postVariables, scheduledVariables } from './variables.ts';

interface Job {
  store: DraftStore;
  replyTo: Target | null;
  quote: Target | null;
  /** What is left of the first row's text when its link became the quote; null when none did. */
  linkCut: string | null;
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
  await describeOnSend(row.attachments);
  const thread = rowsToSend(draft).length > 1;
  const first = sent.length === 0;
  const at: Position = {
    replyToId: sent.at(-1)?.split('/').at(-1) ?? job.replyTo?.id ?? null,
    batch: thread ? (first ? 'BatchFirst' : 'BatchSubsequent') : null,
    quote: first ? job.quote : null,
    first,
  };
  if (draft.sendAt) {
    // assumed: a scheduled post keeps its link, no field for a quote is known.
    await ask('CreateScheduledTweet', scheduledVariables(draft, row, at));
    return '';
  }
  const operation = measure(textOf(row.editor)).note ? 'CreateNoteTweet' : 'CreateTweet';
  const cut = first && job.linkCut !== null ? { tweet_text: job.linkCut } : {};
  const variables = { ...postVariables(draft, row, at), ...cut };
  const post = addCreated(await ask(operation, variables));
  if (!post) throw new Error(t('composer.failed'));
  return `/${post.author.handle}/status/${post.id}`;
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
