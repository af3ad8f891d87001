import { useRef } from 'preact/hooks';
import { calledName, type PupilId } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { ConditionList } from './condition-list.tsx';
import type { Chosen } from './looked.ts';
import { shownWords } from './shown-words.ts';

/**
 * Whoever of a class something speaks against: absent or shown, one by one. None of them is struck out
 * by being left alone; Save waits for each.
 */
export function ConfirmAbsent(props: {
  words: Words;
  id: string;
  asks: string;
  unsure: readonly Chosen[];
  absent: readonly Chosen[];
  /** Id of what takes the focus when nobody is left to ask about. */
  fallback: string;
  error: string | undefined;
  onAbsent(id: PupilId): void;
  onShown(id: PupilId): void;
  onAgain(id: PupilId): void;
}) {
  const { words, id, unsure, absent, error } = props;
  const list = useRef<HTMLUListElement>(null);
  const nameOf = ({ pupil }: Chosen) => (pupil ? calledName(pupil) : words('pictured_not_on_list'));

  const say = (place: number, act: () => void) => {
    // Moved before the buttons go, so that the keyboard is not left nowhere.
    const items = list.current?.children ?? [];
    const next = (items[place + 1] ?? items[place - 1])?.querySelector('button');
    (next ?? document.getElementById(props.fallback))?.focus();
    act();
  };

  return (
    <>
      {unsure.length > 0 && (
        <fieldset
          class="choices absent"
          data-asks={props.asks}
          aria-describedby={error ? `${id}-error` : undefined}
        >
          <legend>{words('pictured_absent', { count: unsure.length })}</legend>
          <p class="quiet">{words('pictured_absent_hint')}</p>
          {error && (
            <p class="error" id={`${id}-error`} role="alert">
              {error}
            </p>
          )}
          <ul class="chosen" ref={list}>
            {unsure.map((one, place) => (
              <li key={one.id} class="unsure">
                <div>
                  <strong>{nameOf(one)}</strong> <span class="quiet">{one.pupil?.className}</span>
                  <br />
                  <span class="shown">{shownWords(words, one.shown)}</span>
                  <ConditionList words={words} shown={one.shown} />
                </div>
                <div class="actions">
                  <button
                    type="button"
                    class="button plain"
                    aria-label={words('pictured_is_absent_name', { name: nameOf(one) })}
                    onClick={() => say(place, () => props.onAbsent(one.id))}
                  >
                    {words('pictured_is_absent')}
                  </button>
                  <button
                    type="button"
                    class="button plain"
                    aria-label={words('pictured_is_shown_name', { name: nameOf(one) })}
                    onClick={() => say(place, () => props.onShown(one.id))}
                  >
                    {words('pictured_is_shown')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {absent.length > 0 && (
        <>
          <p class="label">{words('pictured_said_absent', { count: absent.length })}</p>
          <ul class="chips">
            {absent.map((one) => (
              <li key={one.id}>
                {nameOf(one)}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={words('pictured_ask_again_name', { name: nameOf(one) })}
                  onClick={() => {
                    document.getElementById(props.fallback)?.focus();
                    props.onAgain(one.id);
                  }}
                >
                  {words('pictured_ask_again')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
