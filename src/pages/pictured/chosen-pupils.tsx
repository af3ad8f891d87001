import { useRef } from 'preact/hooks';
import { calledName, type PupilId } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { ConditionList } from './condition-list.tsx';
import type { Chosen } from './looked.ts';
import { shownWords } from './shown-words.ts';

/** Everybody chosen for a picture, each with whether they may be shown and on what conditions. */
export function ChosenPupils(props: {
  words: Words;
  label: string;
  chosen: readonly Chosen[];
  /** Id of what takes the focus when the last one is removed. */
  fallback: string;
  onRemove(id: PupilId): void;
}) {
  const { words, chosen, fallback, onRemove } = props;
  const list = useRef<HTMLUListElement>(null);

  const remove = (place: number, id: PupilId) => {
    // Moved before the button goes, so that the keyboard is not left nowhere.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[place + 1] ?? buttons[place - 1] ?? document.getElementById(fallback);
    next?.focus();
    onRemove(id);
  };

  if (chosen.length === 0) return null;
  return (
    <>
      <p class="label">{props.label}</p>
      <ul class="chosen" ref={list}>
        {chosen.map(({ id, pupil, shown }, place) => {
          const name = pupil ? calledName(pupil) : words('pictured_not_on_list');
          const broken = !shown.ok || shown.conditions.some(({ stands }) => stands === 'broken');
          return (
            <li key={id} class={broken ? 'may-not' : ''}>
              <div>
                <strong>{name}</strong> <span class="quiet">{pupil?.className}</span>
                <br />
                <span class="shown">{shownWords(words, shown)}</span>
                <ConditionList words={words} shown={shown} />
              </div>
              <button
                type="button"
                class="button plain"
                aria-label={words('pictured_remove_name', { name })}
                onClick={() => remove(place, id)}
              >
                {words('pictured_remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
