import type { RefObject } from 'preact';

/** A labelled text field; hint and error are tied to it for screen readers. */
export function Field(props: {
  id: string;
  label: string;
  value: string;
  onInput(value: string): void;
  inputRef: RefObject<HTMLInputElement | null>;
  hint?: string;
  error?: string | undefined;
  autocomplete?: string;
}) {
  const { id, label, value, hint, error } = props;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        ref={props.inputRef}
        type="text"
        value={value}
        autocomplete={props.autocomplete ?? 'off'}
        spellcheck={false}
        aria-invalid={error ? 'true' : 'false'}
        aria-describedby={described || undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
