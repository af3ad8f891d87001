import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { useFirstError } from '../inputs.tsx';

export type Errors = Readonly<Record<string, string | undefined>>;
export const NO_ERRORS: Errors = {};

/** A form about one pupil: its heading gets the focus, wrong fields are named, Cancel goes back. */
export function PupilForm(props: {
  words: Words;
  id: string;
  heading: string;
  /** One below the heading it stands under. */
  level?: 2 | 3 | undefined;
  /** What the button does, in words. */
  confirm: string;
  grave?: boolean;
  busy: boolean;
  errors: Errors;
  onSubmit(): void;
  onCancel(): void;
  children: ComponentChildren;
}) {
  const { words, id } = props;
  const Heading = props.level === 2 ? 'h2' : 'h3';
  const form = useRef<HTMLFormElement>(null);
  useFirstError(form, props.errors);
  const wrong = Object.values(props.errors).filter((error) => error !== undefined);
  return (
    <form
      ref={form}
      class="pupil-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <Heading id={id} tabIndex={-1} data-focus>
        {props.heading}
      </Heading>
      <p class="error" role="alert">
        {wrong.length > 0 && words('pupil_form_wrong', { count: wrong.length })}
      </p>
      {props.children}
      <div class="actions">
        <button type="submit" class={`button ${props.grave ? 'grave' : ''}`} disabled={props.busy}>
          {props.confirm}
        </button>
        <button type="button" class="button plain" onClick={props.onCancel}>
          {words('pupil_cancel')}
        </button>
      </div>
    </form>
  );
}
