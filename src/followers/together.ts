import type { Weight } from './assessment.ts';
import type { Hit } from './signal.ts';

/** What else is known where words are weighed together. */
export interface Told {
  /** There is an invitation to click, pay or write. */
  readonly calls: boolean;
  readonly firm: boolean;
  readonly tellingHints: boolean;
  /** How many things of ordinary life the account says of itself. */
  readonly ordinary: number;
}

/**
 * Several words say more than one. A word of weight 2 counts 2 each time it is another, hints count 1
 * and at most 2, and an invitation to click, pay or write counts 1 beside them. 3 points are a hit of
 * weight 3, 2 points one of weight 2. Where hints are telling, four of them or of hints and an
 * invitation are a hit of weight 2, five of weight 3. For who speaks of ordinary life hints count nothing,
 * and one word of weight 2 counts only beside others.
 * @returns one hit; none for hints alone.
 */
export function together(
  hits: readonly Hit[],
  weights: readonly Weight[],
  { calls, firm, tellingHints, ordinary }: Told,
): Hit[] {
  const heavy = weights.filter((weight) => weight === 2).length;
  const all = weights.length - heavy;
  const hints = ordinary > 0 ? 0 : Math.min(2, all);
  const told = heavy === 1 && hints === 1 && !calls ? 0 : hints;
  const points = 2 * heavy + told + (calls && (heavy > 0 || hints > 1) ? 1 : 0);
  // A few hints alone are in everybody's mouth: free, health, daily.
  const many = tellingHints ? all + (calls ? 1 : 0) : 0;
  const alone = many > 4 ? 3 : many > 3 || (firm && points > 2) ? 2 : 1;
  // One or two hints are in everybody's mouth, and a reason that is none confuses.
  if (heavy === 0 && alone === 1) return [];
  const weight = heavy === 0 ? alone : points > 2 ? 3 : ordinary > 0 ? 1 : 2;
  const first = [...hits].sort((a, b) => b.weight - a.weight)[0];
  return first ? [{ ...first, weight }] : [];
}
