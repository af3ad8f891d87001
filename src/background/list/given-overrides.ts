import { mayBeOverridden, overrideOf, withOverrides } from '../../guard/index.ts';
import type { Draft } from '../../lint/draft.ts';
import type { Facts } from '../../lint/facts.ts';
import type { Finding } from '../../lint/finding.ts';
import { sha256 } from '../../sha256.ts';
import { appendBeside } from './append-beside.ts';
import { STOP_OVERRIDDEN } from './kinds.ts';
import { sessionHashes } from './session-hashes.ts';
import { whoMay } from './who.ts';

type Keys = Parameters<typeof overrideOf>[2];

/** The stops that people have let go (`overrideOf`). */
const overridden = sessionHashes('overridden');

/** A draft with what its pictures are known by, and what was said of them. */
interface Told {
  readonly draft: Draft;
  readonly pictures: Keys;
  readonly facts: Pick<Facts, 'picture' | 'quoted'>;
}

/** What an override of it is known by, in the record too. */
export const overrideKey = ({ draft, pictures, facts }: Told, finding: Finding) =>
  sha256(overrideOf(draft, finding, pictures, facts));

/** The findings; those that a named person has let go hold nothing any more. */
export async function withGivenOverrides(
  told: Told,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const stops = findings.filter(mayBeOverridden);
  if (stops.length === 0) return findings;
  const given = new Set(await overridden.all());
  const hashes = await Promise.all(
    stops.map(async (stop) => [stop, await overrideKey(told, stop)] as const),
  );
  const done = new Set(hashes.flatMap(([stop, hash]) => (given.has(hash) ? [stop] : [])));
  return withOverrides(findings, (finding) => done.has(finding));
}

/**
 * Records that whoever has the list open lets these stops go, all of them or none.
 * @param reason why, in their words.
 * @throws NotGranted when it is not one of the leadership team, or it can't be recorded.
 */
export async function overrideStops(
  told: Told,
  stops: readonly Finding[],
  reason: string,
): Promise<void> {
  await whoMay('override');
  const hashes = await Promise.all(stops.map((stop) => overrideKey(told, stop)));
  const { type } = STOP_OVERRIDDEN;
  const events = stops.map(({ rule, message }, at) => ({
    subject: null,
    type,
    body: { rule, message, override: hashes[at], reason },
  }));
  await appendBeside(events);
  await overridden.add(hashes);
}
