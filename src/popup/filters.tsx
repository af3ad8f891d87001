import { useMemo } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import { type Filter, find, NO_FILTER, type Row, STATES } from './rows.ts';

/** By class and by what may be shown; each says how many it would leave. */
export function Filters(props: {
  words: Words;
  classes: readonly string[];
  rows: readonly Row[];
  filter: Filter;
  set(filter: Filter): void;
}) {
  const { words, classes, rows, filter, set } = props;
  const { className } = filter;
  const counts = useMemo(
    () => STATES.map((state) => find(rows, { ...NO_FILTER, className, state }).length),
    [rows, className],
  );
  return (
    <fieldset class="filters" aria-label={words('popup_filters_label')}>
      {classes.length > 0 && (
        <select
          class="chip"
          aria-label={words('popup_class_label')}
          value={className}
          onChange={(event) => set({ ...filter, className: event.currentTarget.value })}
        >
          <option value="">{words('popup_class_all')}</option>
          {classes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      {STATES.map((state, index) => (
        <button
          key={state}
          type="button"
          class="chip"
          aria-pressed={filter.state === state}
          onClick={() => set({ ...filter, state: filter.state === state ? null : state })}
        >
          {words(`popup_state_${state}`, { count: counts[index] ?? 0 })}
        </button>
      ))}
    </fieldset>
  );
}
