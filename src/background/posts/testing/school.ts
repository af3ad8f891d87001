import { ALICE, added, consented } from '../../../consent/fixtures/build.ts';
import { answerThat } from '../../../consent/index.ts';
import type { Draft } from '../../../lint/draft.ts';
import { defaultPolicy } from '../../../policy/default.ts';
import { derivePosts, type NotChecked } from '../../../posts/index.ts';
import type { Operation } from '../../../x/observer/answers.ts';
import { openComputer, type Worker } from '../../list/testing/computer.ts';

export const SCHOOL = { name: 'Holly Lane', handle: 'HollyLanePrim' };
export const KEY = 'ab'.repeat(32);
export const TEXT = 'Our choir sang beautifully.';
export const POST = '1990000000000007919';
export const TAB = 1;
const PAGE = 'page-1';

export const draftOf = (text: string, pictures: number): Draft => ({
  surface: 'inline',
  rows: [
    {
      text,
      media: Array.from({ length: pictures }, () => ({
        kind: 'photo' as const,
        key: 'blob:1',
        alt: '',
        uploading: false,
      })),
      tagged: [],
      poll: [],
    },
  ],
  replyTo: null,
  quoted: null,
  scheduled: null,
});

/** A school's computer, with the record of posts at work, and X in its tab. */
export async function school() {
  const made = await openComputer();
  const { fake, clock, worker } = made;
  await fake.browser.storage.local.set({
    setup: {
      version: 1,
      policy: defaultPolicy(SCHOOL),
      accountId: '17',
      learnedAt: clock.now,
    },
  });
  worker.posts.startPosts();
  await worker.record(added(), consented());
  await worker.record({
    type: 'picture-declared',
    print: KEY,
    answer: answerThat('pupils', { pupils: [ALICE] }),
  });
  let requests = 0;
  /** A request of the tab's, from its beginning to its end; gives its id. */
  const begins = (operation: string, variables: unknown, tab = TAB) => {
    requests += 1;
    const details = {
      requestId: String(requests),
      tabId: tab,
      method: 'POST',
      url: `https://x.com/i/api/graphql/abc/${operation}`,
    };
    const bytes = new TextEncoder().encode(JSON.stringify({ variables })).buffer;
    fake.webRequest.onBeforeRequest.tell({ ...details, requestBody: { raw: [{ bytes }] } });
    return {
      comesBack: () => fake.webRequest.onCompleted.tell({ ...details, statusCode: 200 }),
      fails: () => fake.webRequest.onErrorOccurred.tell(details),
    };
  };
  let drafts = 0;
  /** A draft was let go; gives its number. */
  const checked = async (
    text: string,
    keys: readonly string[],
    { unreadable = [], ...more }: { unreadable?: string[]; notChecked?: NotChecked } = {},
  ) => {
    drafts += 1;
    const draft = { page: PAGE, number: drafts, draft: draftOf(text, keys.length), unreadable };
    await worker.posts.noteChecked(TAB, { ...draft, pictures: [keys] }, { left: [], ...more });
    return drafts;
  };
  /** Post was pressed for it. */
  const pressed = (number: number) => worker.posts.notePressed(TAB, { page: PAGE, number });
  const tweet = (text: string, pictures = 0) => ({
    tweet_text: text,
    media: { media_entities: Array.from({ length: pictures }, () => ({})) },
  });
  const planned = (text: string, pictures: number, due: number, plan?: string) => ({
    ...(plan === undefined ? {} : { scheduled_tweet_id: plan }),
    post_tweet_request: { status: text, media_ids: Array.from({ length: pictures }, () => 'x') },
    execute_at: due / 1_000,
  });
  const answered = (operation: Operation, post: string | null, author: string | null = '17') =>
    worker.posts.answeredIn(TAB, { operation, done: true, post, author: post && author });
  return { ...made, begins, checked, pressed, tweet, planned, answered };
}

/** Its record of posts, as our own pages see it. */
export const postsOf = async (worker: Worker) =>
  derivePosts((await worker.ask('posts-read', {})).events);
