import type { Draft, Media } from '../../lint/draft.ts';
import type { Facts, PictureAnswer } from '../../lint/facts.ts';
import type { Field } from '../../lint/finding.ts';
import { quotedAnswer, quotedKind } from '../../lint/quoted.ts';
import type { DraftHit } from '../rule.ts';

type Inside = DraftHit<'namedInside' | 'unheard'>;

/**
 * Names in the pictures themselves: a label, a caption, somebody called by name in a video. A person
 * says so of each; nobody may post one that shows pupils. A video or GIF of pupils of which it was
 * never asked is asked about.
 */
export function namedInside(draft: Draft, facts: Facts): Inside[] {
  const own = draft.rows.flatMap(({ media }, row) =>
    media.flatMap(({ kind }, index) =>
      inside(facts.picture(row, index), kind, row, { kind: 'picture', index }),
    ),
  );
  const { quoted } = draft;
  if (quoted === null) return own;
  const field = { kind: 'quotedPicture' } as const;
  return [...own, ...inside(quotedAnswer(draft, facts), quotedKind(quoted), 0, field)];
}

function inside(
  answer: PictureAnswer | null,
  kind: Media['kind'],
  row: number,
  field: Field,
): Inside[] {
  if (answer?.shows !== 'pupils') return [];
  const at = { row, field, span: { start: 0, end: 0 } };
  if (answer.named === true) return [{ ...at, message: 'namedInside' }];
  const unheard = answer.named === null && kind !== 'photo';
  return unheard ? [{ ...at, message: 'unheard', severity: 'check' }] : [];
}
