import type { ComponentChildren, RefObject, TargetedInputEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

const describedBy = ({ id, hint, error }: Labelled): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** A label, its hint and its error around a control that names itself by `id`. */
function Around(props: Labelled & { children: ComponentChildren }) {
  const { id, label, hint, error } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {props.children}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** One line of text, a day or a passphrase. */
export function Input(
  props: Labelled & {
    value: string;
    onInput(value: string): void;
    type?: 'text' | 'date' | 'password';
    autocomplete?: string;
  },
) {
  const shared = {
    id: props.id,
    value: props.value,
    spellcheck: false,
    'aria-invalid': props.error ? 'true' : 'false',
    'aria-describedby': describedBy(props),
    onInput: (event: TargetedInputEvent<HTMLInputElement>) =>
      props.onInput(event.currentTarget.value),
  } as const;
  const autocomplete = props.autocomplete ?? 'off';
  return (
    <Around {...props}>
      {props.type === 'date' && <input type="date" {...shared} />}
      {props.type === 'password' && (
        <input type="password" autocomplete={autocomplete} {...shared} />
      )}
      {(props.type ?? 'text') === 'text' && (
        <input type="text" autocomplete={autocomplete} {...shared} />
      )}
    </Around>
  );
}

/** Several lines of text. */
export function Area(props: Labelled & { value: string; onInput(value: string): void }) {
  return (
    <Around {...props}>
      <textarea
        id={props.id}
        rows={2}
        value={props.value}
        aria-invalid={props.error ? 'true' : 'false'}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Around>
  );
}

/** One of a few; the value is always one of `options`, so nothing has to be cast. */
export function Select<T extends string>(
  props: Labelled & {
    value: T;
    options: readonly { readonly value: T; readonly label: string }[];
    onInput(value: T): void;
  },
) {
  return (
    <Around {...props}>
      <select
        id={props.id}
        value={props.value}
        aria-invalid={props.error ? 'true' : 'false'}
        aria-describedby={describedBy(props)}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.currentTarget.value);
          if (chosen) props.onInput(chosen.value);
        }}
      >
        {props.options.map(({ value, label }) => (
          <option value={value} key={value}>
            {label}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** A box to tick, with what it stands beside. */
export function Tick(props: {
  id: string;
  label: ComponentChildren;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={props.id}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={props.id}>{props.label}</label>
    </div>
  );
}

/** Puts the focus on the first field that is wrong, whenever the errors are found anew. */
export function useFirstError(
  form: RefObject<HTMLElement | null>,
  errors: Readonly<Record<string, string | undefined>>,
): void {
  const seen = useRef(errors);
  useEffect(() => {
    if (seen.current === errors) return;
    seen.current = errors;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  }, [form, errors]);
}
