import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { FromOwnPage, SetupState } from '../../messages/setup.ts';
import { Field } from '../../ui/field.tsx';
import { readHandle } from './handle.ts';

/** The school's name and handle. A wrong field is named beside it, focused, and nothing is saved. */
export function SchoolForm(props: {
  words: Words;
  state: SetupState;
  save(change: FromOwnPage): Promise<void>;
}) {
  const { words, state, save } = props;
  const [name, setName] = useState(state.policy?.school.name ?? '');
  const [handle, setHandle] = useState(state.policy?.school.handle ?? '');
  const [errors, setErrors] = useState<{ name?: string; handle?: string }>({});
  const nameInput = useRef<HTMLInputElement>(null);
  const handleInput = useRef<HTMLInputElement>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    const bare = readHandle(handle);
    const trimmed = name.trim();
    const wrong = {
      ...(trimmed === '' || trimmed.length > 120 ? { name: words('setup_error_name') } : {}),
      ...(bare === null ? { handle: words('setup_error_handle') } : {}),
    };
    setErrors(wrong);
    if (wrong.name) return nameInput.current?.focus();
    if (bare === null) return handleInput.current?.focus();
    setHandle(bare);
    await save({ type: 'save-school', school: { name: trimmed, handle: bare } });
  };

  return (
    <section class="card" aria-labelledby="school">
      <h2 id="school">{words('setup_school_heading')}</h2>
      <form onSubmit={submit} noValidate>
        <Field
          id="school-name"
          label={words('setup_name_label')}
          value={name}
          onInput={setName}
          inputRef={nameInput}
          error={errors.name}
          autocomplete="organization"
        />
        <Field
          id="school-handle"
          label={words('setup_handle_label')}
          hint={words('setup_handle_hint')}
          value={handle}
          onInput={setHandle}
          inputRef={handleInput}
          error={errors.handle}
          autocomplete="off"
        />
        <button type="submit" class="button">
          {words('setup_save')}
        </button>
      </form>
    </section>
  );
}
