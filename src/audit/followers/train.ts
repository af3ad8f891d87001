import type { Tree } from '../../followers/model/boosted.ts';

export interface Training {
  readonly trees: number;
  readonly depth: number;
  /** How much of each tree's answer is taken. */
  readonly rate: number;
  /** Fewest rows an answer may rest on. */
  readonly least: number;
}

export const TRAINING: Training = { trees: 50, depth: 4, rate: 0.3, least: 8 };
const BINS = 48;
/** Keeps the answers of small leaves small (XGBoost's lambda). */
const SHRINK = 2;

/**
 * Gradient boosting on the logistic loss with second-order steps (Friedman 2001; Chen and Guestrin
 * 2016), written out because no library of npm's both trains and gives its trees away in a few lines.
 * It draws no lots: the same rows give the same trees.
 * @param rows features, one list a row; @param labels true: bought or automated.
 */
export function train(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  { trees, depth, rate, least }: Training,
): { base: number; trees: Tree[] } {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const limits = Array.from({ length: width }, (_, f) => limitsOf(rows.map((row) => row[f] ?? 0)));
  const bins = limits.map((cuts, f) => Uint8Array.from(rows, (row) => binOf(row[f] ?? 0, cuts)));
  const positives = labels.filter(Boolean).length;
  const base = Math.log(positives / (count - positives));
  const totals = new Float64Array(count).fill(base);
  const slope = new Float64Array(count);
  const bend = new Float64Array(count);

  const grow = (members: Uint32Array, left: number): Tree => {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += slope[i] ?? 0;
      h += bend[i] ?? 0;
    }
    const leaf = () => {
      const value = Math.round(((rate * g) / (h + SHRINK)) * 100) / 100;
      for (const i of members) totals[i] = (totals[i] ?? 0) + value;
      return value;
    };
    if (left === 0 || members.length < 2 * least) return leaf();
    let best = { gain: 1e-3, feature: -1, bin: 0 };
    for (let f = 0; f < width; f++) {
      const of = bins[f] ?? new Uint8Array();
      const gs = new Float64Array(BINS + 1);
      const hs = new Float64Array(BINS + 1);
      const ns = new Uint32Array(BINS + 1);
      for (const i of members) {
        const bin = of[i] ?? 0;
        gs[bin] = (gs[bin] ?? 0) + (slope[i] ?? 0);
        hs[bin] = (hs[bin] ?? 0) + (bend[i] ?? 0);
        ns[bin] = (ns[bin] ?? 0) + 1;
      }
      let [gl, hl, nl] = [0, 0, 0];
      for (let bin = 0; bin < (limits[f]?.length ?? 0); bin++) {
        gl += gs[bin] ?? 0;
        hl += hs[bin] ?? 0;
        nl += ns[bin] ?? 0;
        if (nl < least || members.length - nl < least) continue;
        const gain =
          (gl * gl) / (hl + SHRINK) +
          ((g - gl) * (g - gl)) / (h - hl + SHRINK) -
          (g * g) / (h + SHRINK);
        if (gain > best.gain) best = { gain, feature: f, bin };
      }
    }
    if (best.feature < 0) return leaf();
    const of = bins[best.feature] ?? new Uint8Array();
    const low = members.filter((i) => (of[i] ?? 0) <= best.bin);
    const high = members.filter((i) => (of[i] ?? 0) > best.bin);
    const limit = limits[best.feature]?.[best.bin] ?? 0;
    return [best.feature, limit, grow(low, left - 1), grow(high, left - 1)];
  };

  const all = Uint32Array.from({ length: count }, (_, i) => i);
  const made = Array.from({ length: trees }, () => {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(totals[i] ?? 0)));
      slope[i] = (labels[i] ? 1 : 0) - p;
      bend[i] = p * (1 - p);
    }
    return grow(all, depth);
  });
  return { base: Math.round(base * 1000) / 1000, trees: made };
}

/** Where a feature is cut: at most BINS limits, each with about as many rows between; short numbers. */
function limitsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let k = 1; k < BINS; k++) {
    const at = Math.floor((k * sorted.length) / BINS);
    const [below, above] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    const cut = Math.round(((below + above) / 2 + (below === above ? 1e-6 : 0)) * 100) / 100;
    cuts.add(below === above ? Math.round((above - 0.01) * 100) / 100 : cut);
  }
  for (const whole of [-0.5, 0.5]) cuts.add(whole);
  return [...cuts].sort((a, b) => a - b).slice(0, BINS);
}

function binOf(value: number, cuts: readonly number[]): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value < (cuts[mid] ?? 0)) high = mid;
    else low = mid + 1;
  }
  return low;
}
