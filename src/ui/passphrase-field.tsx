import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';

/** A passphrase that can be looked at while it is typed, and says when Caps Lock is on. */
export function PassphraseField(props: {
  words: Words;
  id: string;
  label: string;
  value: string;
  onInput(value: string): void;
  inputRef: RefObject<HTMLInputElement | null>;
  autocomplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
}) {
  const { words, id, label, hint, error } = props;
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="passphrase">
        <input
          id={id}
          ref={props.inputRef}
          {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          value={props.value}
          autocomplete={props.autocomplete}
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={error ? 'true' : 'false'}
          aria-describedby={described.join(' ') || undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCaps(false)}
        />
        <button
          type="button"
          class="button plain"
          aria-pressed={shown}
          aria-controls={id}
          aria-label={words('unlock_show_label', { field: label })}
          onClick={() => setShown(!shown)}
        >
          {words(shown ? 'unlock_hide' : 'unlock_show')}
        </button>
      </div>
      <p class="caps" role="status">
        {caps ? words('unlock_caps') : ''}
      </p>
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
