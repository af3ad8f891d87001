import { ABOUT, type About, shareOf, type Weights } from '../../followers/wording/weigh.ts';

/** A text to learn from. */
export interface Lesson {
  readonly marks: ReadonlySet<string>;
  /** What is unsuitable in it; null: it is fine. */
  readonly about: About | null;
  /** How much it counts beside an account, which counts 1. */
  readonly counts: number;
}

/** Weights nearer 0 than this are left out, for there are thousands of them. */
export const LEAST = 0.5;
/** Marks of fewer lessons say nothing that travels. */
const LESSONS_AT_LEAST = 2;
/** How freely weights may grow (the inverse of the penalty on their squares). */
const FREEDOM = 30;
const STEPS = 250;
const PACE = 0.3;

/**
 * Logistic regression: the weight of each mark, and what it is mostly about. The same lessons give
 * the same weights.
 */
export function learnWording(lessons: readonly Lesson[], least = LEAST): Weights {
  const numbers = numbersOf(lessons);
  const rows = lessons.map(({ marks, about, counts }) => ({
    marks: [...marks].flatMap((mark) => numbers.get(mark) ?? []),
    share: shareOf(marks.size),
    is: about === null ? 0 : 1,
    counts,
  }));
  const size = numbers.size;
  const weights = new Float64Array(size + 1);
  const [mean, spread] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, at) => (at === size ? 0 : weight / FREEDOM));
    for (const { marks, share, is, counts } of rows) {
      let score = weights[size] ?? 0;
      for (const mark of marks) score += (weights[mark] ?? 0) * share;
      const off = counts * (1 / (1 + Math.exp(-score)) - is);
      for (const mark of marks) slope[mark] = (slope[mark] ?? 0) + off * share;
      slope[size] = (slope[size] ?? 0) + off;
    }
    const pace = PACE * (1 - (0.95 * step) / STEPS);
    for (let at = 0; at <= size; at++) {
      const by = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * by;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * by * by;
      const [even, wide] = [
        (mean[at] ?? 0) / (1 - 0.9 ** step),
        (spread[at] ?? 0) / (1 - 0.99 ** step),
      ];
      weights[at] = (weights[at] ?? 0) - (pace * even) / (Math.sqrt(wide) + 1e-8);
    }
  }
  const of = new Map<string, number>();
  for (const [mark, number] of numbers) {
    const weight = weights[number] ?? 0;
    if (Math.abs(weight) >= least) of.set(mark, weight);
  }
  return { base: weights[size] ?? 0, of, about: topicsOf(lessons, of) };
}

function numbersOf(lessons: readonly Lesson[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { marks } of lessons)
    for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count >= LESSONS_AT_LEAST).map(([mark]) => mark);
  return new Map(often.sort().map((mark, number) => [mark, number]));
}

/** What lessons with a mark are mostly about, for the marks that speak against an account. */
function topicsOf(lessons: readonly Lesson[], of: ReadonlyMap<string, number>): Map<string, About> {
  const counts = new Map<string, number[]>();
  for (const { marks, about, counts: by } of lessons) {
    if (about === null) continue;
    for (const mark of marks) {
      if ((of.get(mark) ?? 0) <= 0) continue;
      const row = counts.get(mark) ?? ABOUT.map(() => 0);
      const at = ABOUT.indexOf(about);
      row[at] = (row[at] ?? 0) + by;
      counts.set(mark, row);
    }
  }
  const topics = new Map<string, About>();
  for (const [mark, row] of counts) {
    const topic = ABOUT[row.indexOf(Math.max(...row))];
    if (topic) topics.set(mark, topic);
  }
  return topics;
}
