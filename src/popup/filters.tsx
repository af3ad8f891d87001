import { useMemo } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import { type Filter, type Finder, NO_FILTER, STATES } from './rows.ts';

/** One class or all; nothing in a school that has none. */
export function ClassFilter(props: {
  words: Words;
  classes: readonly string[];
  filter: Filter;
  set(filter: Filter): void;
}) {
  const { words, classes, filter, set } = props;
  if (classes.length === 0) return null;
  return (
    <select
      aria-label={words('popup_class_label')}
      value={filter.className}
      onChange={(event) => set({ ...filter, className: event.currentTarget.value })}
    >
      <option value="">{words('popup_class_all')}</option>
      {classes.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** By what may be shown; each says how many there are in the class. */
export function StateFilter(props: {
  words: Words;
  finder: Finder;
  filter: Filter;
  set(filter: Filter): void;
}) {
  const { words, finder, filter, set } = props;
  const { className } = filter;
  const counts = useMemo(
    () => STATES.map((state) => finder.find({ ...NO_FILTER, className, state }).length),
    [finder, className],
  );
  return (
    <fieldset class="filters" aria-label={words('popup_filters_label')}>
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
