import { worstOf } from '../guard/index.ts';
import type { Finding } from '../lint/finding.ts';
import { type Facts, type Linter, NO_FACTS, type PictureAnswer } from '../lint/index.ts';
import type { RuleId } from '../policy/ids.ts';
import { type ArchivedPost, draftOfArchived } from './archived-post.ts';
import { type ArchiveStanding, STANDINGS } from './judged.ts';

export interface Judged {
  readonly post: ArchivedPost;
  readonly standing: ArchiveStanding;
  readonly findings: readonly Finding[];
  /** Its pictures were never spoken for. */
  readonly unknown: boolean;
}

/** Rules whose breach harms somebody for as long as the post stands. */
const PROTECTING: ReadonlySet<RuleId> = new Set([
  'consent',
  'pupil-name-with-photo',
  'personal-data',
  'offensive',
  'undermining',
  'copyright',
]);
/** About what the archive does not hold (descriptions), or what only matters before posting. */
const NOT_OF_THE_PAST: ReadonlySet<RuleId> = new Set(['accessibility', 'length']);

/**
 * What today's policy, and today's consent list, say of an old post.
 * @param list null: it is locked, or there is none; then no name is found and the posts with pictures
 * are *look* at least.
 * @param shown what was recorded of who is shown; null: nobody has said.
 * @param now UTC milliseconds: consent counts as of today, because the post is seen today.
 */
export function judge(
  linter: Linter,
  post: ArchivedPost,
  list: Facts['list'],
  shown: PictureAnswer | null,
  now: number,
): Judged {
  const facts: Facts = { ...NO_FACTS, list, picture: () => shown };
  const findings = linter
    .run(draftOfArchived(post), facts, now)
    .filter(({ rule }) => !NOT_OF_THE_PAST.has(rule));
  const unknown = post.media.length > 0 && shown === null;
  return { post, standing: standingOf(findings, unknown), findings, unknown };
}

function standingOf(findings: readonly Finding[], unknown: boolean): ArchiveStanding {
  const protecting = findings.filter(({ rule }) => PROTECTING.has(rule));
  const worst = worstOf(protecting);
  if (worst === 'stop') return 'come-down';
  if (worst === 'check' || unknown) return 'look';
  return findings.length > 0 ? 'language' : 'fine';
}

/** Worst first; of two alike the one with more that is wrong, then the newer. */
export function worstFirst<J extends Judged>(judged: readonly J[]): J[] {
  const weight = ({ findings }: J) =>
    findings.filter(({ severity }) => severity === 'stop' || severity === 'check').length;
  return [...judged].sort(
    (a, b) =>
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      weight(b) - weight(a) ||
      b.post.at - a.post.at,
  );
}
