/** Reads one paragraph. @returns how many things it points out. */
export type Reads = (paragraph: string) => number | Promise<number>;

/** A tool's first texts pay for what it loads and the engine compiles. */
const WARM_UP = 20;

/** What the process has had of the processors since it began, in milliseconds; others' work is not in it. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of the processor for each paragraph, and how many paragraphs had something. */
export async function timesIn(
  paragraphs: readonly string[],
  reads: Reads,
): Promise<{ readonly median: string; readonly p95: string; readonly flagged: number }> {
  // With a word of their own: what is remembered of a text must not help later.
  for (const text of paragraphs.slice(0, WARM_UP)) await reads(`Before: ${text}`);
  const took: number[] = [];
  let flagged = 0;
  for (const text of paragraphs) {
    const start = worked();
    const found = await reads(text);
    took.push(worked() - start);
    if (found > 0) flagged += 1;
  }
  took.sort((a, b) => a - b);
  const at = (share: number): string =>
    (took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? Number.NaN).toFixed(2);
  return { median: at(0.5), p95: at(0.95), flagged };
}
