import type { Draft } from '../../lint/draft.ts';
import type { Facts } from '../../lint/facts.ts';
import type { DraftHit } from '../rule.ts';

type Inside = DraftHit<'namedInside' | 'unheard'>;

/**
 * Names in the pictures themselves: a label, a caption, somebody called by name in a video. A person
 * says so of each; nobody may post one that shows pupils. A video or GIF of pupils of which it was
 * never asked is asked about.
 */
export function namedInside({ rows }: Draft, facts: Facts): Inside[] {
  return rows.flatMap(({ media }, row) =>
    media.flatMap(({ kind }, index): Inside[] => {
      const answer = facts.picture(row, index);
      if (answer?.shows !== 'pupils') return [];
      const at = { row, field: { kind: 'picture' as const, index }, span: { start: 0, end: 0 } };
      if (answer.named === true) return [{ ...at, message: 'namedInside' }];
      const unheard = answer.named === null && kind !== 'photo';
      return unheard ? [{ ...at, message: 'unheard', severity: 'check' }] : [];
    }),
  );
}
