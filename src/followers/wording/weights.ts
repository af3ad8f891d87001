import * as v from 'valibot';
import { ABOUT, type About, type Weights } from './weigh.ts';
import data from './weights.json' with { type: 'json' };

const schema = v.strictObject({
  source: v.string(),
  base: v.number(),
  /** Marks in a row, each with its weight in tenths: of ordinary accounts. */
  ordinary: v.string(),
  /** The same, of what each is mostly about. */
  unsuitable: v.record(v.picklist(ABOUT), v.string()),
});
export type WeightsFile = v.InferOutput<typeof schema>;

/** A mark and its weight: `menu 23`; pairs are written `my_page 8`. */
const MARK = /(\S+) (-?\d+)/g;

export function readWeights(file: unknown): Weights {
  const { base, ordinary, unsuitable } = v.parse(schema, file);
  const of = new Map<string, number>();
  const about = new Map<string, About>();
  const take = (marks: string, topic: About | null) => {
    for (const [, mark = '', tenths] of marks.matchAll(MARK)) {
      const plain = mark.replaceAll('_', ' ');
      of.set(plain, Number(tenths) / 10);
      if (topic !== null) about.set(plain, topic);
    }
  };
  take(ordinary, null);
  for (const topic of ABOUT) take(unsuitable[topic] ?? '', topic);
  return { base, of, about };
}

/** The same as text, marks in the order of the alphabet. @returns what `readWeights` reads. */
export function writeWeights({ base, of, about }: Weights, source: string): WeightsFile {
  const marks = [...of].sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = (is: (mark: string) => boolean) =>
    marks
      .map(([mark, weight]) => ({ mark, tenths: Math.round(10 * weight) }))
      .filter(({ mark, tenths }) => tenths !== 0 && is(mark))
      .map(({ mark, tenths }) => `${mark.replaceAll(' ', '_')} ${tenths}`)
      .join(' ');
  const topics = ABOUT.map((topic) => [topic, listed((mark) => about.get(mark) === topic)]);
  return v.parse(schema, {
    ...{ source, base: Math.round(100 * base) / 100 },
    ordinary: listed((mark) => !about.has(mark)),
    unsuitable: Object.fromEntries(topics),
  });
}

/** What was learnt from our own made-up accounts and word lists (README). */
export const WEIGHTS: Weights = readWeights(data);
