import type { ReportLine } from '../../followers/check/index.ts';
import type { Words } from '../../i18n/index.ts';
import { shortDay } from '../../ui/say-day.ts';

const WIDTH = 600;
const HEIGHT = 160;
const FOOT = 22;
/** Beyond that the bars would be hairs; the table has them all. */
const MOST = 60;

/** New followers of each check, and how many it newly flagged. The table beside it says the same. */
export function Chart({ words, lines }: { words: Words; lines: readonly ReportLine[] }) {
  const bars = lines
    .flatMap(({ check, flagged }) =>
      check === null || check.kind === 'baseline'
        ? []
        : { id: check.check, day: check.day, fresh: check.fresh, flagged: flagged ?? 0 },
    )
    .slice(-MOST);
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map(({ fresh, flagged }) => Math.max(fresh, flagged)));
  const step = WIDTH / bars.length;
  const tall = (count: number) =>
    Math.max(count > 0 ? 2 : 0, (count / most) * (HEIGHT - FOOT - 14));
  const every = Math.ceil(bars.length / 6);
  return (
    <figure>
      <figcaption>{words('week_chart', { most })}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words('week_chart_label')}>
        <line x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} class="axis" />
        {bars.map(({ id, day, fresh, flagged }, at) => {
          const x = at * step + step * 0.15;
          const wide = Math.min(step * 0.35, 40);
          return (
            <g key={id}>
              <rect
                class="fresh"
                x={x}
                y={HEIGHT - FOOT - tall(fresh)}
                width={wide}
                height={tall(fresh)}
              />
              <rect
                class="flagged"
                x={x + wide}
                y={HEIGHT - FOOT - tall(flagged)}
                width={wide}
                height={tall(flagged)}
              />
              {at % every === 0 && (
                <text x={x} y={HEIGHT - 6}>
                  {shortDay(day).replace(/ \d{4}$/, '')}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p class="key">
        <span class="swatch fresh" aria-hidden="true" /> {words('week_table_fresh')}{' '}
        <span class="swatch flagged" aria-hidden="true" /> {words('week_table_flagged')}
      </p>
    </figure>
  );
}
