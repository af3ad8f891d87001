import { config } from '../config.ts';
import { addCreated } from '../session.ts';
import { t } from '../strings.ts';
import { showToast } from '../toast.tsx';
import { wordsOf, write } from './answers.ts';
import { remindOfDescription } from './ask.ts';
import { canSend, dropSent, rowsToSend } from './changes.ts';
import { formatMoment } from './dates.ts';
import { describeOnSend } from './describe.ts';
import { textOf } from './editor-state.ts';
import { measure } from './length.ts';
import type { Draft, Row, Target } from './model.ts';
import { forgetSaved } from './saved.ts';
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
  /** Opens the editor of descriptions. */
  describe(row: Row): void;
  /** The writer was reminded of descriptions and does not want any. */
  reminded?: boolean;
}

/** Sends what is in the composer, one request per row, as a click on Post does. */
export async function send(job: Job): Promise<void> {
  const { store } = job;
  const draft = store.get();
  if (!canSend(draft)) return;
  const bare = draft.rows.find(lacksDescription);
  if (config.altTextNudge && bare && !job.reminded) {
    return remindOfDescription(bare, job.describe, () => void send({ ...job, reminded: true }));
  }
  store.set({ sending: true });
  const rows = rowsToSend(draft);
  const links: string[] = [];
  try {
    for (const row of rows) links.push(await sendRow(job, draft, row, links));
    if (draft.saved && !edits(draft)) await forgetSaved(draft.saved);
    succeed(draft, links);
    job.done();
  } catch (error) {
    showToast(wordsOf(error));
    if (config.createTweet === 'fail-lose') job.done();
    // assumed: rows that are out leave the composer, the rest of a thread stays.
    else dropSent(store, links.length);
  } finally {
    store.set({ sending: false });
  }
}

function lacksDescription({ attachments }: Row): boolean {
  return attachments.some(({ kind, alt }) => kind === 'image' && alt === '');
}

/** assumed: a planned post that stays planned is changed where it is. */
function edits({ saved, sendAt }: Draft): boolean {
  return saved?.kind === 'scheduled' && sendAt !== null;
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
    const planned = scheduledVariables(draft, row, at);
    if (!edits(draft)) await write('CreateScheduledTweet', planned);
    else await write('EditScheduledTweet', { ...planned, scheduled_tweet_id: draft.saved?.id });
    return '';
  }
  const operation = measure(textOf(row.editor)).note ? 'CreateNoteTweet' : 'CreateTweet';
  const cut = first && job.linkCut !== null ? { tweet_text: job.linkCut } : {};
  const variables = { ...postVariables(draft, row, at), ...cut };
  const post = addCreated(await write(operation, variables));
  if (!post) throw new Error(t('composer.failed'));
  return `/${post.author.handle}/status/${post.id}`;
}

function succeed(draft: Draft, links: readonly string[]): void {
  if (draft.sendAt) showToast(t('composer.scheduledFor', formatMoment(draft.sendAt)));
  else showToast(t(links.length > 1 ? 'composer.sentAll' : 'composer.sent'), links[0]);
}
