import type { Draft } from '../lint/draft.ts';
import { fieldText } from '../lint/field-text.ts';
import type { Finding } from '../lint/finding.ts';

/**
 * Findings about an earlier state of a draft, moved to where their words stand now, so that a mark
 * only the worker can make does not flicker while its next answer is on its way. One whose words were
 * touched is left out: it may be so no more.
 */
export function carried(
  before: Draft,
  after: Draft,
  findings: readonly Finding[],
): readonly Finding[] {
  if (before.rows.length !== after.rows.length) return [];
  return findings.flatMap((finding) => {
    const by = shiftOf(fieldText(before, finding), fieldText(after, finding), finding);
    return by === null ? [] : [moved(finding, by)];
  });
}

/** A mending that reaches beyond the words may not fit any more, and is left out. */
function moved({ fix, ...finding }: Finding, by: number): Finding {
  const { start, end } = finding;
  const within = fix?.every((edit) => edit.start >= start && edit.end <= end) ? fix : [];
  const edits = within.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
  return {
    ...finding,
    start: start + by,
    end: end + by,
    ...(edits.length > 0 ? { fix: edits } : {}),
  };
}

/** How far the span has moved between the two texts; null when something in it has changed. */
function shiftOf(
  before: string,
  after: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
): number | null {
  if (before === after) return 0;
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  // A letter typed right behind a word makes another word of it.
  if (end < same) return 0;
  let tail = 0;
  while (tail < most - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return start > before.length - tail ? after.length - before.length : null;
}
