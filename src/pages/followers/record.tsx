import { DECISIONS, type Signed } from '../../followers/check/index.ts';
import type { Words } from '../../i18n/index.ts';
import { sayDay, sayMoment } from '../../ui/say-day.ts';
import { type Here, nameOf } from './here.ts';

const FIGURES = [
  'total',
  'change',
  'seen',
  'fresh',
  'renamed',
  'flagged',
  'reviewed',
  'open',
  'waiting',
  'notSeen',
  'left',
] as const;

const signed = (count: number) => `${count > 0 ? '+' : ''}${count.toLocaleString('en-GB')}`;

function say(words: Words, figure: (typeof FIGURES)[number], count: number | null): string {
  if (count === null) return words('week_unknown');
  return figure === 'change' ? signed(count) : count.toLocaleString('en-GB');
}

/** Whom a person has stopped the walk before is not said to be hidden by X. */
const labelOf = (figure: (typeof FIGURES)[number], { ended }: Signed): string =>
  figure === 'notSeen' && ended === 'stopped'
    ? 'week_figure_notSeen_stopped'
    : `week_figure_${figure}`;

/** The record a check has left: figures only. */
export function Record({
  here,
  signed: record,
}: {
  here: Here;
  signed: Signed & { readonly at: number; readonly by: string };
}) {
  const { words } = here;
  return (
    <>
      <p>
        {words('week_record_by', { name: nameOf(here, record.by), when: sayMoment(record.at) })}{' '}
        {words(`week_ended_${record.ended}`)}
        {record.walked !== undefined && record.walked !== record.day && (
          <> {words('week_record_walked', { day: sayDay(record.walked) })}</>
        )}
      </p>
      <dl class="figures">
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{words(labelOf(figure, record))}</dt>
            <dd>{say(words, figure, record[figure])}</dd>
          </div>
        ))}
        {DECISIONS.map((decision) => (
          <div key={decision}>
            <dt>{words('week_record_decision', { decision })}</dt>
            <dd>{record.decisions[decision]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
