import type { Verdict } from '../guard/verdict.ts';
import type { Draft } from '../lint/draft.ts';

/** What a person may do from the panel beside mending the words. Each opens a page of our own. */
export const ACTS = [
  'say-pictured',
  'change-pictured',
  'unlock',
  'set-up-list',
  'see-list',
] as const;
export type Act = (typeof ACTS)[number];

/** While the worker can't be asked, no page of ours can be opened either. */
const NOBODY_TO_ASK: readonly Verdict['why'][] = [
  'verdict_workerGone',
  'verdict_reload',
  'verdict_busy',
  'verdict_accountChanging',
];
/** Why some picture waits for somebody to say who is in it. */
const UNDECLARED: readonly Verdict['why'][] = [
  'verdict_pictureNotChecked',
  'verdict_stopAndPicture',
];

/** The acts that lead on from a verdict. */
export function actsFor({ why }: Verdict, draft: Draft): Act[] {
  if (NOBODY_TO_ASK.includes(why)) return [];
  if (why === 'verdict_locked') return ['unlock'];
  if (why === 'verdict_noList') return ['set-up-list'];
  if (why === 'verdict_listStale' || why === 'verdict_stopAndStale') return ['see-list'];
  const readable = draft.rows.some(({ media }) => media.some(({ key }) => key !== null));
  if (!readable) return [];
  return [UNDECLARED.includes(why) ? 'say-pictured' : 'change-pictured'];
}
