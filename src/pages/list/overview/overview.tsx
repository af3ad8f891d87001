import { londonDay } from '../../../consent/index.ts';
import type { VaultState } from '../../../messages/list.ts';
import { daysSince, shortDay } from '../../../ui/say-day.ts';
import type { Filter } from '../pupils/rows.ts';
import { Section, type SectionProps } from '../section.tsx';
import { type Figures, figuresOf } from '../standing.ts';
import { lastImport } from './last-import.ts';

type Props = SectionProps & { vault: VaultState };

const SHOWN: readonly (keyof Figures & Filter['state'])[] = [
  'shown',
  'expiring',
  'refused',
  'expired',
  'missing',
  'left',
];

/** How the list stands, each figure leading to the pupils it counts. */
export function Overview(props: Props) {
  const { words, register, today } = props;
  const figures = figuresOf(register, today);
  return (
    <Section route="overview" words={words}>
      {register.pupils.size === 0 ? (
        <Empty words={words} />
      ) : (
        <>
          <ul class="figures">
            <li>
              <a href="#pupils">
                <strong>{figures.pupils}</strong>{' '}
                <span>{words('list_figure_pupils', { count: figures.pupils })}</span>
              </a>
            </li>
            {SHOWN.map((state) => (
              <li key={state} class={state}>
                <a href={`#pupils/${state}`}>
                  <strong>{figures[state]}</strong>{' '}
                  <span>{words(`list_figure_${state}`, { count: figures[state] })}</span>
                </a>
              </li>
            ))}
          </ul>
          <p class="quiet">{words('list_figure_note')}</p>
          <Age {...props} />
        </>
      )}
    </Section>
  );
}

function Empty({ words }: Pick<Props, 'words'>) {
  return (
    <>
      <p>{words('list_empty')}</p>
      <p class="actions">
        <a class="button" href="#import">
          {words('list_empty_import')}
        </a>
        <a class="button plain" href="#pupils">
          {words('list_empty_add')}
        </a>
      </p>
    </>
  );
}

/** How old the list is, and the word that it is current. */
function Age({ words, register, events, acts, vault, today }: Props) {
  const { currentAt } = register;
  const days = currentAt === null ? null : daysSince(currentAt, today);
  const stale = days === null || days >= vault.maxAgeDays;
  const last = lastImport(events);
  const who = vault.people.find(({ id }) => id === last?.by)?.name;
  const ofDay = last !== null && last.body.day !== londonDay(last.at) ? last.body.day : null;
  const confirm = () =>
    acts.act(
      [{ type: 'list-confirmed', day: today, pupils: register.pupils.size }],
      words('list_confirmed'),
    );

  return (
    <div class={stale ? 'age stale' : 'age'}>
      <p>
        <strong>
          {days === null ? words('list_age_never') : words('list_age', { count: days })}
        </strong>{' '}
        {stale && words('list_age_stale', { count: vault.maxAgeDays })}
      </p>
      <p class="quiet">
        {last
          ? words('list_lastImport', {
              day: shortDay(londonDay(last.at)),
              who: who ?? words('list_somebody'),
              added: last.body.added,
              changed: last.body.changed,
              left: last.body.left,
              refused: last.body.refused,
            })
          : words('list_lastImport_none')}
        {ofDay !== null && ` ${words('list_lastImport_of', { day: shortDay(ofDay) })}`}
      </p>
      <button
        type="button"
        class="button plain"
        disabled={acts.busy}
        onClick={() => void confirm()}
      >
        {words('list_confirm')}
      </button>
    </div>
  );
}
