import type { Severity } from '../policy/ids.ts';
import type { Verdict } from './verdict.ts';

/** Whose account is signed in, as far as the page tells. */
export type Account = 'official' | 'changing' | 'other' | 'unknown';
/** Why the rules could not be asked, or `ok`. `locked`: only those could that need no list. */
export type CheckState = 'ok' | 'busy' | 'unreadable' | 'worker-gone' | 'reload' | 'locked';
/**
 * The picture that was not checked. `attached`: nobody has said who is in it; `no-list`: nor is there
 * a consent list to say it by; `stale`: pupils are shown and the list is too old to trust; `quoted`:
 * it stands in the post that is quoted; `hidden`: it may be in a part that could not be read.
 */
export type UncheckedMedia = 'none' | 'attached' | 'no-list' | 'stale' | 'quoted' | 'hidden';

/** All that the verdict depends on. */
export interface Situation {
  readonly account: Account;
  readonly checked: CheckState;
  /** The gravest finding. */
  readonly worst: Severity | 'none';
  /** The first of these that is so, in the order of its type's words. */
  readonly media: UncheckedMedia;
}

/** One line: what must be so (what is not named may be anything), and what follows. */
export interface Line {
  readonly when: { readonly [Name in keyof Situation]?: readonly Situation[Name][] };
  readonly verdict: Verdict | null;
}

const held = (state: Verdict['state'], why: Verdict['why']): Verdict => ({
  state,
  hold: true,
  why,
});
const goes = (state: Verdict['state'], why: Verdict['why']): Verdict => ({
  state,
  hold: false,
  why,
});

/** Nobody could be asked about pictures: why, and why beside a breach in the words. */
const UNASKED = [
  ['busy', 'verdict_busy', 'verdict_stopAndBusy'],
  ['worker-gone', 'verdict_workerGone', 'verdict_stopAndWorkerGone'],
  ['reload', 'verdict_reload', 'verdict_stopAndReload'],
  ['locked', 'verdict_locked', 'verdict_stopAndLocked'],
] as const satisfies readonly (readonly [CheckState, Verdict['why'], Verdict['why']])[];

/** Which picture waits: why, and why beside a breach in the words. */
const WAITING = [
  ['attached', 'verdict_pictureNotChecked', 'verdict_stopAndPicture'],
  ['no-list', 'verdict_noList', 'verdict_stopAndNoList'],
  ['stale', 'verdict_listStale', 'verdict_stopAndStale'],
  ['quoted', 'verdict_quotedPictureNotChecked', 'verdict_stopAndQuoted'],
  ['hidden', 'verdict_unreadable', 'verdict_stopAndUnreadable'],
] as const satisfies readonly (readonly [UncheckedMedia, Verdict['why'], Verdict['why']])[];
const ANY_PICTURE = WAITING.map(([media]) => media);

/**
 * The gravest first; the first line that fits decides (house: Severity and holding).
 *
 * An account that cannot be made out may be the official one, so it is treated as a draft that
 * was not checked: pictures wait, text goes, and it shows.
 */
export const TABLE: readonly Line[] = [
  { when: { account: ['other'] }, verdict: null },
  { when: { account: ['changing'] }, verdict: held('not-checked', 'verdict_accountChanging') },
  // Both reasons at once: mending the words alone would promise a post that is then held again. And
  // each reason by itself: what helps against a lock helps against nothing else.
  ...UNASKED.map(
    ([checked, , why]): Line => ({
      when: { worst: ['stop'], checked: [checked], media: ANY_PICTURE },
      verdict: held('warned', why),
    }),
  ),
  ...WAITING.map(
    ([media, , why]): Line => ({
      when: { worst: ['stop'], media: [media] },
      verdict: held('warned', why),
    }),
  ),
  { when: { worst: ['stop'] }, verdict: held('warned', 'verdict_stop') },
  ...UNASKED.map(
    ([checked, why]): Line => ({
      when: { checked: [checked], media: ANY_PICTURE },
      verdict: held('not-checked', why),
    }),
  ),
  ...WAITING.map(
    ([media, why]): Line => ({ when: { media: [media] }, verdict: held('not-checked', why) }),
  ),
  { when: { worst: ['check'] }, verdict: held('warned', 'verdict_check') },
  ...UNASKED.map(
    ([checked, why]): Line => ({ when: { checked: [checked] }, verdict: goes('not-checked', why) }),
  ),
  { when: { checked: ['unreadable'] }, verdict: goes('not-checked', 'verdict_unreadable') },
  { when: { account: ['unknown'] }, verdict: goes('not-checked', 'verdict_accountUnknown') },
  { when: { worst: ['warn', 'advice'] }, verdict: goes('warned', 'verdict_warned') },
  { when: {}, verdict: goes('clear', 'verdict_clear') },
];
