import { useEffect, useRef } from 'preact/hooks';

/** A question with one answer of a few. */
export function Choices<T extends string>(props: {
  id: string;
  /** By this the form finds the question that is still open. */
  asks: string;
  legend: string;
  options: readonly { readonly value: T; readonly label: string }[];
  value: T | null;
  onChange(value: T): void;
  error: string | undefined;
  /** It has come by a press: the focus goes to it. */
  focus?: boolean;
}) {
  const { id, error, focus } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (focus) group.current?.querySelector('input')?.focus();
  }, [focus]);
  return (
    <fieldset
      ref={group}
      class="choices"
      data-asks={props.asks}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{props.legend}</legend>
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {props.options.map(({ value, label }) => (
        <p class="check" key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <label for={`${id}-${value}`}>{label}</label>
        </p>
      ))}
    </fieldset>
  );
}
