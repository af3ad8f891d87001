import { useId, useState } from 'preact/hooks';
import type { Day } from '../../../consent/index.ts';
import type { Words } from '../../../i18n/index.ts';
import { shortDay } from '../../../ui/say-day.ts';
import { Pager, pageOf } from '../pupils/pager.tsx';
import { surnameFirst } from '../pupils/rows.ts';
import { keyOf } from '../words.ts';
import type { Candidate, Ending } from './candidates.ts';

const PER_PAGE = 50;
const ENDINGS: readonly Ending[] = ['all', 'soon', 'over'];

interface Names {
  readonly search: string;
  readonly className: string;
}

/** Who is renewed: found by name, class or end, ticked one by one or all that are found. */
export function Choose(props: {
  words: Words;
  today: Day;
  classes: readonly string[];
  filter: Names;
  onFilter(filter: Names): void;
  ending: Ending;
  onEnding(ending: Ending): void;
  shown: readonly Candidate[];
  chosen: ReadonlySet<string>;
  onChosen(chosen: ReadonlySet<string>): void;
}) {
  const { words, today, filter, shown, chosen } = props;
  const [page, setPage] = useState(0);
  const id = useId();
  const all = shown.length > 0 && shown.every(({ pupil }) => chosen.has(pupil.id));

  const tick = (ids: readonly string[], ticked: boolean) => {
    const next = new Set(chosen);
    for (const one of ids) {
      if (ticked) next.add(one);
      else next.delete(one);
    }
    props.onChosen(next);
  };

  return (
    <fieldset>
      <legend>{words('list_renew_who')}</legend>
      <div class="bar">
        <div class="field grow">
          <label for={`${id}-search`}>{words('list_filter_search')}</label>
          <input
            id={`${id}-search`}
            type="search"
            value={filter.search}
            onInput={(event) => props.onFilter({ ...filter, search: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-class`}>{words('list_filter_class')}</label>
          <select
            id={`${id}-class`}
            value={filter.className}
            onChange={(event) =>
              props.onFilter({ ...filter, className: event.currentTarget.value })
            }
          >
            <option value="">{words('list_filter_everyClass')}</option>
            {props.classes.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-ending`}>{words('list_renew_ending')}</label>
          <select
            id={`${id}-ending`}
            value={props.ending}
            onChange={(event) =>
              props.onEnding(ENDINGS.find((one) => one === event.currentTarget.value) ?? 'all')
            }
          >
            {ENDINGS.map((one) => (
              <option key={one} value={one}>
                {words(`list_renew_ending_${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {shown.length === 0 ? (
        <p>{words('list_renew_none')}</p>
      ) : (
        <>
          <label class="check all">
            <input
              type="checkbox"
              checked={all}
              onChange={(event) =>
                tick(
                  shown.map(({ pupil }) => pupil.id),
                  event.currentTarget.checked,
                )
              }
            />
            {words('list_renew_all', { count: shown.length })}
          </label>
          <ul class="lines">
            {pageOf(shown, page, PER_PAGE).map(({ pupil, uses, ends }) => (
              <li key={pupil.id}>
                <label class="check grow">
                  <input
                    type="checkbox"
                    checked={chosen.has(pupil.id)}
                    onChange={(event) => tick([pupil.id], event.currentTarget.checked)}
                  />
                  {surnameFirst(pupil)}
                </label>
                <span class="quiet">{pupil.className}</span>
                <span
                  class="quiet"
                  title={uses.map((use) => words(keyOf('list_use_', use))).join(', ')}
                >
                  {words('list_renew_uses', { count: uses.length })}
                </span>
                <span class={ends < today ? 'over' : ''}>
                  {words(ends < today ? 'list_renew_ended' : 'list_renew_ends', {
                    day: shortDay(ends),
                  })}
                </span>
              </li>
            ))}
          </ul>
          <Pager
            words={words}
            count={shown.length}
            perPage={PER_PAGE}
            page={page}
            onPage={setPage}
          />
        </>
      )}
    </fieldset>
  );
}
