import { useMemo, useState } from 'preact/hooks';
import { type ConsentEvent, historyOf, type Told } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { recorderName } from '../../ui/pupil/basis.tsx';
import { key } from '../../ui/pupil/verdict.ts';
import { sayMoment } from '../../ui/say-day.ts';
import type { Acts } from '../../ui/use-acts.ts';
import { tell, undoTarget } from './told.ts';
import { UndoForm } from './undo-form.tsx';

/** Everything that was recorded of the pupil, the newest first; nothing is ever rewritten. */
export function History(props: {
  words: Words;
  events: Iterable<ConsentEvent>;
  pupil: string;
  people: readonly Person[];
  acts: Acts;
}) {
  const { words, events, pupil, people, acts } = props;
  const told = useMemo(() => historyOf(events, pupil).reverse(), [events, pupil]);
  return (
    <section class="card" aria-labelledby="history">
      <h2 id="history">{words('pupil_history_heading')}</h2>
      <ol class="history" reversed>
        {told.map((one) => (
          <Entry key={one.event.id} told={one} {...{ words, pupil, people, acts }} />
        ))}
      </ol>
    </section>
  );
}

function Entry(props: {
  words: Words;
  told: Told;
  pupil: string;
  people: readonly Person[];
  acts: Acts;
}) {
  const { words, told, pupil, people, acts } = props;
  const { event, undoneBy } = told;
  const { what, lines } = tell(words, event.body, pupil);
  const [asking, setAsking] = useState(false);
  const evidence = 'evidence' in event.body ? event.body.evidence : null;
  const who = (id: string) => recorderName(words, people, id);
  const target = undoTarget(told);
  return (
    <li class={undoneBy ? 'undone' : ''}>
      <div class="what">
        {undoneBy ? <s>{what}</s> : <b>{what}</b>}
        {lines.map((line) => (
          <span class="line" key={line}>
            {line}
          </span>
        ))}
      </div>
      <div class="quiet">
        {words('pupil_history_by', { name: who(event.by), at: sayMoment(event.at) })}
        {evidence && (
          <span class="line">
            {[words(`pupil_by_${key(evidence.kind)}`), evidence.reference]
              .filter(Boolean)
              .join(': ')}
          </span>
        )}
        {undoneBy && (
          <span class="line">
            {words('pupil_history_undone', { name: who(undoneBy.by), at: sayMoment(undoneBy.at) })}{' '}
            {undoneBy.body.type === 'event-undone' && undoneBy.body.reason}
          </span>
        )}
      </div>
      {target !== null && !asking && (
        <button type="button" class="button plain small" onClick={() => setAsking(true)}>
          {words(undoneBy ? 'pupil_history_restore' : 'pupil_undo')}
          <span class="visually-hidden">: {what}</span>
        </button>
      )}
      {target !== null && asking && (
        <UndoForm
          words={words}
          id={event.id}
          what={what}
          restoring={undoneBy !== null}
          acts={acts}
          target={target}
          close={() => setAsking(false)}
        />
      )}
    </li>
  );
}
