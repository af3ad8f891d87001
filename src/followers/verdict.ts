import type { FollowerVerdict, Reason, ReasonKind } from './assessment.ts';

/**
 * One table from reasons to a verdict. Only what an account says of itself can make it *unsuitable*,
 * never its figures (they do not travel from one time and population to another, README).
 *
 * - unsuitable: a reason of weight 3, or two of weight 2 from different signals.
 * - look: an unsuitable reason of weight 2, a sign of a pupil, or figures that add up to 3.
 * - what speaks for an account counts against its figures, never against its words.
 */
export function verdictOn(reasons: readonly Reason[]): FollowerVerdict {
  const of = (kind: ReasonKind) => reasons.filter((reason) => reason.kind === kind);
  const heaviest = (kind: ReasonKind) => Math.max(0, ...of(kind).map(({ weight }) => weight));
  const known = of('fine').some(({ signal }) => signal === 'known-good');
  const unsuitable = heaviest('unsuitable');
  if (unsuitable === 3) return 'unsuitable';
  const some = new Set(
    of('unsuitable')
      .filter(({ weight }) => weight === 2)
      .map(({ signal }) => signal),
  );
  if (some.size > 1) return 'unsuitable';
  if (known) return 'fine';
  if (unsuitable === 2 || heaviest('pupil') > 1) return 'look';
  const figures = sum([...of('suspicious'), ...of('adds-nothing')]);
  return figures - heaviest('fine') > 2 ? 'look' : 'fine';
}

/** A signal counts once, however many of its hits there are. */
function sum(reasons: readonly Reason[]): number {
  const bySignal = new Map<string, number>();
  for (const { signal, weight } of reasons)
    bySignal.set(signal, Math.max(weight, bySignal.get(signal) ?? 0));
  return [...bySignal.values()].reduce((total, weight) => total + weight, 0);
}
