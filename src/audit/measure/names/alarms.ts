import { findNames, NameIndex } from '../../../names/index.ts';
import { percent } from '../share.ts';
import { drawByBirths, makeSchool, randomFrom } from './school.ts';

const SIZES = [40, 420, 2000];
const SEEDS = 10;

/**
 * Every paragraph taken as the caption of a picture of pupils that nobody has declared, against
 * lists drawn by births: how many would be held (stop) or asked about (check).
 * @param texts a paragraph a line. @param births ONS's table of given names.
 */
export function namesAlarms(texts: readonly string[], births: readonly string[] = []): string[] {
  const draw = drawByBirths(births);
  const rows: string[] = [];
  const marked = new Map<string, number>();
  for (const size of SIZES) {
    const runs = Array.from({ length: SEEDS }, (_, seed) => {
      const index = NameIndex.build(
        makeSchool(size, draw, randomFrom(7_000 + seed * 31 + size)),
        [],
      );
      let stops = 0;
      let checks = 0;
      for (const text of texts) {
        const finds = findNames(text, index).filter(({ strength }) => strength !== 'slight');
        const stop = finds.some(({ strength }) => strength === 'sure');
        if (stop) stops += 1;
        else if (finds.length > 0) checks += 1;
        for (const { start, end, form, strength } of finds) {
          const around = text.slice(Math.max(0, start - 20), end + 20);
          const what = `${strength}\t${form}\t${text.slice(start, end)}\t${around}`;
          marked.set(what, (marked.get(what) ?? 0) + 1);
        }
      }
      return { stops, checks };
    });
    const mean = (of: 'stops' | 'checks') =>
      runs.reduce((sum, run) => sum + run[of], 0) / runs.length;
    const worst = (of: 'stops' | 'checks') => Math.max(...runs.map((run) => run[of]));
    const share = (count: number) => percent(count, texts.length);
    rows.push(
      `| ${size} | ${share(mean('stops'))} (worst ${share(worst('stops'))}) | ${share(mean('checks'))} (worst ${share(worst('checks'))}) |`,
    );
  }
  const most = [...marked].sort((a, b) => b[1] - a[1]).slice(0, 80);
  return [
    ...most.map(([what, times]) => `${times}\t${what}`),
    `| pupils | stops of ${texts.length} paragraphs, mean of ${SEEDS} lists | checks |`,
    '|---|---|---|',
    ...rows,
  ];
}
