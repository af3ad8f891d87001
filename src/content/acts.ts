import { mayBeOverridden } from '../guard/index.ts';
import type { Verdict } from '../guard/verdict.ts';
import type { Draft } from '../lint/draft.ts';
import type { Finding } from '../lint/finding.ts';
import { quotedBy } from '../lint/quoted.ts';

/** What a person may do from the panel beside mending the words. All but `reload` open a page of our own. */
export const ACTS = [
  'say-pictured',
  'change-pictured',
  'unlock',
  'set-up-list',
  'see-list',
  'override',
  'by-hand',
  'reload',
] as const;
export type Act = (typeof ACTS)[number];

/** What lets a post go without being mended or read: offered below all that helps. */
export const LAST_RESORTS: readonly Act[] = ['override', 'by-hand'];

/** What leads on from each verdict. Null: nothing but waiting, or X itself. */
const LEADS: Readonly<Record<Verdict['why'], Act | 'pictured' | null>> = {
  // What was said of a picture may be put right as long as the post is not out.
  verdict_clear: 'pictured',
  verdict_warned: 'pictured',
  verdict_check: 'pictured',
  verdict_stop: 'pictured',
  verdict_accountUnknown: 'pictured',
  verdict_quotedPictureNotChecked: 'pictured',
  verdict_stopAndQuoted: 'pictured',
  verdict_pictureNotChecked: 'say-pictured',
  verdict_stopAndPicture: 'say-pictured',
  verdict_noList: 'set-up-list',
  verdict_stopAndNoList: 'set-up-list',
  verdict_listStale: 'see-list',
  verdict_stopAndStale: 'see-list',
  verdict_locked: 'unlock',
  verdict_stopAndLocked: 'unlock',
  // A composer that X had not finished when the tab was filled is read after a reload.
  verdict_unreadable: 'reload',
  verdict_stopAndUnreadable: 'reload',
  verdict_workerGone: 'reload',
  verdict_stopAndWorkerGone: 'reload',
  verdict_reload: 'reload',
  verdict_stopAndReload: 'reload',
  verdict_networkRefused: 'reload',
  verdict_byHand: null,
  // It is out: only X can take it back.
  verdict_sentOtherwise: null,
  // Both pass by themselves.
  verdict_busy: null,
  verdict_stopAndBusy: null,
  verdict_accountChanging: null,
};

/** X's page can't be read, and a reload may not help: a named person can check by hand. */
const BY_HAND: readonly Verdict['why'][] = ['verdict_networkRefused', 'verdict_unreadable'];

/** The acts that lead on where no composer was found. */
export const actsOfUnseen = ({ why }: Verdict): Act[] =>
  BY_HAND.includes(why) ? ['reload', 'by-hand'] : [];

/**
 * The acts that lead on from a verdict, the one that helps most first.
 * @param overrides whether the school lets a named person override stops at all.
 */
export function actsFor(
  { why }: Verdict,
  draft: Draft,
  findings: readonly Finding[],
  overrides: boolean,
): Act[] {
  const stops = findings.filter(({ severity }) => severity === 'stop');
  // One that can't be overridden holds the post whatever becomes of the others.
  const override = overrides && why === 'verdict_stop' && stops.every(mayBeOverridden);
  return [
    ...leadOf(why, draft),
    ...(override ? (['override'] as const) : []),
    ...(BY_HAND.includes(why) ? (['by-hand'] as const) : []),
  ];
}

function leadOf(why: Verdict['why'], draft: Draft): Act[] {
  const act = LEADS[why];
  if (act === null) return [];
  if (act !== 'pictured') return [act];
  const { rows, quoted } = draft;
  const shown =
    rows.some(({ media }) => media.some(({ key }) => key !== null)) ||
    (quoted !== null && quotedBy(quoted) !== null);
  return shown ? ['change-pictured'] : [];
}
