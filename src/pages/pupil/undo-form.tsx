import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { Input, useFirstError } from '../../ui/inputs.tsx';
import { type Errors, NO_ERRORS } from '../../ui/pupil/form.tsx';
import type { Acts } from '../../ui/use-acts.ts';

/** Why something recorded is taken back: an undone withdrawal opens what was closed. */
export function UndoForm(props: {
  words: Words;
  id: string;
  what: string;
  restoring: boolean;
  acts: Acts;
  target: string;
  close(): void;
}) {
  const { words, id, restoring, acts, target, close } = props;
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Errors>(NO_ERRORS);
  const form = useRef<HTMLFormElement>(null);
  useFirstError(form, errors);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const leave = () => {
    const entry = form.current?.closest('li');
    close();
    // The button comes back where the form was; the focus must not fall off the page.
    requestAnimationFrame(() => entry?.querySelector('button')?.focus());
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const missing = reason.trim() === '';
    setErrors(missing ? { reason: words('pupil_error_reason') } : NO_ERRORS);
    if (!missing && (await acts.undo([target], reason))) leave();
  };

  return (
    <form ref={form} class="pupil-form" noValidate onSubmit={submit} aria-label={props.what}>
      <Input
        id={`undo-${id}`}
        label={words(restoring ? 'pupil_restore_reason' : 'pupil_undo_why')}
        value={reason}
        error={errors.reason}
        onInput={setReason}
      />
      <div class="actions">
        <button type="submit" class="button small" disabled={acts.busy}>
          {words(restoring ? 'pupil_history_restore' : 'pupil_undo')}
        </button>
        <button type="button" class="button plain small" onClick={leave}>
          {words('pupil_cancel')}
        </button>
      </div>
    </form>
  );
}
