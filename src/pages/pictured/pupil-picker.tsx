import { useEffect, useRef, useState } from 'preact/hooks';
import {
  calledName,
  type Day,
  type Pupil,
  type PupilId,
  pictureDecision,
  type Search,
} from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { RecentPupils } from './recent-pupils.tsx';

/** As many as can be looked over; a class is listed whole. */
const MOST = 8;
const MOST_OF_CLASS = 60;

/**
 * Finds pupils by a few letters and adds them: Enter takes the one marked, the first to begin with;
 * arrows move; the field stays focused, so that a whole group is typed in one go.
 */
export function PupilPicker(props: {
  words: Words;
  id: string;
  asks: string;
  search: Search;
  kind: SheetPicture['kind'];
  day: Day;
  chosen: readonly PupilId[];
  /** Who was shown lately and is not chosen here. */
  recent: readonly Pupil[];
  onAdd(id: PupilId): void;
  onAddClass(pupils: readonly Pupil[]): void;
  error: string | undefined;
}) {
  const { words, id, search, chosen, onAdd, error } = props;
  const [typed, setTyped] = useState('');
  const [className, setClassName] = useState('');
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const asked = typed.trim() !== '' || className !== '';
  const query = { text: typed, ...(className === '' ? {} : { className }) };
  // Whoever has left may be in an old picture, but is not one of the class.
  const all = asked ? search.find({ ...query, leavers: typed.trim() !== '' }) : [];
  const found = all.map(({ pupil }) => pupil).filter(({ id: one }) => !chosen.includes(one));
  const hits = found.slice(0, className === '' ? MOST : MOST_OF_CLASS);
  const marked = Math.min(active, hits.length - 1);

  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView?.({ block: 'nearest' });
  }, [marked]);

  const may = (pupil: Pupil) => pictureDecision(pupil, props.kind, props.day).ok;
  const inWords = (pupil: Pupil) => words(may(pupil) ? 'pictured_hit_yes' : 'pictured_hit_no');

  const add = (pupil: Pupil | undefined) => {
    if (!pupil) return;
    onAdd(pupil.id);
    setTyped('');
    setActive(0);
    setSaid(words('pictured_added', { name: calledName(pupil), may: inWords(pupil) }));
  };

  const addFound = (pupil: Pupil | undefined) => {
    add(pupil);
    input.current?.focus();
  };

  const addAll = () => {
    props.onAddClass(found);
    setClassName('');
    setSaid(words('pictured_added_class', { count: found.length }));
    input.current?.focus();
  };

  const key = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((marked + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      // Never sends the form: between two names that would save a half-finished answer.
      event.preventDefault();
      addFound(hits[marked]);
    } else if (event.key === 'Escape') {
      setTyped('');
    }
  };

  return (
    <div class="picker" data-asks={props.asks}>
      <div class="field">
        <label for={id}>{words('pictured_search')}</label>
        <p class="quiet" id={`${id}-hint`}>
          {words('pictured_search_hint')}
        </p>
        <input
          id={id}
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-activedescendant={hits.length > 0 ? `${id}-hit-${marked}` : undefined}
          aria-invalid={error ? 'true' : 'false'}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={key}
        />
        {error && (
          <p class="error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </div>
      <div class="field">
        <label for={`${id}-class`}>{words('pictured_class')}</label>
        <select
          id={`${id}-class`}
          value={className}
          onChange={(event) => {
            setClassName(event.currentTarget.value);
            setActive(0);
          }}
        >
          <option value="">{words('pictured_class_all')}</option>
          {search.classes.map((name) => (
            <option value={name} key={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <RecentPupils
        words={words}
        id={`${id}-recent`}
        recent={asked ? [] : props.recent}
        kind={props.kind}
        day={props.day}
        fallback={id}
        onAdd={add}
      />
      {className !== '' && typed.trim() === '' && found.length > 0 && (
        <p>
          <button type="button" class="button plain" onClick={addAll}>
            {words('pictured_add_class', { count: found.length, name: className })}
          </button>
        </p>
      )}
      <div
        class="hits"
        id={`${id}-hits`}
        role="listbox"
        aria-label={words('pictured_hits')}
        ref={list}
        hidden={hits.length === 0}
      >
        {hits.map((pupil, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which has the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: it is marked by aria-activedescendant.
          <div
            key={pupil.id}
            id={`${id}-hit-${place}`}
            role="option"
            aria-selected={place === marked}
            onClick={() => addFound(pupil)}
          >
            <span>
              <strong>{calledName(pupil)}</strong> <span class="quiet">{pupil.className}</span>
            </span>
            <span class={may(pupil) ? '' : 'no'}>
              {may(pupil) ? '✓' : '✗'} {inWords(pupil)}
            </span>
          </div>
        ))}
      </div>
      {found.length > hits.length && (
        <p class="quiet">{words('pictured_more', { count: found.length - hits.length })}</p>
      )}
      <p class="quiet" role="status">
        {asked && found.length === 0 ? words('pictured_none_found') : said}
      </p>
    </div>
  );
}
