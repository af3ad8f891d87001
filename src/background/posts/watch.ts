import browser from 'webextension-polyfill';
import { clockNow } from '../../clock.ts';
import { type Answered, type Operation, operationOf } from '../../x/observer/answers.ts';
import { POSTING_ADDRESSES, readSent } from '../../x/posting-calls.ts';
import { readAbout, TAKING_DOWN_ADDRESSES } from '../../x/taking-down-calls.ts';
import { isAnothers } from '../network-lock/lock.ts';
import { sentAs } from '../network-lock/watch-sent.ts';
import { bodyOf } from '../request-body.ts';
import { readSetup } from '../setup.ts';
import { type CheckedRow, forgetTab, takeChecked } from './checked.ts';
import { type Begun, createPairing } from './pairing.ts';
import { happened } from './record.ts';
import type { Happened } from './waiting.ts';

/** What a request was about, as its body said when it began. */
interface About {
  /** Another account is signed in there: nothing of it is ours. */
  readonly others: boolean;
  /** What was let go and fits; null: nothing did. */
  readonly row: CheckedRow | null;
  readonly media: boolean;
  /** The post that is deleted; the planned post that is changed or deleted. */
  readonly post: string | null;
  readonly plan: string | null;
  readonly due: number | null;
}

/** As the record takes. */
const MOST_MEDIA = 16;
const ADDRESSES = [...POSTING_ADDRESSES, ...TAKING_DOWN_ADDRESSES];

const pairing = createPairing<Promise<About>>(
  (request, answer) => void came(request, answer).catch(() => {}),
  (act, ms) => void setTimeout(act, ms),
);

/** The page in `tab` says what X answered; counts only beside a request that was seen. */
export const answeredIn = (tab: number, answer: Answered): void => pairing.answered(tab, answer);

/** Follows the calls that publish, plan and delete, beside the page and without touching them. */
export function watchPosts(): void {
  const { onBeforeRequest, onCompleted, onErrorOccurred } = browser.webRequest;
  const filter = { urls: ADDRESSES };
  onBeforeRequest.addListener(
    (details) => {
      const operation = callOf(details);
      if (operation === null) return;
      const about = aboutOf(operation, details.tabId, bodyOf(details));
      pairing.begun({ id: details.requestId, tab: details.tabId, operation, about });
    },
    filter,
    ['requestBody'],
  );
  onCompleted.addListener((details) => {
    if (callOf(details) !== null) pairing.completed(details.requestId, details.statusCode === 200);
  }, filter);
  onErrorOccurred.addListener(({ requestId }) => pairing.failed(requestId), filter);
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab).catch(() => {}));
}

/** At an address of X's client and no other: what merely ends like one would be answered otherwise. */
const AT_X =
  /^https:\/\/(?:(?:mobile|pro)\.)?(?:x|twitter)\.com\/i\/api\/graphql\/[^/?#]+\/\w+(?:[?#]|$)/;

const callOf = ({ method, url }: { method: string; url: string }): Operation | null =>
  method === 'POST' && AT_X.test(url) ? operationOf(url) : null;

async function aboutOf(operation: Operation, tab: number, body: string): Promise<About> {
  const deletes = operation === 'DeleteTweet' || operation === 'DeleteScheduledTweet';
  const sent = deletes ? null : readSent(body);
  const others = tab !== -1 && (await isAnothers(tab));
  return {
    ...readAbout(body),
    others,
    row: deletes || others ? null : await takeChecked(tab, sent),
    // What could not be read may carry anything.
    media: sent === null || sent.media > 0,
  };
}

/** A request came back, and X did what it asked for; `answer` null: nobody said what X answered. */
async function came(
  { id, operation, tab, about: asked }: Begun<Promise<About>>,
  answer: Answered | null,
): Promise<void> {
  const [setup, read, sent] = await Promise.all([readSetup(), asked, sentAs(id)]);
  if (setup.is !== 'there' || read.others) return;
  const otherwise = sent === 'differs' || sent === 'unexpected';
  // What was checked says nothing of what went out in its place.
  const about = otherwise ? { ...read, row: null } : read;
  const { policy, accountId } = setup.value;
  const author = answer?.author ?? null;
  if (author !== null && author !== accountId) return;
  // A service worker of the page's does not say for whom it asks.
  const anybodys = about.row === null && about.post === null && about.plan === null;
  if (tab === -1 && anybodys && author === null) return;
  const what = whatHappened(operation, about, answer, policy.school.handle);
  if (!what) return;
  const { item } = what;
  const alarm = { type: 'post-sent-otherwise', item, at: clockNow() } as const;
  await happened(otherwise && what.type !== 'post-taken-down' ? [what, alarm] : [what]);
}

function whatHappened(
  operation: Operation,
  { row, media, post, plan, due }: About,
  answer: Answered | null,
  handle: string,
): Happened | null {
  const now = clockNow();
  switch (operation) {
    case 'DeleteTweet':
    case 'DeleteScheduledTweet': {
      const item = operation === 'DeleteTweet' ? post : plan && `plan:${plan}`;
      // A deletion is believed only with X's answer beside it.
      return answer && item ? { type: 'post-taken-down', item, how: 'deleted' } : null;
    }
    default: {
      const planned = operation === 'CreateScheduledTweet' || operation === 'EditScheduledTweet';
      const number = answer?.post ?? (operation === 'EditScheduledTweet' ? plan : null);
      const item = number === null ? crypto.randomUUID() : planned ? `plan:${number}` : number;
      if (row === null) {
        const seen = { item, handle, at: now, seenAt: now, media, due: planned ? due : null };
        return { type: 'post-seen-unchecked', ...seen };
      }
      const { findings, answers, overrides, notChecked, by, allowed } = row;
      return {
        type: 'post-recorded',
        item,
        handle,
        at: now,
        due: planned ? due : null,
        locked: by === null,
        ...{ by, notChecked, allowed },
        media: row.quoted ? [...row.media, row.quoted].slice(0, MOST_MEDIA) : row.media,
        findings,
        answers,
        overrides,
      };
    }
  }
}
