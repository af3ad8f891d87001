import type { Verdict } from '../guard/verdict.ts';
import type { Draft } from '../lint/draft.ts';

/** What a person may do from the panel beside mending the words. Each opens a window of our own. */
export type Act = 'say-pictured' | 'unlock' | 'see-list';

/** While the worker can't be asked, no window can be opened either. */
const NOBODY_TO_ASK: readonly Verdict['why'][] = [
  'verdict_workerGone',
  'verdict_reload',
  'verdict_busy',
  'verdict_accountChanging',
];

/** The acts that lead on from a verdict, the one that lets the post go first. */
export function actsFor({ why }: Verdict, draft: Draft): Act[] {
  if (NOBODY_TO_ASK.includes(why)) return [];
  if (why === 'verdict_locked') return ['unlock'];
  if (why === 'verdict_noList' || why === 'verdict_listStale') return ['see-list'];
  const readable = draft.rows.some(({ media }) => media.some(({ key }) => key !== null));
  return readable ? ['say-pictured'] : [];
}
