import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../consent/index.ts';
import type { Words } from '../i18n/index.ts';
import { LIST_PAGE } from '../ui/addresses.ts';
import { ClassFilter, StateFilter } from './filters.tsx';
import { Hit } from './hit.tsx';
import { type Filter, type Finder, isFilter, NO_FILTER } from './rows.ts';

/** Drawn at once; two thousand would take longer to draw than to find. */
const SHOWN = 40;

/** The search box, the filters and who was found. Arrow keys move, Enter opens, Esc clears. */
export function Find(props: {
  words: Words;
  finder: Finder;
  day: Day;
  filter: Filter;
  setFilter(filter: Filter): void;
  /** The pupil one comes back from, who gets the focus again. */
  came: string | null;
  open(id: string): void;
  add(): void;
}) {
  const { words, finder, day, filter, setFilter, came, open } = props;
  const [shown, setShown] = useState(SHOWN);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = useMemo(() => finder.find(filter), [finder, filter]);
  const filtered = isFilter(filter);

  const change = (next: Filter) => {
    setShown(SHOWN);
    setFilter(next);
  };
  const lines = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when one comes to the list.
  useEffect(() => {
    const line = came === null ? undefined : lines().find(({ dataset }) => dataset.row === came);
    (line ?? box.current)?.focus();
  }, []);

  const typing = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && filtered) {
      event.preventDefault();
      change(NO_FILTER);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      lines()[0]?.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What stands in the box now: who types fast is ahead of what is drawn.
      const text = box.current?.value ?? '';
      const now = { ...filter, text };
      const [first] = isFilter(now) ? finder.find(now) : [];
      if (first) open(first.pupil.id);
    }
  };

  const moving = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      box.current?.focus();
      return;
    }
    const all = lines();
    const focused = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]');
    const at = focused ? all.indexOf(focused) : -1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at === -1) return;
    event.preventDefault();
    if (to < 0) box.current?.focus();
    else all[Math.min(to, all.length - 1)]?.focus();
  };

  if (finder.size === 0) {
    return (
      <section class="card" aria-labelledby="empty">
        <h2 id="empty" tabIndex={-1} data-focus>
          {words('popup_empty_heading')}
        </h2>
        <p>{words('popup_empty_what')}</p>
        <div class="actions">
          <a class="button" href={`${LIST_PAGE}#import`} target="_blank" rel="noreferrer">
            {words('popup_empty_import')}
          </a>
          <button type="button" class="button plain" onClick={props.add}>
            {words('popup_add')}
          </button>
        </div>
      </section>
    );
  }

  return (
    <section aria-label={words('popup_find_label')} class="find">
      <div class="search">
        <label class="visually-hidden" for="search">
          {words('popup_search_label')}
        </label>
        <input
          ref={box}
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words('popup_search_label')}
          aria-describedby="search-keys"
          value={filter.text}
          onInput={(event) => change({ ...filter, text: event.currentTarget.value })}
          onKeyDown={typing}
        />
        <ClassFilter words={words} classes={finder.classes} filter={filter} set={change} />
      </div>
      <p class="visually-hidden" id="search-keys">
        {words('popup_search_keys')}
      </p>
      <StateFilter words={words} finder={finder} filter={filter} set={change} />
      <div class="count">
        <p class="quiet" role="status">
          {words('popup_found', { count: found.length })}
        </p>
        <button type="button" class="chip" onClick={props.add}>
          {words('popup_add')}
        </button>
      </div>
      {found.length === 0 ? (
        <div class="card">
          <p>{words('popup_nobody')}</p>
          <p class="quiet">{words('popup_nobody_means')}</p>
          <button
            type="button"
            class="button plain small"
            onClick={() => {
              change(NO_FILTER);
              box.current?.focus();
            }}
          >
            {words('popup_clear')}
          </button>
        </div>
      ) : (
        <ul class="hits" ref={list} onKeyDown={moving}>
          {found.slice(0, shown).map((row) => (
            <Hit key={row.pupil.id} words={words} row={row} day={day} open={open} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            const next = shown;
            setShown(shown + 2 * SHOWN);
            requestAnimationFrame(() => lines()[next]?.focus());
          }}
        >
          {words('popup_more', { count: Math.min(2 * SHOWN, found.length - shown) })}
        </button>
      )}
    </section>
  );
}
