/** What is told of by an unsuitable account's words; the sentence of the reason names it. */
export const ABOUT = [
  'adult',
  'crypto',
  'drugs',
  'gambling',
  'hateful',
  'spam',
  'weapons',
] as const;
export type About = (typeof ABOUT)[number];

/** Each mark's weight: above 0 it is of unsuitable accounts, below of ordinary ones. */
export interface Weights {
  readonly base: number;
  readonly of: ReadonlyMap<string, number>;
  /** What the marks above 0 are mostly about. */
  readonly about: ReadonlyMap<string, About>;
}

export interface Wording {
  /** The odds, as a logarithm, that an account worded so is unsuitable: 0 is even, 3 is 20 to 1. */
  readonly score: number;
  /** How many of its marks are known at all, what words begin with left aside. */
  readonly known: number;
  /** What its words are mostly about; null: nothing speaks against it. */
  readonly about: About | null;
  /** Whether it tells as much without the words of its name: nobody is looked at for a name. */
  readonly told: boolean;
}

/** Few words must not weigh as if they were all there is. */
const LEAST = 4;

/** Every mark's weight over the root of how many there are, so that long texts do not shout. */
export const shareOf = (marks: number): number => 1 / Math.sqrt(Math.max(LEAST, marks));

/**
 * How the wording of an account weighs.
 * @param marks of `marksOf`. @param beside those of them that are no word of its name or handle.
 */
export function weigh(
  marks: ReadonlySet<string>,
  weights: Weights,
  beside: ReadonlySet<string> = marks,
): Wording {
  const { of, about } = weights;
  let known = 0;
  const topics = new Map<About, number>();
  for (const mark of marks) {
    const weight = of.get(mark);
    if (weight === undefined) continue;
    if (!mark.endsWith('~')) known++;
    const topic = weight > 0 ? about.get(mark) : undefined;
    if (topic) topics.set(topic, (topics.get(topic) ?? 0) + weight);
  }
  const most = [...topics].sort((a, b) => b[1] - a[1])[0];
  const score = scoreOf(marks, weights);
  return { score, known, about: most?.[0] ?? null, told: scoreOf(beside, weights) >= TELLING };
}

function scoreOf(marks: ReadonlySet<string>, { base, of }: Weights): number {
  const share = shareOf(marks.size);
  return [...marks].reduce((sum, mark) => sum + (of.get(mark) ?? 0) * share, base);
}

/** Of fewer marks nothing is said. */
export const KNOWN_AT_LEAST = 2;
/** From here on the wording bears out what single words say (odds of 3 to 1). */
export const TELLING = 1;
/** From here on it is something by itself. */
export const SURELY = 1.5;
/** Below, it is that of ordinary accounts, whatever single words say. */
export const ORDINARY = -1;
