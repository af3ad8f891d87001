import { useState } from 'preact/hooks';
import type { Day } from '../../consent/day.ts';
import { DECISIONS, type Report, reportOf } from '../../followers/check/index.ts';
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
        signed,
        log.missed.map(({ day }) => day),
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
  const { checks, missed, fresh, flagged, reviewed, decisions, first, last } = report;
  const change = first === null || last === null ? null : last - first;
  const figures: readonly (readonly [string, string])[] = [
    ['checks', String(checks.length)],
    ['missed', String(missed.length)],
    ['total', last === null ? words('week_unknown') : last.toLocaleString('en-GB')],
    ['change', change === null ? words('week_unknown') : `${change > 0 ? '+' : ''}${change}`],
    ['fresh', String(fresh)],
    ['flagged', String(flagged)],
    ['reviewed', String(reviewed)],
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
            <dt>{words(`week_figure_${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {DECISIONS.map((one) => (
          <div key={one}>
            <dt>{words(`week_count_${one}`)}</dt>
            <dd>{decisions[one]}</dd>
          </div>
        ))}
      </dl>
      {missed.length > 0 && (
        <p>{words('week_report_missed', { days: missed.map(shortDay).join(', ') })}</p>
      )}
      {checks.length === 0 ? (
        <p>{words('week_report_none')}</p>
      ) : (
        <>
          <Chart words={words} checks={checks} />
          <div class="wide">
            <table>
              <caption>{words('week_report_table')}</caption>
              <thead>
                <tr>
                  {['day', 'fresh', 'flagged', 'reviewed', 'blocked'].map((column) => (
                    <th key={column} scope="col">
                      {words(`week_table_${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {checks.map((check) => (
                  <tr key={check.check}>
                    <th scope="row">{shortDay(check.day)}</th>
                    <td>
                      {check.kind === 'baseline' ? words('week_table_baseline') : check.fresh}
                    </td>
                    <td>{check.flagged}</td>
                    <td>{check.reviewed}</td>
                    <td>{check.decisions.block + check.decisions.remove}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <p class="quiet">{words('week_report_truth')}</p>
    </>
  );
}
