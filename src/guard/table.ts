import type { Severity } from '../policy/ids.ts';
import type { Verdict } from './verdict.ts';

/** Whose account is signed in, as far as the page tells. */
export type Account = 'official' | 'changing' | 'other' | 'unknown';
/** Why the rules could not be asked, or `ok`. `locked`: only those could that need no list. */
export type CheckState = 'ok' | 'busy' | 'unreadable' | 'worker-gone' | 'reload' | 'locked';
/**
 * The picture that was not checked. `attached`: nobody has said who is in it; `no-list`: nor is there
 * a consent list to say it by; `stale`: pupils are shown and the list is too old to trust; `quoted`:
 * it stands in the post that is quoted.
 */
export type UncheckedMedia = 'none' | 'attached' | 'no-list' | 'stale' | 'quoted';

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

const UNCHECKED = [
  ['busy', 'verdict_busy'],
  ['unreadable', 'verdict_unreadable'],
  ['worker-gone', 'verdict_workerGone'],
  ['reload', 'verdict_reload'],
  ['locked', 'verdict_locked'],
] as const satisfies readonly (readonly [CheckState, Verdict['why']])[];

/**
 * The gravest first; the first line that fits decides (house: Severity and holding).
 *
 * An account that cannot be made out may be the official one, so it is treated as a draft that
 * was not checked: pictures wait, text goes, and it shows.
 */
export const TABLE: readonly Line[] = [
  { when: { account: ['other'] }, verdict: null },
  { when: { account: ['changing'] }, verdict: held('not-checked', 'verdict_accountChanging') },
  // Both reasons at once: mending the words alone would promise a post that is then held again.
  {
    when: { worst: ['stop'], media: ['attached', 'no-list'] },
    verdict: held('warned', 'verdict_stopAndPicture'),
  },
  { when: { worst: ['stop'], media: ['stale'] }, verdict: held('warned', 'verdict_stopAndStale') },
  {
    when: { worst: ['stop'], media: ['quoted'] },
    verdict: held('warned', 'verdict_stopAndQuoted'),
  },
  { when: { worst: ['stop'] }, verdict: held('warned', 'verdict_stop') },
  ...UNCHECKED.map(
    ([checked, why]): Line => ({
      when: { checked: [checked], media: ['attached', 'no-list', 'stale', 'quoted'] },
      verdict: held('not-checked', why),
    }),
  ),
  { when: { media: ['attached'] }, verdict: held('not-checked', 'verdict_pictureNotChecked') },
  { when: { media: ['no-list'] }, verdict: held('not-checked', 'verdict_noList') },
  { when: { media: ['stale'] }, verdict: held('not-checked', 'verdict_listStale') },
  { when: { media: ['quoted'] }, verdict: held('not-checked', 'verdict_quotedPictureNotChecked') },
  { when: { worst: ['check'] }, verdict: held('warned', 'verdict_check') },
  ...UNCHECKED.map(
    ([checked, why]): Line => ({ when: { checked: [checked] }, verdict: goes('not-checked', why) }),
  ),
  { when: { account: ['unknown'] }, verdict: goes('not-checked', 'verdict_accountUnknown') },
  { when: { worst: ['warn', 'advice'] }, verdict: goes('warned', 'verdict_warned') },
  { when: {}, verdict: goes('clear', 'verdict_clear') },
];
