import { useId } from 'preact/hooks';
import type { Words } from '../../../i18n/index.ts';
import { type Filter, STATES } from './rows.ts';

/** Search by any form of the name, class, state. */
export function FilterBar(props: {
  words: Words;
  classes: readonly string[];
  filter: Filter;
  onFilter(filter: Filter): void;
}) {
  const { words, classes, filter, onFilter } = props;
  const id = useId();
  return (
    <search class="bar" aria-label={words('list_filter')}>
      <div class="field grow">
        <label for={`${id}-search`}>{words('list_filter_search')}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={filter.search}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-class`}>{words('list_filter_class')}</label>
        <select
          id={`${id}-class`}
          value={filter.className}
          onChange={(event) => onFilter({ ...filter, className: event.currentTarget.value })}
        >
          <option value="">{words('list_filter_everyClass')}</option>
          {classes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-state`}>{words('list_filter_state')}</label>
        <select
          id={`${id}-state`}
          value={filter.state}
          onChange={(event) => {
            const state = STATES.find((one) => one === event.currentTarget.value);
            onFilter({ ...filter, state: state ?? 'all' });
          }}
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {words(`list_state_${state}`)}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
