/** Median and 95th percentile of some milliseconds, one decimal. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { median: round(at(0.5)), p95: round(at(0.95)), count: sorted.length };
}
