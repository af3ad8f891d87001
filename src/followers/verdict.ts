import type { FollowerVerdict, Reason, ReasonKind } from './assessment.ts';

/** All of an account's words together: they bear out what single words say, or speak against it. */
const TELLING = 'telling-wording';
const ORDINARY = 'ordinary-wording';
const isWording = ({ signal }: Reason): boolean => signal === TELLING || signal === ORDINARY;
/** Who passes for the school words itself as the school does. */
const MIMICS = 'impersonation';
/** A club, a charity, a business: it may sell what has an odd name. */
const TRADES = 'local-group';
const STEPS: readonly FollowerVerdict[] = ['fine', 'look', 'unsuitable'];

/**
 * One table from reasons to a verdict. Only what an account says of itself can make it *unsuitable*,
 * never its figures (they do not travel from one time and population to another, README).
 *
 * - unsuitable: a reason of weight 3, or two of weight 2 from different signals, and all its words
 *   together bear it out.
 * - look: an unsuitable reason of weight 2, a sign of a pupil (of a known-good account too), or figures that add up to 3; wording
 *   that is like that of unsuitable accounts, whatever single words say.
 * - an ordinary wording takes what single words say down a step, or two: from unsuitable to look, from
 *   look to fine. A link, and passing for the school, stay what they are.
 * - what else speaks for an account counts against its figures, never against its words; but words of one
 *   kind only, beside a club or a business, are a look: a bar sells "Sex on the Beach".
 */
export function verdictOn(reasons: readonly Reason[]): FollowerVerdict {
  const of = (kind: ReasonKind) =>
    reasons.filter((reason) => reason.kind === kind && !isWording(reason));
  const weight = (signal: string) => reasons.find((one) => one.signal === signal)?.weight ?? 0;
  const heaviest = (kind: ReasonKind) => Math.max(0, ...of(kind).map(({ weight }) => weight));
  const words = of('unsuitable');
  const firm = stepOf(
    words.filter(({ signal, field }) => signal === MIMICS || field === 'website'),
  );
  const kinds = new Set(words.filter(({ weight }) => weight > 1).map(({ signal }) => signal)).size;
  const trades = of('fine').some(({ signal }) => signal === TRADES);
  const most = trades && kinds < 2 ? 1 : 2;
  const said = Math.min(most, stepOf(words) - weight(ORDINARY));
  const step = Math.max(firm, said, weight(TELLING) > 1 ? 1 : 0);
  if (step > 1) return 'unsuitable';
  if (heaviest('pupil') > 1) return 'look';
  if (of('fine').some(({ signal }) => signal === 'known-good')) return 'fine';
  const figures = sum([...of('suspicious'), ...of('adds-nothing')]);
  return STEPS[Math.max(step, figures - heaviest('fine') > 2 ? 1 : 0)] ?? 'fine';
}

/** What single words say: 2 unsuitable, 1 look. */
function stepOf(words: readonly Reason[]): number {
  if (words.some(({ weight }) => weight === 3)) return 2;
  const some = new Set(words.filter(({ weight }) => weight === 2).map(({ signal }) => signal));
  return Math.min(2, some.size);
}

/** Without wording that tells nothing more: an ordinary one where nothing was said against an account. */
export function tellingOf(reasons: readonly Reason[]): readonly Reason[] {
  const words = reasons.some((reason) => reason.kind === 'unsuitable' && !isWording(reason));
  return words
    ? reasons
    : reasons.filter(
        (reason) => !isWording(reason) || (reason.signal === TELLING && reason.weight > 1),
      );
}

/** A signal counts once, however many of its hits there are. */
function sum(reasons: readonly Reason[]): number {
  const bySignal = new Map<string, number>();
  for (const { signal, weight } of reasons)
    bySignal.set(signal, Math.max(weight, bySignal.get(signal) ?? 0));
  return [...bySignal.values()].reduce((total, weight) => total + weight, 0);
}
