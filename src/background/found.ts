import type { Draft } from '../lint/draft.ts';
import type { Finding } from '../lint/finding.ts';
import type { FromPage } from '../messages/index.ts';
import type { Policy } from '../policy/schema.ts';
import { linterFor } from './linter.ts';
import { factsFor, type ListSays } from './list/facts.ts';
import { withoutAnswered } from './list/given-answers.ts';
import { withGivenOverrides } from './list/given-overrides.ts';
import { remarksOn } from './proofreading/index.ts';

/** What the rules say of a draft, as people have left it. */
interface Found extends ListSays {
  /** Everything, whatever anybody said of it. */
  readonly found: readonly Finding[];
  /** Without the questions that somebody has answered. */
  readonly unasked: readonly Finding[];
  /** The same, and what somebody has let go is a warning. In the order of `unasked`. */
  readonly findings: readonly Finding[];
}

/** Looks through one draft, as of `now` (UTC milliseconds). */
export async function foundIn(
  { draft, pictures }: { draft: Draft; pictures: (string | null)[][] },
  policy: Policy,
  now: number,
): Promise<Found> {
  const says = await factsFor({ pictures }, now);
  const { facts } = says;
  const found = linterFor(policy).run(draft, { ...facts, remarks: remarksOn }, now);
  const unasked = await withoutAnswered(draft, found);
  // A school that forbids overrides forbids those given before, too.
  const findings =
    policy.overrides === false
      ? unasked
      : await withGivenOverrides({ draft, pictures, facts }, unasked);
  return { ...says, found, unasked, findings };
}

export type About = Extract<FromPage, { type: 'answer' }>['about'];

/** The one that is meant; undefined: it is not among them, whatever a page says. */
export function findingAt(findings: readonly Finding[], about: About): Finding | undefined {
  const place = JSON.stringify(placeOf(about));
  return findings.find((one) => JSON.stringify(placeOf(one)) === place);
}

const placeOf = ({ rule, message, row, field, start, end }: About) => [
  rule,
  message,
  row,
  field,
  start,
  end,
];
