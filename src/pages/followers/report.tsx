import { useState } from 'preact/hooks';
import type { Day } from '../../consent/day.ts';
import { DECISIONS, type Report, type ReportLine, reportOf } from '../../followers/check/index.ts';
import { Input } from '../../ui/inputs.tsx';
import { sayDay, shortDay } from '../../ui/say-day.ts';
import { useToday } from '../../ui/use-today.ts';
import { Chart } from './chart.tsx';
import type { Here } from './here.ts';

/** The school year begins on 1 September. */
const startOfSchoolYear = (day: Day): Day =>
  `${day.slice(5) < '09-01' ? Number(day.slice(0, 4)) - 1 : day.slice(0, 4)}-09-01`;

/** What governors are given of any period: figures, and nobody's handle. */
export function ReportPart({ here }: { here: Here }) {
  const { words, log } = here;
  const today = useToday();
  const [from, setFrom] = useState(startOfSchoolYear(today));
  const [to, setTo] = useState(today);
  const bad = from === '' || to === '' || from > to;
  const signed = log.checks.flatMap((check) => check.signed ?? []);
  const report = bad
    ? null
    : reportOf(
        { signed, missed: log.missed.map(({ day }) => day), decisions: log.decisions },
        { from, to },
      );
  return (
    <section class="card report" aria-labelledby="part">
      <h2 id="part" tabIndex={-1} data-focus>
        {words('week_report_heading')}
      </h2>
      <div class="tools on-screen">
        <Input
          id="from"
          type="date"
          label={words('week_report_from')}
          value={from}
          onInput={setFrom}
          error={bad ? words('week_report_order') : undefined}
        />
        <Input id="to" type="date" label={words('week_report_to')} value={to} onInput={setTo} />
        <button type="button" class="button" disabled={bad} onClick={() => print()}>
          {words('week_report_print')}
        </button>
      </div>
      {report && <Figures here={here} report={report} from={from} to={to} />}
    </section>
  );
}

function Figures({ here, report, from, to }: { here: Here; report: Report; from: Day; to: Day }) {
  const { words } = here;
  const { lines, checks, missed, fresh, flagged, reviewed, decisions, last, change } = report;
  const figures: readonly (readonly [string, string])[] = [
    ['figure_checks', String(checks.length)],
    ['figure_missed', String(missed.length)],
    ['report_stopped', String(report.stopped)],
    ['figure_total', last === null ? words('week_unknown') : last.toLocaleString('en-GB')],
    [
      'report_change',
      change === null ? words('week_unknown') : `${change > 0 ? '+' : ''}${change}`,
    ],
    ['figure_fresh', String(fresh)],
    ['report_flagged', String(flagged)],
    ['figure_reviewed', String(reviewed)],
  ];
  return (
    <>
      <p>
        {words('week_report_period', { from: sayDay(from), to: sayDay(to) })}{' '}
        {words('week_report_no_names')}
      </p>
      <dl class="figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{words(`week_${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {DECISIONS.map((one) => (
          <div key={one}>
            <dt>{words(`week_count_${one}`)}</dt>
            <dd>{decisions[one]}</dd>
          </div>
        ))}
        <div>
          <dt>{words('week_figure_waiting')}</dt>
          <dd>{report.waiting}</dd>
        </div>
      </dl>
      {missed.length > 0 && (
        <p>{words('week_report_missed', { days: missed.map(shortDay).join(', ') })}</p>
      )}
      {checks.length === 0 && <p>{words('week_report_none')}</p>}
      <Chart words={words} lines={lines} />
      {lines.length > 0 && <Lines here={here} lines={lines} />}
      <p class="quiet">{words('week_report_truth')}</p>
    </>
  );
}

const COLUMNS = ['day', 'fresh', 'flagged', 'reviewed', 'blocked', 'notSeen'] as const;

/** Check by check; in a narrow window it is scrolled within itself, by the keyboard too. */
function Lines({ here, lines }: { here: Here; lines: readonly ReportLine[] }) {
  const { words } = here;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="wide" tabIndex={0} aria-labelledby="lines">
        <table>
          <caption id="lines">{words('week_report_table')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words(`week_table_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.check?.check ?? ''} here={here} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="quiet">{words('week_report_own_day')}</p>
    </>
  );
}

function Line({ here: { words }, line }: { here: Here; line: ReportLine }) {
  const { check, flagged, reviewed, carriedOut } = line;
  const stopped = check?.ended === 'stopped' ? [words('week_table_stopped')] : [];
  const notSeen = [...(check?.notSeen === null ? [] : [check?.notSeen ?? '–']), ...stopped];
  return (
    <tr>
      <th scope="row">{check ? shortDay(check.day) : words('week_table_since')}</th>
      <td>{check?.kind === 'baseline' ? words('week_table_baseline') : (check?.fresh ?? '–')}</td>
      <td>{flagged ?? '–'}</td>
      <td>{reviewed}</td>
      <td>{carriedOut}</td>
      <td>{notSeen.join(' ') || words('week_unknown')}</td>
    </tr>
  );
}
