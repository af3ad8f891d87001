import * as v from 'valibot';
import { answerFollower } from '../followers.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const SCHOOL = { handle: 'carltonji', name: 'Carlton Junior & Infant School' };
const lineSchema = v.object({
  id: v.string(),
  /** `fine`, or what is unsuitable in it. */
  kind: v.string(),
  /** The sets in the order they were written; each was tried once before the words were mended by it. */
  round: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const answerSchema = v.object({
  verdict: v.picklist(['fine', 'look', 'unsuitable']),
  reasons: v.array(v.object({ signal: v.string(), weight: v.number(), kind: v.string() })),
});

/**
 * Made-up accounts with what they are: found and false by kind, for each round, and every one that
 * was judged otherwise than it should be.
 */
export function followersBios(lines: readonly string[]): string[] {
  const answer = answerFollower(SCHOOL, NOW);
  const judged = lines.map((line) => {
    const value: unknown = JSON.parse(line);
    return { ...v.parse(lineSchema, value), ...v.parse(answerSchema, answer(value)) };
  });
  const wrong = judged.filter(({ kind, verdict }) =>
    kind === 'fine' ? verdict !== 'fine' : verdict !== 'unsuitable',
  );
  const rounds = [...new Set(judged.map(({ round }) => round))].sort((a, b) => a - b);
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  const rows = rounds.flatMap((round) => {
    return kinds.map((kind) => {
      const all = judged.filter((one) => one.round === round && one.kind === kind);
      const count = (verdict: string) => all.filter((one) => one.verdict === verdict).length;
      return [round, kind, all.length, count('unsuitable'), count('look'), count('fine')];
    });
  });
  const totals = rounds.map((round) => {
    const bad = judged.filter((one) => one.round === round && one.kind !== 'fine');
    const good = judged.filter((one) => one.round === round && one.kind === 'fine');
    const share = (part: number, whole: number) =>
      `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
    const is = (of: typeof judged, verdict: string) =>
      share(of.filter((one) => one.verdict === verdict).length, of.length);
    return `round ${round}: unsuitable found ${is(bad, 'unsuitable')}, look ${is(bad, 'look')}; fine called unsuitable ${is(good, 'unsuitable')}, look ${is(good, 'look')}`;
  });
  return [
    ...wrong.map(
      ({ id, verdict, reasons }) =>
        `${id}: ${verdict} ${reasons.map((one) => `${one.signal} ${one.weight}`).join(', ')}`,
    ),
    '| round | kind | accounts | unsuitable | look | fine |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    ...totals,
  ];
}
